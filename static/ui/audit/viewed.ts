import type { Judged } from '../../../src/core/judged';
import { fits, VALUES, wanted, type Times, type View } from './filters';

/** What a view is made of. */
export interface Viewing {
  readonly rows: readonly Judged[];
  readonly view: View;
  readonly times: Times;
  /** Ids of a search; nothing where nothing is searched. */
  readonly found?: ReadonlySet<string> | undefined;
}

interface Place {
  readonly row: Judged;
  readonly value: number;
}

/** Rows that are looked at between two pauses: a few milliseconds of work. */
const SLICE = 2000;
/** Places that are merged between two pauses. */
const MERGE = 20_000;

/** Rows of a view in its order, in steps short enough to pause between them. Rows of one value stand oldest first. */
export function* viewing({ rows, view, times, found }: Viewing): Generator<void, readonly Judged[]> {
  const sign = view.ascending ? 1 : -1;
  const order = (a: Place, b: Place) => sign * (a.value - b.value) || b.row.ageDays - a.row.ageDays;
  const value = VALUES[view.sort];
  const asked = wanted(view, times);
  const fit = (row: Judged) => (!found || found.has(row.id)) && fits(row, view) && (!asked || row.findings.some(asked));
  let lists: Place[][] = [];
  for (let start = 0; start < rows.length; start += SLICE) {
    const slice: Place[] = [];
    for (const row of rows.slice(start, start + SLICE)) if (fit(row)) slice.push({ row, value: value(row) });
    lists.push(slice.sort(order));
    yield;
  }
  while (lists.length > 1) {
    const merged: Place[][] = [];
    for (let at = 0; at < lists.length; at += 2) merged.push(yield* merge(lists[at] ?? [], lists[at + 1] ?? [], order));
    lists = merged;
  }
  return (lists[0] ?? []).map(({ row }) => row);
}

function* merge(a: Place[], b: Place[], order: (a: Place, b: Place) => number): Generator<void, Place[]> {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const both: Place[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left && (!right || order(left, right) <= 0)) {
      both.push(left);
      i += 1;
    } else if (right) {
      both.push(right);
      j += 1;
    }
    if (both.length % MERGE === 0) yield;
  }
  return both;
}

/** The same at once. */
export function viewed(of: Viewing): readonly Judged[] {
  const steps = viewing(of);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
