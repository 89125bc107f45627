import type { Signal } from '../../core/signal';

/** Forms in which a delivery team writes its own work; words of strategy inside them are a feature's subject. */
export const DELIVERY_FORMS: readonly Signal[] = [
  { kind: 'story', actor: 'user' },
  { kind: 'form', form: 'conventional-title' },
  { kind: 'form', form: 'stack-trace' },
  { kind: 'form', form: 'steps-to-reproduce' },
];

/** A title about a screen, a record or a piece of software, whatever stands in front of it. */
export const SOFTWARE_TITLE: Signal = { kind: 'phrase', words: '@software-part', in: ['title'] };
