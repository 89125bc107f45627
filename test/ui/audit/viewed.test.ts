import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIRST_VIEW, foremost, isFiltered, unfiltered, type View } from '../../../static/ui/audit/filters';
import { viewed, viewing } from '../../../static/ui/audit/viewed';
import { finding, row } from './rows';

const AGAINST = '2026-11-11T09:00:00.000Z';
const times = { against: AGAINST, visit: '2026-11-15T09:00:00.000Z' };
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const see = (rows: Parameters<typeof viewed>[0]['rows'], view: Partial<View>, found?: ReadonlySet<string>) =>
  ids(viewed({ rows, view: { ...FIRST_VIEW, ...view }, times, found }));

const rows = [
  row('old', { findings: [finding('split', { since: '2026-10-01T09:00:00.000Z' })] }),
  row('back', { findings: [finding('unowned', { since: '2026-11-12T09:00:00.000Z', reopened: true })] }),
  row('new', { findings: [finding('unowned', { since: '2026-11-18T09:00:00.000Z', severity: 'warning' })] }),
  row('fine', { findings: [finding('split', { since: '2026-11-18T09:00:00.000Z', accepted: 'baseline' })] }),
  row('once', { findings: [finding('wrong-level', { since: '2026-11-01T09:00:00.000Z', reopened: true })] }),
  row('none', { call: 'PO', holder: 'PM' }),
];

describe('which rows a view shows', () => {
  test('by the life of their findings', () => {
    expect(see(rows, { life: 'fresh' })).toEqual(['new', 'fine']);
    expect(see(rows, { life: 'fresh', acceptance: 'stands' })).toEqual(['new']);
    expect(see(rows, { life: 'reopened' })).toEqual(['back']);
    expect(see(rows, { life: 'still' }).sort()).toEqual(['old', 'once']);
    expect(see(rows, { life: 'visit', acceptance: 'stands' })).toEqual(['new']);
  });

  test('nothing has a life where there is nothing to compare with', () => {
    expect(viewed({ rows, view: { ...FIRST_VIEW, life: 'fresh' }, times: {} })).toEqual([]);
    expect(viewed({ rows, view: { ...FIRST_VIEW, life: 'visit' }, times: {} })).toEqual([]);
  });

  test('all that is asked of a finding is asked of the same one', () => {
    const two = row('two', { findings: [finding('split'), finding('unowned', { accepted: 'exception' })] });
    expect(see([two], { kind: 'unowned', acceptance: 'stands' })).toEqual([]);
    expect(see([two], { kind: 'unowned', acceptance: 'accepted' })).toEqual(['two']);
  });

  test('newest findings first', () => {
    expect(see(rows, { sort: 'since' }).slice(0, 3)).toEqual(['new', 'fine', 'back']);
  });

  test('a search leaves only what was found', () => {
    expect(see(rows, {}, new Set(['none', 'elsewhere']))).toEqual(['none']);
  });

  test('clearing takes every filter away and keeps rows and order', () => {
    const view: View = { ...FIRST_VIEW, only: 'all', sort: 'age', life: 'fresh', acceptance: 'stands', holder: 'PO' };
    expect(isFiltered(view)).toBe(true);
    expect(isFiltered(unfiltered(view))).toBe(false);
    expect(unfiltered(view)).toMatchObject({ only: 'all', sort: 'age' });
  });
});

test('the loudest finding that stands speaks for a row', () => {
  const loud = finding('unowned', { severity: 'error', accepted: 'exception' });
  const stands = finding('split', { severity: 'error' });
  expect(foremost(row('1', { findings: [finding('wrong-level'), loud, stands] }))).toBe(stands);
  expect(foremost(row('1'))).toBeUndefined();
});

test('sorting in steps gives what sorting at once would give, in steps of a few milliseconds', () => {
  const any = fc.array(fc.record({ age: fc.nat(50), sure: fc.nat(5) }), { minLength: 0, maxLength: 9000 });
  fc.assert(
    fc.property(any, fc.boolean(), (made, ascending) => {
      const rows = made.map(({ age, sure }, at) => row(String(at), { ageDays: age, confidence: sure / 10 }));
      const sign = ascending ? 1 : -1;
      const sorted = [...rows].sort((a, b) => sign * (a.confidence - b.confidence) || b.ageDays - a.ageDays);
      expect(see(rows, { only: 'all', sort: 'confidence', ascending })).toEqual(ids(sorted));
    }),
    { numRuns: 25 },
  );
  const many = Array.from({ length: 9000 }, (_, at) => row(String(at)));
  expect([...viewing({ rows: many, view: FIRST_VIEW, times })].length).toBeGreaterThanOrEqual(5);
});
