import type { Example } from '../src/core/rule';
import { plain } from '../src/core/text';
import { groups } from '../src/rules';
import type { Labelled } from './labelled';

/** Rules of weight 1 only support others: their examples need not be called by them alone. */
const WEAK = 1;

const toLabelled = (example: Example, label: 'PO' | 'PM', id: string): Labelled => {
  const { body, ...rest } = typeof example === 'string' ? { title: example, body: undefined } : example;
  return { item: { id, ...rest, body: plain(body ?? '') }, label, source: 'examples', stratum: 'examples' };
};

/** True examples of the rules as labelled items: a fit must not lose what the rules were written for. */
export const anchors = (): Labelled[] =>
  groups
    .flatMap((group) => group.rules)
    .filter((rule) => rule.weight > WEAK)
    .flatMap((rule) => rule.examples.yes.map((example) => toLabelled(example, rule.role, rule.id)));
