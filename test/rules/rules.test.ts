import { describe, expect, test } from '@jest/globals';
import { otherRole, type Role } from '../../src/core/role';
import type { Signal } from '../../src/core/signal';
import { groups } from '../../src/rules';
import { defaultRuleset } from '../../src/rules/ruleset';
import { alone, fires, judge, titleOf, withSignals } from './judging';

const rules = groups.flatMap((group) => group.rules);
const whole = defaultRuleset();

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const single = alone(rule);
  const { yes, no } = rule.examples;

  test.each(yes.map((example) => [titleOf(example), example] as const))('fires alone on: %s', (_title, example) => {
    expect(fires(example, rule, single)).toBe(true);
  });

  test.each(yes.map((example) => [titleOf(example), example] as const))('its role wins on: %s', (_title, example) => {
    const { call, evidence } = judge(example, whole);
    const weigh = (role: Role): number =>
      evidence.filter((one) => one.role === role).reduce((sum, one) => sum + one.weight, 0);
    // a weak sign alone may leave an item unclear; it must never end up with the other role or weigh less
    expect([rule.role, 'unclear']).toContain(call);
    expect(weigh(rule.role)).toBeGreaterThan(weigh(otherRole(rule.role)));
  });

  test.each(no.map((example) => [titleOf(example), example] as const))('stays silent on: %s', (_title, example) => {
    expect(fires(example, rule, single)).toBe(false);
  });

  test('has few examples, and no more than it needs', () => {
    expect(yes.length).toBeLessThanOrEqual(Math.max(4, rule.signals.length));
    expect(no.length).toBeLessThanOrEqual(3);
  });

  test('every signal earns its place', () => {
    const idle = rule.signals.flatMap((signal, i) => {
      if (rule.signals.length === 1) return [];
      const less = withSignals(
        rule,
        rule.signals.filter((_signal, at) => at !== i),
      );
      const set = alone(less);
      return yes.every((example) => fires(example, less, set)) ? [JSON.stringify(signal)] : [];
    });
    expect(idle).toEqual([]);
  });
});

const patternsOf = (signal: Signal): readonly string[] => {
  switch (signal.kind) {
    case 'head':
      return signal.object === undefined ? [signal.verb] : [signal.verb, signal.object];
    case 'topic':
      return [signal.noun];
    case 'phrase':
      return [signal.words];
    case 'near':
      return signal.all;
    default:
      return [];
  }
};

test('every word class is used by some rule', () => {
  const used = new Set(
    rules
      .flatMap((rule) => [...rule.signals, ...(rule.unless ?? [])])
      .flatMap(patternsOf)
      .flatMap((pattern) => [...pattern.matchAll(/@([\w-]+)/g)].map((match) => match[1])),
  );
  const unused = groups.flatMap((group) => Object.keys(group.classes)).filter((name) => !used.has(name));
  expect(unused).toEqual([]);
});

test('ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('no two rules have the same title for the same role', () => {
  const titles = rules.map(({ role, title }) => `${role} ${title.toLowerCase()}`);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});
