import type { Changes, Run, Uncounted } from '../../../../src/app/api';
import { FINDING_KINDS } from '../../../../src/core/finding';
import type { Judged, JudgedFinding } from '../../../../src/core/judged';
import type { Report, Tally } from '../../../../src/core/report';
import { lifeOf } from '../changes/life';
import type { Names } from '../row-source';
import type { Title } from '../titles';

/** What an export holds: rows that were read, items that could not be judged, and the numbers of the report. */
export interface Exported {
  readonly rows: readonly Judged[];
  readonly rejected: readonly { readonly id: string; readonly code: string }[];
  /** Items that the viewer may not see: counted, never listed. */
  readonly hidden: number;
  readonly names: Names;
  readonly title: (id: string) => Title;
  readonly run: Pick<Run, 'id' | 'startedAt' | 'finishedAt' | 'scope' | 'kind' | 'ruleset'>;
  readonly report: Report;
  readonly changes: Changes | undefined;
  /** What the rows show and the numbers do not. */
  readonly uncounted?: Uncounted | undefined;
}

/** Exported rows are rows read and rows rejected: nothing is lost on the way. */
export const countsOf = ({ rows, rejected, hidden }: Pick<Exported, 'rows' | 'rejected' | 'hidden'>) => ({
  exported: rows.length + rejected.length,
  read: rows.length,
  rejected: rejected.length,
  hidden,
});

const byKind = (counts: Tally['findings']) =>
  Object.fromEntries(
    FINDING_KINDS.map((kind) => [kind, Object.values(counts[kind]).reduce((sum, count) => sum + count, 0)]),
  );

/** The numbers of the screen, of the whole project whatever rows are exported. */
export function numbersOf({ report, changes, uncounted }: Pick<Exported, 'report' | 'changes' | 'uncounted'>) {
  const { tally, unowned, crossings, trust } = report;
  return {
    items: tally.items,
    open: tally.open,
    work: tally.calls,
    matrix: tally.matrix,
    standing: byKind(tally.findings),
    accepted: byKind(tally.accepted),
    flagged: tally.flagged,
    unowned: unowned.count,
    crossings,
    sprints: tally.sprintMix,
    setByPerson: tally.overridden,
    unclearShare: trust.unclearShare,
    comparedWith: changes?.against.finishedAt ?? null,
    changes: changes
      ? { new: changes.fresh - changes.reopened, reopened: changes.reopened, still: changes.still, gone: changes.gone }
      : null,
    notCountedYet: uncounted ?? null,
  };
}

const LIVES = { fresh: 'new', reopened: 'reopened', still: 'still there' } as const;

/** A finding's life as exports name it; nothing where there was no run before. */
export function lifeIn(finding: JudgedFinding, { changes }: Pick<Exported, 'changes'>) {
  const life = lifeOf(finding, changes?.against.finishedAt);
  return life === undefined ? null : LIVES[life];
}

/** One row as every export shows it. */
export function record(row: Judged, exported: Exported) {
  const { names, title } = exported;
  const link = title(row.id);
  const epic = row.epic === undefined ? undefined : title(row.epic);
  const known = typeof link === 'object' ? link : undefined;
  return {
    id: row.id,
    key: known?.key ?? null,
    title: known?.title ?? null,
    url: known?.url ?? null,
    type: names.types[row.type] ?? row.type,
    level: row.level,
    status: names.statuses[row.status] ?? row.status,
    category: row.category,
    work: row.call,
    confidence: row.confidence,
    setByPerson: row.overridden,
    rule: row.rule ?? null,
    carriedBy: row.holder,
    person: (row.accountId && names.people[row.accountId]) ?? null,
    ageDays: row.ageDays,
    epic: typeof epic === 'object' ? epic.key : (row.epic ?? null),
    sprint: row.sprint === undefined ? null : (names.sprints[row.sprint] ?? row.sprint),
    team: row.team === undefined ? null : (names.teams[row.team] ?? row.team),
    findings: row.findings.map((finding) => ({
      kind: finding.kind,
      severity: finding.severity,
      rule: finding.rule,
      since: finding.since ?? null,
      new: lifeIn(finding, exported),
      accepted: finding.accepted ?? null,
    })),
  };
}
