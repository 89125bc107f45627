import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HistoryEntry } from '../../src/app/api';
import { endOf, lastWeeks, standing, teamMixes, unbroken } from '../../static/ui/trend/history';
import { marks } from '../../static/ui/trend/scale';

const now = Date.parse('2026-11-18T09:30:00.000Z');
const entry = (finishedAt: string, rest: Partial<HistoryEntry> = {}): HistoryEntry => ({
  runId: finishedAt,
  kind: 'full',
  scope: 'current',
  finishedAt,
  items: 0,
  open: 0,
  calls: { PO: 0, PM: 0, shared: 0, unclear: 0 },
  matrix: {} as HistoryEntry['matrix'],
  flagged: 0,
  unowned: 0,
  findings: { 'po-carries-strategy': 1, 'pm-carries-backlog': 2, unowned: 3, 'wrong-level': 4, split: 5 },
  accepted: 0,
  sprintMix: {},
  ...rest,
});

describe('the last eight weeks', () => {
  test('leave out what is older, and keep the newest audit of a day', () => {
    const runs = [
      entry('2026-11-18T08:00:00.000Z'),
      entry('2026-09-01T08:00:00.000Z'),
      entry('2026-11-11T08:00:00.000Z'),
      entry('2026-11-18T09:00:00.000Z'),
    ];
    expect(lastWeeks(runs, now).map(({ runId }) => runId)).toEqual([
      '2026-11-11T08:00:00.000Z',
      '2026-11-18T09:00:00.000Z',
    ]);
  });

  test('end now, or at the newest audit where the clock is behind it', () => {
    const runs = [entry('2026-11-11T08:00:00.000Z'), entry('2026-11-18T09:45:00.000Z')];
    expect(endOf(runs, now)).toBe(Date.parse('2026-11-18T09:45:00.000Z'));
    expect(endOf(runs.slice(0, 1), now)).toBe(now);
    expect(endOf([], now)).toBe(now);
  });

  test('count findings of every kind', () => {
    expect(standing(entry('2026-11-18T08:00:00.000Z'))).toBe(15);
  });

  test('a team without an active sprint leaves a gap, and no team is lost', () => {
    const runs = [
      entry('2026-11-04T08:00:00.000Z', { sprintMix: { a: { items: 10, pm: 5 }, old: { items: 4, pm: 1 } } }),
      entry('2026-11-11T08:00:00.000Z', { sprintMix: { b: { items: 20, pm: 1 }, a: { items: 0, pm: 0 } } }),
      entry('2026-11-18T08:00:00.000Z', { sprintMix: { a: { items: 8, pm: 2 }, b: { items: 20, pm: 4 } } }),
    ];
    const teams = teamMixes(runs);
    expect(teams.map(({ team, last }) => [team, last.share])).toEqual([
      ['b', 0.2],
      ['a', 0.25],
      ['old', 0.25],
    ]);
    const shares = teams[1]?.mixes.map((mix) => mix?.share);
    expect(shares).toEqual([0.5, undefined, 0.25]);
    expect(unbroken(shares ?? [])).toEqual([[0.5], [0.25]]);
  });
});

test('the marks of an axis are round, begin at nothing and reach the top', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.integer({ min: 2, max: 5 }),
      fc.boolean(),
      (most, about, whole) => {
        const all = marks(whole ? Math.round(most) : most, about, whole);
        expect(all[0]).toBe(0);
        expect(all.at(-1)).toBeGreaterThanOrEqual((whole ? Math.round(most) : most) * 0.999);
        expect(all.length).toBeLessThanOrEqual(about + 2);
        if (whole) expect(all.every(Number.isInteger)).toBe(true);
      },
    ),
  );
  expect(marks(85, 4, true)).toEqual([0, 25, 50, 75, 100]);
  expect(marks(0.47, 2, false)).toEqual([0, 0.25, 0.5]);
});
