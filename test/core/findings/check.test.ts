import { check } from '../../../src/core/check';
import type { Circumstances, Finding, Policy } from '../../../src/core/finding';
import type { Verdict } from '../../../src/core/verdict';
import type { WorkItem } from '../../../src/core/work-item';
import { circumstances, confirmed, evidence, held, item, nobody, policy, suggested, verdict } from './make';

const kinds = (
  judged: Verdict,
  around: Partial<Circumstances> = {},
  wish: Partial<Policy> = {},
  what: Partial<WorkItem> = {},
): Finding['kind'][] => check(item(what), judged, circumstances(around), policy(wish)).map(({ kind }) => kind);

const po = held(confirmed('PO'));
const pm = held(confirmed('PM'));

describe('a PO carries strategy', () => {
  const found = (around: Partial<Circumstances> = {}) =>
    check(item(), verdict('PM'), circumstances({ holder: po, heldDays: 10, ...around }), policy());

  test('is a warning that names the expected role, the holder and the rule', () => {
    expect(found()).toEqual([
      { kind: 'po-carries-strategy', severity: 'warning', expected: 'PM', holder: po, rule: 'PM-rule', inGrace: false },
    ]);
  });

  test('is information during the grace period, and a finding from its last day on', () => {
    expect(found({ heldDays: 4 })).toMatchObject([{ severity: 'info', inGrace: true }]);
    expect(found({ heldDays: 5 })).toMatchObject([{ severity: 'warning', inGrace: false }]);
  });

  test('has no grace where nobody knows since when', () => {
    const { heldDays: _, ...unknown } = circumstances({ holder: po, heldDays: 0 });
    expect(check(item(), verdict('PM'), unknown, policy())).toMatchObject([{ inGrace: false }]);
  });

  test('is found on a holder above and on a team’s owner too', () => {
    expect(kinds(verdict('PM'), { holder: held(confirmed('PO'), 'ancestor') })).toEqual(['po-carries-strategy']);
    expect(kinds(verdict('PM'), { holder: held(confirmed('PO'), 'team') })).toEqual(['po-carries-strategy']);
  });

  test.each<[string, Partial<Circumstances>, Verdict?]>([
    ['a done item', { open: false }],
    ['an item before triage', { triaged: false, started: false, ageDays: 1 }],
    ['a holder with both roles', { holder: held(confirmed('PO', 'PM')) }],
    ['a holder whose role is guessed', { holder: held(suggested('PO')), ageDays: 1, started: false }],
    ['a PM', { holder: pm }],
    ['a call below the confidence', { ancestorRoles: [['PM']] }, verdict('PM', { confidence: 0.89 })],
    ['evidence from an overlap alone', {}, verdict('PM', { evidence: [evidence('PM', { overlap: true })] })],
    ['a shared item', {}, verdict('shared')],
    ['an unclear item', {}, verdict('unclear')],
  ])('is not found: %s', (_, around, judged = verdict('PM')) => {
    expect(kinds(judged, { holder: po, ...around })).toEqual([]);
  });

  test('counts evidence beside an overlap, and names the rule that does not overlap', () => {
    const both = verdict('PM', {
      evidence: [
        evidence('PM', { rule: 'wide', overlap: true, weight: 9 }),
        evidence('PM', { rule: 'sure', weight: 1 }),
      ],
    });
    expect(check(item(), both, circumstances({ holder: po }), policy())).toMatchObject([{ rule: 'sure' }]);
  });

  test('is silent where the project has switched it off or has no confirmed role', () => {
    const off = { severities: { ...policy().severities, 'po-carries-strategy': 'off' as const } };
    expect(kinds(verdict('PM'), { holder: po }, off)).toEqual([]);
    expect(kinds(verdict('PM'), { holder: po }, { rolesConfirmed: false })).toEqual([]);
  });
});

describe('a PM carries backlog work', () => {
  test('is information where the PM holds the story itself', () => {
    expect(check(item(), verdict('PO'), circumstances({ holder: pm }), policy())).toMatchObject([
      { kind: 'pm-carries-backlog', severity: 'info', expected: 'PO' },
    ]);
    expect(kinds(verdict('PO'), { holder: held(confirmed('PM'), 'owner-field') })).toEqual(['pm-carries-backlog']);
  });

  test.each<[string, Partial<Circumstances>, Partial<WorkItem>?]>([
    ['an epic held by a PM', { holder: pm }, { level: 1 }],
    ['a story held by a PO under that epic', { holder: po, ancestorRoles: [['PM']] }],
    ['a developer’s story under a PM’s epic', { holder: held(confirmed('PM'), 'ancestor'), ancestorRoles: [['PM']] }],
    ['a story of a team whose owner is a PM', { holder: held(confirmed('PM'), 'team') }],
    ['a guessed PM', { holder: held(suggested('PM')) }],
  ])('is not found: %s', (_, around, what = {}) => {
    expect(kinds(verdict('PO'), around, {}, what)).toEqual([]);
  });
});

describe('unowned', () => {
  test('is PM work, started or 14 days old, that no PM holds here or above', () => {
    expect(kinds(verdict('PM'), { started: true, ageDays: 0 })).toEqual(['unowned']);
    expect(kinds(verdict('PM'), { started: false, triaged: false, ageDays: 14 })).toEqual(['unowned']);
  });

  test.each<[string, Partial<Circumstances>]>([
    ['young and not started', { started: false, ageDays: 13 }],
    ['held by a PM', { holder: pm }],
    ['under a PM, however far', { ancestorRoles: [['PO'], [], ['PM']] }],
    ['held by somebody who may be a PM', { holder: held(suggested('PM')) }],
    ['reported on an ancestor', { ancestorUnowned: true }],
    ['done', { open: false }],
  ])('is not found: %s', (_, around) => {
    expect(kinds(verdict('PM'), around)).toEqual([]);
  });

  test('is one finding of the project where nobody is confirmed, so no item has it', () => {
    expect(kinds(verdict('PM'), {}, { rolesConfirmed: false })).toEqual([]);
  });

  test('is not said beside the wrong role', () => {
    expect(kinds(verdict('PM'), { holder: po })).toEqual(['po-carries-strategy']);
  });

  test('is not PO work', () => {
    expect(kinds(verdict('PO'))).toEqual([]);
  });
});

describe('the wrong level', () => {
  const decision = verdict('PM', { evidence: [evidence('PM', { duty: 'M2' })] });
  const detail = verdict('PO', { evidence: [evidence('PO', { duty: 'O3' })] });

  test('is a decision filed as a story in a sprint', () => {
    expect(kinds(decision, { holder: pm }, {}, { level: 0, inSprint: true })).toEqual(['wrong-level']);
    expect(kinds(decision, { holder: pm }, {}, { level: -1, inSprint: true })).toEqual(['wrong-level']);
  });

  test('is a story’s detail filed as an initiative or idea', () => {
    expect(kinds(detail, {}, {}, { level: 2 })).toEqual(['wrong-level']);
    expect(kinds(detail, {}, {}, { level: 0, type: 'Idea' })).toEqual(['wrong-level']);
  });

  test.each<[string, Verdict, Partial<Circumstances>, Partial<WorkItem>]>([
    ['under a PM', decision, { ancestorRoles: [['PM']] }, { inSprint: true }],
    ['not in a sprint', decision, {}, { inSprint: false }],
    ['an epic in a sprint', decision, {}, { level: 1, inSprint: true }],
    [
      'research, which is no decision',
      verdict('PM', { evidence: [evidence('PM', { duty: 'M4' })] }),
      {},
      { inSprint: true },
    ],
    ['an unsure call', verdict('PM', { ...decision, confidence: 0.8 }), {}, { inSprint: true }],
    ['a story as a story', detail, { holder: po }, { level: 0 }],
    ['an epic with a story’s words', detail, {}, { level: 1 }],
    ['done', decision, { open: false }, { inSprint: true }],
  ])('is not found: %s', (_, judged, around, what) => {
    expect(kinds(judged, { holder: pm, ...around }, {}, what)).toEqual([]);
  });
});

describe('a split', () => {
  const parts = (changes = {}) =>
    verdict('shared', {
      evidence: [
        evidence('PM', { field: 'body', start: 0, end: 10 }),
        evidence('PO', { field: 'body', start: 20, end: 30, ...changes }),
      ],
    });

  test('is advised for strong parts of both; the part that its holder should not carry is named', () => {
    expect(check(item(), parts(), circumstances({ holder: po }), policy())).toMatchObject([
      { kind: 'split', expected: 'PM', rule: 'PM-rule' },
    ]);
    expect(check(item(), parts(), circumstances({ holder: pm }), policy())).toMatchObject([
      { kind: 'split', expected: 'PO', rule: 'PO-rule' },
    ]);
    expect(check(item(), parts(), circumstances(), policy())).toMatchObject([{ kind: 'split', expected: 'PM' }]);
  });

  test('is not advised where the call is sure, nor for a title alone', () => {
    expect(kinds({ ...parts(), call: 'PO', confidence: 0.95 }, { holder: nobody })).toEqual([]);
    expect(kinds({ ...parts(), call: 'PO', confidence: 0.7 }, { holder: nobody })).toEqual(['split']);
    const title = parts().evidence.map((each) => ({ ...each, field: 'title' as const }));
    expect(kinds({ ...parts(), evidence: title })).toEqual([]);
  });

  test.each<[string, object]>([
    ['a weak part', { weight: 1 }],
    ['a part on an overlap', { overlap: true }],
    ['the same words', { start: 5, end: 12 }],
    ['a part that is not text', { field: 'level' }],
  ])('is not advised: %s', (_, changes) => {
    expect(kinds(parts(changes), { holder: nobody })).toEqual([]);
  });
});
