import type { DecisionRow, DecisionState } from '../../../../src/app/api';
import type { Title } from '../titles';

/** Which decisions are looked at. What is absent does not filter. */
export interface Sieve {
  readonly text: string;
  readonly what?: DecisionRow['what'] | undefined;
  readonly state?: DecisionState | undefined;
}

export const WHATS: readonly DecisionRow['what'][] = ['exception', 'override', 'baseline', 'dispute', 'hand-over'];
export const STATES: readonly DecisionState[] = ['unused', 'expired', 'lapsed', 'holds'];

/** A decision's name in a list. */
export const keyOf = ({ issueId, what, finding, by, at }: DecisionRow): string =>
  [issueId, what, finding, by?.accountId, at].join(' ');

/** Words that a row can be found by, besides what the host finds. */
const textOf = ({ reason, by, from, to }: DecisionRow, title: Title): string =>
  [reason, by?.name, from?.name, to?.name, ...(typeof title === 'object' ? [title.key, title.title] : [])]
    .join('\n')
    .toLowerCase();

/** What somebody said about one item before what was accepted with all that stood, then the newest first. */
const order = (a: DecisionRow, b: DecisionRow): number =>
  Number(a.what === 'baseline') - Number(b.what === 'baseline') || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/** Decisions that fit, in their order: those that silence nothing any more apart from those that hold. */
export function sift(
  rows: readonly DecisionRow[],
  { text, what, state }: Sieve,
  title: (id: string) => Title,
  found: ReadonlySet<string> | undefined,
): { readonly idle: readonly DecisionRow[]; readonly holding: readonly DecisionRow[] } {
  const words = text.trim().toLowerCase();
  const fits = (row: DecisionRow) =>
    (!what || row.what === what) &&
    (!state || row.state === state) &&
    (!words || found?.has(row.issueId) || textOf(row, title(row.issueId)).includes(words));
  const left = rows.filter(fits).sort(order);
  return { idle: left.filter(isIdle), holding: left.filter((row) => !isIdle(row)) };
}

/** True for what could be tidied up. A hand-over that somebody followed up by another one is done with, not idle. */
export const isIdle = ({ state, what }: DecisionRow): boolean => state !== 'holds' && what !== 'hand-over';
