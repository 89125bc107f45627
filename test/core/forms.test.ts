import { describe, expect, test } from '@jest/globals';
import type { Form } from '../../src/core/signal';
import { found } from './rulesets';

const shows = (form: Form, title: string, body = ''): boolean =>
  found({ kind: 'form', form }, title, body) !== undefined;

const SHAPES: readonly (readonly [Form, readonly [string, string?][], readonly [string, string?][]])[] = [
  [
    'criteria',
    [
      ['T', 'Given a card\nWhen I pay\nThen it is refused'],
      ['T', 'Given a card, when I pay then it is refused.'],
      ['T', 'AC:\n- x'],
    ],
    [
      ['T', 'Given the budget we should stop.'],
      ['T', 'Then we go.'],
    ],
  ],
  [
    'conventional-title',
    [['feat(api): add x'], ['fix: crash'], ['refactor!: x']],
    [['Fix the crash: now'], ['feature: x']],
  ],
  [
    'code-title',
    [
      ['Fix worker.ts'],
      ['Drop user_id'],
      ['Use --no-cache'],
      ['GET /users fails'],
      ['Call `retry`'],
      ['Move src/app/x'],
      ['Error codes of /payments/v2'],
      ['Bump golang.org/x/crypto'],
      ['Consolidate flags in config/internal/ package'],
    ],
    [
      ['Fix the worker'],
      ['Sales/marketing plan'],
      ['Q3 and/or Q4'],
      ['Align sales/marketing/support'],
      ['Launch in DE/AT/CH'],
      ['Announce it on 12/05/2026'],
    ],
  ],
  [
    'steps-to-reproduce',
    [
      ['T', 'Steps to reproduce:\n1. Open'],
      ['T', '## Expected behavior\nA\n## Actual behavior\nB'],
    ],
    [['T', 'We expected more.']],
  ],
];

const pairs = (cases: readonly [string, string?][]): [string, string][] =>
  cases.map(([title, body]) => [title, body ?? '']);

describe.each(SHAPES)('%s', (form, yes, no) => {
  test.each(pairs(yes))('%s %s', (title, body) => expect(shows(form, title, body)).toBe(true));
  test.each(pairs(no))('not %s %s', (title, body) => expect(shows(form, title, body)).toBe(false));
});

describe('user story', () => {
  const story = (title: string, body = ''): boolean => found({ kind: 'story' }, title, body) !== undefined;

  test.each([
    'As a nurse I want to reprint a wristband',
    'As an admin, I can export the list',
    'US-10: As a user, I need to reset my password so that I can go on',
    'As a marketing manager I want to export the campaign list',
    'As a product manager, I want to filter the roadmap by team',
    'As the owner of a shop I would like to see my prices',
    'As a sales manager I want to see the pricing roadmap so that I can quote',
    'As a team lead I want to be told when a competitor is added',
  ])('of a user: %s', (title) => expect(story(title)).toBe(true));

  test.each([
    'As a researcher I want a workshop with five clinics',
    'As a product manager I want to decide the price of the Pro plan',
    'As the product owner, we want to hold interviews with churned customers',
    'As a product manager I want to know our competitors’ prices',
  ])('of the team, which is none: %s', (title) => expect(story(title)).toBe(false));

  test.each(['As discussed we want this', 'As soon as possible', 'Export as a file'])('none: %s', (title) =>
    expect(story(title)).toBe(false),
  );

  test('in the body', () => expect(story('Wristbands', '## Story\nAs a nurse\nI want to reprint one')).toBe(true));

  test("a team's wish is read like an order", () => {
    const decides = { kind: 'head', verb: 'decide', object: 'price' } as const;
    expect(found(decides, 'As a product manager I want to decide the price of Pro')).toBe('decide the price');
    expect(found(decides, 'As a user I want to decide the price of my tip')).toBeUndefined();
  });
});
