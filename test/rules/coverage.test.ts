import { expect, test } from '@jest/globals';
import { groups } from '../../src/rules';
import { duties } from '../../src/rules/duties';

const rules = groups.flatMap((group) => group.rules);

test.each(duties.map(({ id }) => id))('%s is recognised by a rule of its own, besides its words', (duty) => {
  const own = rules.filter((rule) => rule.duty === duty && rule.signals.some(({ kind }) => kind !== 'words'));
  expect(own.map(({ id }) => id)).not.toEqual([]);
});

test('the rules of a duty stand together, in the order of the duties', () => {
  const order = duties.map(({ id }) => id);
  const places = groups
    .filter(({ name }) => name !== 'duty-words')
    .flatMap((group) => group.rules.map((rule) => order.indexOf(rule.duty)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('every group of rules is of one duty', () => {
  const mixed = groups.filter(
    ({ name, rules }) => name !== 'duty-words' && new Set(rules.map(({ duty }) => duty)).size > 1,
  );
  expect(mixed.map(({ name }) => name)).toEqual([]);
});
