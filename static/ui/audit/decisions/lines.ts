import type { ApiError, DecisionRow } from '../../../../src/app/api';
import type { Host, IssueLink } from '../../host';

/** A page of what becomes the lines of a file. */
export interface LinesPage {
  readonly lines: readonly object[];
  /** Work items that the viewer may not browse. */
  readonly hidden: number;
  readonly next?: string;
}

export type ReadLines = (
  cursor: string | undefined,
) => Promise<{ readonly ok: true; readonly value: LinesPage } | { readonly ok: false; readonly error: ApiError }>;

const from = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

/** Overridden items with their texts, as the viewer may read them. */
export const overrideLines =
  (host: Host, projectId: string): ReadLines =>
  (cursor) =>
    host.call('exportOverrides', { projectId, ...from(cursor) });

/** What silences a finding or replaces a verdict, in the form that the command line reads: no people, no texts of items. */
export const decisionLines =
  (host: Host, projectId: string): ReadLines =>
  async (cursor) => {
    const answer = await host.call('decisions', { projectId, ...from(cursor) });
    if (!answer.ok) return answer;
    const { rows, hidden, next } = answer.value;
    const kept = rows.filter(({ what }) => what !== 'dispute' && what !== 'hand-over');
    const links = await host.titles([...new Set(kept.map(({ issueId }) => issueId))]);
    const lines = kept.map((row) => lineOf(row, links.get(row.issueId)));
    return { ok: true, value: { lines, hidden, ...(next === undefined ? {} : { next }) } };
  };

function lineOf({ issueId, what, finding, call, reason, until, at }: DecisionRow, link: IssueLink | undefined): object {
  return {
    ...(link ? { key: link.key } : {}),
    issueId,
    what,
    ...(finding === undefined ? {} : { finding }),
    ...(call === undefined ? {} : { call }),
    ...(reason === undefined ? {} : { reason }),
    ...(until === undefined ? {} : { until }),
    at,
  };
}
