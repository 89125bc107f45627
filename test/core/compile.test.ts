import { describe, expect, test } from '@jest/globals';
import { compile } from '../../src/core/compile';
import type { Rule, RuleGroup } from '../../src/core/rule';
import type { Signal } from '../../src/core/signal';
import { contentHash } from '../../src/core/hash';
import { judge, rule, ruleset } from './rulesets';

const group = (...rules: Rule[]): RuleGroup => ({ name: 'g', classes: { known: ['word'] }, rules });
const phrase = (words: string): Signal => ({ kind: 'phrase', words });
const fine = rule('O6-fine', [phrase('@known')]);

describe('an author’s mistake names rule and place', () => {
  test.each([
    [
      'unknown class',
      rule('O6-a', [phrase('x'), phrase('@nothing')]),
      'rule O6-a, signal 2 (phrase): there is no word class @nothing',
    ],
    [
      'unknown class in unless',
      rule('O6-a', [phrase('x')], { unless: [phrase('@nothing')] }),
      'rule O6-a, unless 1 (phrase)',
    ],
    ['empty pattern', rule('O6-a', [phrase('  ')]), 'asks for no word'],
    ['pattern of gaps', rule('O6-a', [phrase('~ the?')]), 'asks for no word'],
    ['id of another duty', { ...rule('O6-a', [phrase('x')]), duty: 'O5' as const }, 'must begin with its duty, O5-'],
    ['wrong role', rule('O6-a', [phrase('x')], { role: 'PM' }), 'duty O6 belongs to PO'],
    ['no signals', rule('O6-a', []), 'rule O6-a: has no signals'],
    [
      'no true example',
      { ...rule('O6-a', [phrase('x')]), examples: { yes: [], no: ['x'] } } as unknown as Rule,
      'has no true example',
    ],
    [
      'no false example',
      { ...rule('O6-a', [phrase('x')]), examples: { yes: ['x'], no: [] } } as unknown as Rule,
      'has no false example',
    ],
    [
      'unknown source',
      { ...rule('O6-a', [phrase('x')]), source: { document: 'C' } } as unknown as Rule,
      'its source must be',
    ],
    [
      'no section',
      { ...rule('O6-a', [phrase('x')]), source: { document: 'A', section: ' ' } } as Rule,
      'its source must be',
    ],
  ])('%s', (_name, broken, message) => {
    expect(() => compile([group(fine, broken)])).toThrow(message);
  });

  test('duplicate id', () =>
    expect(() => compile([group(fine, fine)])).toThrow('rule O6-fine: has the id of another rule'));
  test('class defined twice', () => {
    const other: RuleGroup = { name: 'h', classes: { known: ['other'] }, rules: [] };
    expect(() => compile([group(fine), other])).toThrow('class @known: is defined in group g and again in group h');
  });
  test('unknown signal kind', () => {
    const broken = rule('O6-a', [{ kind: 'smell' } as unknown as Signal]);
    expect(() => compile([group(broken)])).toThrow('there is no such signal');
  });
});

describe('the version', () => {
  const version = (...rules: Rule[]): string => compile([group(...rules)]).version;

  test('is the same for the same content, whatever the order of keys', () => {
    expect(contentHash({ a: 1, b: [2, { c: 3, d: undefined }] })).toBe(contentHash({ b: [2, { c: 3 }], a: 1 }));
    expect(contentHash(['ab', 'c'])).not.toBe(contentHash(['a', 'bc']));
    expect(version(fine)).toBe(version({ ...fine }));
  });
  test('follows words, signals and weights, not prose and examples', () => {
    expect(version({ ...fine, title: 'Other', why: 'Other.', caution: 'x', examples: { yes: ['a'], no: ['b'] } })).toBe(
      version(fine),
    );
    expect(version({ ...fine, weight: 4 })).not.toBe(version(fine));
    expect(version({ ...fine, signals: [phrase('other')] })).not.toBe(version(fine));
  });
});

describe('fields', () => {
  test.each([
    [{ kind: 'type', names: ['User Story'] }, { type: 'user story' }, 'type'],
    [{ kind: 'label', names: ['go-to-market'] }, { labels: ['x', 'Go To Market'] }, 'labels'],
  ] as const)('%j', (signal, more, field) => {
    const set = ruleset([rule('O6-test', [signal])]);
    expect(judge(set, 'Wombat', '', more).evidence).toMatchObject([{ rule: 'O6-test', field }]);
    expect(judge(set, 'Wombat').evidence).toEqual([]);
  });
});

describe('calls', () => {
  const set = ruleset([
    rule('M6-price', [phrase('price')], { weight: 4 }),
    rule('M5-market', [phrase('market')], { weight: 1 }),
    rule('O6-page', [phrase('page')], { weight: 4 }),
  ]);
  test('one side, both, neither, too little', () => {
    expect(judge(set, 'The price').call).toBe('PM');
    expect(judge(set, 'The page').call).toBe('PO');
    expect(judge(set, 'The price, the page').call).toBe('shared');
    expect(judge(set, 'The market')).toMatchObject({ call: 'unclear', reason: 'weak-evidence' });
  });
  test('an `unless` silences its rule', () => {
    const silenced = ruleset([rule('M6-price', [phrase('price')], { unless: [phrase('page')] })]);
    expect(judge(silenced, 'The price').evidence).toHaveLength(1);
    expect(judge(silenced, 'The price page').evidence).toEqual([]);
  });
  test('near: every pattern in one sentence, in any order', () => {
    const near = ruleset([rule('M6-price', [{ kind: 'near', all: ['price', 'decide'] }])]);
    expect(judge(near, 'Wombat', 'The price we decide.').evidence).toHaveLength(1);
    expect(judge(near, 'Wombat', 'The price. We decide.').evidence).toEqual([]);
  });
  test('leans on the differences of the rules that fired', () => {
    const lean = judge(set, 'The price').lean;
    expect(lean).toHaveLength(6);
    expect(lean.find(({ difference }) => difference === 'scope')).toMatchObject({ PO: 0, PM: 3.2 });
  });
});
