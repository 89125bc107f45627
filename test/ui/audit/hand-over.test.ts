import { describe, expect, test } from '@jest/globals';
import type { ApiError, ApiResult, Standing } from '../../../src/app/api';
import { settles, toggled, toggledAll } from '../../../static/ui/audit/hand-over/choice';
import { isReady, linesOf, shares, type Line, type LineState } from '../../../static/ui/audit/hand-over/line';
import { handOverAll, undoAll } from '../../../static/ui/audit/hand-over/one-by-one';
import { recordOf } from '../../../static/ui/audit/hand-over/record';
import type { Host } from '../../../static/ui/host';
import { finding, row } from './rows';

const ada = { accountId: 'ada', name: 'Ada' };
const tom = { accountId: 'tom', name: '=Tom' };
const plan = (id: string) => ({
  issueId: id,
  finding: 'unowned' as const,
  expected: 'PM' as const,
  candidates: [ada, tom],
});
const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at));
const lines = (count: number): readonly Line[] => linesOf(ids(count).map(plan), new Map());

type Answer = ApiResult<'handOver'>;
const given = (to = ada) => ({ ok: true, value: { handedOver: { to, at: '' } } as unknown as Standing }) as Answer;
const refused = (code: ApiError['code']): Answer => ({ ok: false, error: { code, args: {}, retryable: true } });

/** A host that answers in turn, and says whether two calls were ever under way together. */
function hostOf(answer: (turn: number) => Answer | Promise<Answer>) {
  const calls: { method: string; input: unknown }[] = [];
  const seen = { active: 0, most: 0 };
  const host = {
    now: () => Date.parse('2026-11-18T09:30:00.000Z'),
    call: async (method: string, input: unknown) => {
      calls.push({ method, input });
      seen.active += 1;
      seen.most = Math.max(seen.most, seen.active);
      await Promise.resolve();
      const result = await answer(calls.length);
      seen.active -= 1;
      return result;
    },
  };
  return { host: host as unknown as Host, calls, seen };
}

function recorder(host: Host, stopped = () => false) {
  const states = new Map<string, LineState[]>();
  let rests = 0;
  const steps = {
    host,
    stopped,
    set: (id: string, state: LineState) => void states.set(id, [...(states.get(id) ?? []), state]),
    rest: async () => void (rests += 1),
  };
  const last = () => [...states.values()].map((each) => each.at(-1)?.at);
  return { steps, states, last, rests: () => rests };
}

describe('choosing', () => {
  test('only standing findings about who carries it can be handed over', () => {
    expect(settles(row('1', { findings: [finding('split'), finding('unowned')] }))).toBe('unowned');
    expect(settles(row('1', { findings: [finding('unowned', { accepted: 'exception' })] }))).toBeUndefined();
    expect(settles(row('1', { findings: [finding('split'), finding('wrong-level')] }))).toBeUndefined();
  });

  test('never more than fifty', () => {
    const fifty = toggledAll(new Set(), ids(80));
    expect(fifty.size).toBe(50);
    expect(toggled(fifty, '79')).toEqual(fifty);
    expect(toggled(fifty, '3').size).toBe(49);
    expect(toggledAll(new Set(['x', 'y']), ids(49)).size).toBe(50);
  });

  test('choosing all again lets go of them, and of nothing else', () => {
    expect([...toggledAll(new Set(['a', 'x', 'b']), ['a', 'b'])]).toEqual(['x']);
  });
});

describe('the plan', () => {
  test('gives each to the best candidate, and nothing that is blocked', () => {
    const [first, second] = linesOf(
      [plan('1'), { issueId: '2', candidates: [], blocked: 'may-not-assign' }],
      new Map([['2', 'split']]),
    );
    expect([first?.to, first?.kind, isReady(first!)]).toEqual(['ada', 'unowned', true]);
    expect([second?.to, second?.kind, isReady(second!)]).toEqual([undefined, 'split', false]);
  });

  test('says who would get how many', () => {
    const all = lines(3).map((line, at) => (at === 1 ? { ...line, to: 'tom' } : line));
    expect(shares(all)).toEqual([
      { person: ada, count: 2 },
      { person: tom, count: 1 },
    ]);
    expect(shares(all.map((line) => ({ ...line, to: undefined })))).toEqual([]);
  });
});

describe('one after another', () => {
  test('never two at once, and a rest after each ten', async () => {
    const { host, calls, seen } = hostOf(() => given());
    const { steps, last, rests } = recorder(host);
    await handOverAll(lines(23), steps);
    expect(calls.map(({ input }) => input)).toEqual(ids(23).map((issueId) => ({ issueId, accountId: 'ada' })));
    expect([seen.most, rests(), new Set(last())]).toEqual([1, 2, new Set(['done'])]);
  });

  test('a failure stays with its line, the others go on', async () => {
    const { host } = hostOf((turn) => {
      if (turn === 1) return refused('host-down');
      if (turn === 2) throw new Error('lost');
      return turn === 3 ? given(tom) : given();
    });
    const { steps, last } = recorder(host);
    await handOverAll(lines(4), steps);
    expect(last()).toEqual(['failed', 'failed', 'same', 'done']);
  });

  test.each(['rate-limited', 'signed-out', 'not-licensed', 'not-active'] as const)(
    'what is refused for all (%s) ends it: the others are not tried',
    async (code) => {
      const { host, calls } = hostOf((turn) => (turn === 2 ? refused(code) : given()));
      const { steps, last } = recorder(host);
      await handOverAll(lines(5), steps);
      expect([calls.length, last()]).toEqual([2, ['done', 'failed']]);
    },
  );

  test('stops before the next one', async () => {
    const { host, calls } = hostOf(() => given());
    const { steps } = recorder(host, () => calls.length >= 2);
    await handOverAll(lines(5), steps);
    expect(calls).toHaveLength(2);
  });

  test('takes back only what was done here, and leaves what somebody assigned anew', async () => {
    const { host, calls } = hostOf((turn) =>
      turn === 1 ? refused('conflict') : turn === 2 ? refused('host-down') : given(),
    );
    const { steps, states } = recorder(host);
    const done = lines(4).map((line, at) =>
      at === 3 ? line : { ...line, state: { at: 'done', when: 'then', made: `at ${at}` } as const },
    );
    await undoAll(done, steps);
    expect(calls.map(({ input }) => input)).toEqual(
      ids(3).map((issueId, at) => ({ issueId, what: 'hand-over', at: `at ${at}` })),
    );
    expect(states.get('0')?.at(-1)?.at).toBe('kept');
    expect(states.get('1')?.at(-1)).toMatchObject({ at: 'done', made: 'at 1', message: { code: 'host-down' } });
    expect(states.get('2')?.at(-1)?.at).toBe('undone');
  });
});

test('the record says of every line what came of it, and no name is a formula', () => {
  const [a, b, c] = lines(3) as [Line, Line, Line];
  const text = recordOf(
    [
      { ...a, to: 'tom', from: ada, state: { at: 'done', when: '2026-11-18T09:30:00.000Z' } },
      { ...b, state: { at: 'failed', error: { code: 'forbidden', args: { permission: 'assign' }, retryable: false } } },
      { ...c, to: undefined, blocked: 'no-candidate' },
    ],
    (id) => (id === '0' ? { key: 'A-1', title: 'One', url: 'https://example.org/A-1' } : 'gone'),
  );
  expect(text.split('\r\n').slice(1, 4)).toEqual([
    `A-1,One,unowned,Ada,"'=Tom",handed over,,2026-11-18T09:30:00.000Z,https://example.org/A-1,0`,
    ',,unowned,,Ada,failed,"forbidden, permission: assign",,,1',
    ',,unowned,,,not started,no-candidate,,,2',
  ]);
});
