import type { AuditRows } from '../../src/app/api';
import type { Judged } from '../../src/core/judged';
import type { Shop } from './shop';

/** What an audit comes to for those who read it: its report, its rows, and the issues' properties. */
export interface Outcome {
  readonly report: unknown;
  readonly rows: AuditRows['rows'];
  readonly rejected: AuditRows['rejected'];
  readonly hidden: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

export async function outcomeOf(shop: Shop, runId: string): Promise<Outcome> {
  const { project: projectId, site, opened } = shop;
  const { report } = await shop.get('auditReport', { projectId, runId });
  const read: AuditRows[] = [];
  for (let page: number | undefined = 0; page !== undefined; page = read.at(-1)?.next)
    read.push(await shop.get('auditRows', { projectId, runId, page }));
  return {
    report,
    rows: read.flatMap(({ rows }) => rows.map((row) => aged(row, opened))).sort((a, b) => Number(a.id) - Number(b.id)),
    rejected: read.flatMap(({ rejected }) => rejected),
    hidden: read.reduce((sum, { hidden }) => sum + hidden, 0),
    properties: Object.fromEntries(site.issuesOf('SHOP').map(({ id, properties }) => [id, properties['ownership']])),
  };
}

/** What was seen first while things went wrong was seen at some moment that hangs on what went wrong: it is no part of the outcome. */
const aged = (row: Judged, opened: string): Judged => ({
  ...row,
  findings: row.findings.map((finding) => ({
    ...finding,
    since: (finding.since ?? '') >= opened ? 'now' : (finding.since ?? ''),
  })),
});

/** Where two outcomes differ, in a few words; nothing where they are the same. */
export function difference<T extends object>(expected: T, found: T): string[] {
  return (Object.keys(expected) as (keyof T & string)[]).flatMap((part) => {
    const [before, after] = [JSON.stringify(expected[part]), JSON.stringify(found[part])];
    if (before === after) return [];
    let at = 0;
    while (before[at] === after[at]) at += 1;
    const piece = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
    return [`${part} differ: expected …${piece(before)}…, found …${piece(after)}…`];
  });
}
