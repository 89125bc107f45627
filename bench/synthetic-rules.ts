import type { Rule, RuleGroup } from '../src/core/rule';
import type { Signal } from '../src/core/signal';
import { groups } from '../src/rules';
import { random } from './items';

const PLAIN = /^[a-z]{3,}$/;

/** Every plain word that rules and their classes look for, once. */
const vocabulary = (): string[] => {
  const all = groups.flatMap(({ classes, rules }) => [
    ...Object.values(classes).flat(),
    ...rules.flatMap((rule) => rule.signals.flatMap(patternsOf)),
  ]);
  return [...new Set(all.flatMap((pattern) => pattern.split(/[\s|]+/)))].filter((word) => PLAIN.test(word));
};

const patternsOf = (signal: Signal): readonly string[] => {
  if (signal.kind === 'head') return signal.object ? [signal.verb, signal.object] : [signal.verb];
  if (signal.kind === 'topic') return [signal.noun];
  if (signal.kind === 'phrase') return [signal.words];
  return signal.kind === 'near' ? signal.all : [];
};

/** The same signal with every plain word changed for another; classes, gaps, numbers and zones stay. */
const changed = (signal: Signal, word: () => string): Signal => {
  const change = (pattern: string): string =>
    pattern
      .split(' ')
      .map((element) =>
        element
          .split('|')
          .map((one) => (PLAIN.test(one) ? word() : one))
          .join('|'),
      )
      .join(' ');
  if (signal.kind === 'head')
    return { ...signal, verb: change(signal.verb), ...(signal.object ? { object: change(signal.object) } : {}) };
  if (signal.kind === 'topic') return { ...signal, noun: change(signal.noun) };
  if (signal.kind === 'phrase') return { ...signal, words: change(signal.words) };
  return signal.kind === 'near' ? { ...signal, all: signal.all.map(change) } : signal;
};

/** `count` rules in the shapes of the real ones, dealt out evenly and always the same, and the real word classes. */
export const syntheticRules = (count: number): RuleGroup[] => {
  const next = random(count);
  const words = vocabulary();
  const word = (): string => words[Math.floor(next() * words.length)] as string;
  const models = groups.flatMap(({ rules }) => rules);
  const rules = Array.from({ length: count }, (_, i): Rule => {
    const model = models[Math.floor((i * models.length) / count) % models.length] as Rule;
    const deal = (signals: readonly Signal[]): Signal[] => signals.map((signal) => changed(signal, word));
    return {
      ...model,
      id: `${model.duty}-synthetic-${i}`,
      signals: deal(model.signals),
      ...(model.unless ? { unless: deal(model.unless) } : {}),
    };
  });
  return [
    ...groups.map(({ name, classes }) => ({ name, classes, rules: [] })),
    { name: 'synthetic', classes: {}, rules },
  ];
};
