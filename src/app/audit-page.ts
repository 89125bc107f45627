import { afterWorkingDays } from '../core/days';
import { actsOnType } from './activity';
import { assessor, assignmentOf, type Assessment } from './assess';
import { outsideIn, type OutsideById } from './outside';
import type { JudgingBench } from './judging-bench';
import { loadKnown } from './known';
import { ledgerRow, rawPolicy } from './ledger-entry';
import { isAudited } from './scope';
import { judgedOf, WRONG_ROLE, type LedgerRow } from './ledger-row';
import { differs, propertyOfRow, toldBy } from './ownership';
import type { IssuePage, IssueRecord, OwnershipProperty, Ports, PropertyWrite } from './ports';

/** One page of a project's issues after judging: every issue that was read is a row or rejected with a code. */
export interface JudgedPage {
  readonly rows: readonly LedgerRow[];
  readonly rejected: IssuePage['rejected'];
  readonly outside: OutsideById;
  /** Properties that are not what they should be. */
  readonly stale: readonly PropertyWrite[];
}

/** Judges a page of issues; nothing is stored or written yet. */
export async function judgePage(
  page: { readonly issues: readonly IssueRecord[]; readonly rejected: IssuePage['rejected'] },
  { ports, app, project, stored, past, shelf, scope, decisionsOf }: JudgingBench,
): Promise<JudgedPage> {
  const wanted = page.issues.filter(({ typeId }) => actsOnType(stored.settings, typeId));
  const others = page.issues.filter(({ typeId }) => !actsOnType(stored.settings, typeId));
  const loaded = await loadKnown(ports, app, project, stored, wanted, shelf, decisionsOf);
  const known = { ...loaded, policy: rawPolicy(loaded.policy) };
  const graceEnds = (since: string) => afterWorkingDays(since, stored.settings.graceDays);
  const isYoung = ({ updated }: IssueRecord) => graceEnds(updated) > known.now;
  const timed = await withTimes(wanted, assessor(known), isYoung, ports);
  const rows = timed.map(({ assessment, assignedAt }) => ledgerRow(assessment, known, past, assignedAt));
  const values = rows.map((row) =>
    propertyOfRow(judgedOf(row, known.decisions.get(row.id), stored.settings, known.now), app.judge.ruleset, stored),
  );
  const stale = values.flatMap((value, index): PropertyWrite[] => {
    const { issue } = (timed[index] as Timed).assessment;
    return differs(issue.property, value) ? [{ issueId: issue.id, value }] : [];
  });
  const inactive = others.map(({ id }) => ({ id, code: 'type-inactive' }));
  return {
    rows: rows.map((row, index) => ({ ...row, told: toldBy(values[index] as OwnershipProperty) })),
    rejected: [...page.rejected, ...inactive],
    outside: outsideIn(known, (issue) =>
      isAudited(issue, { scope, projectId: project.id }, stored.settings, known.now),
    ),
    stale,
  };
}

interface Timed {
  readonly assessment: Assessment;
  readonly assignedAt?: string;
}

/**
 * Times of assignment cost points, so they are asked for only where a wrong role would be a finding without them, and only
 * of items that changed within the time of grace: on any other the assignee has been the same for longer.
 */
async function withTimes(
  issues: readonly IssueRecord[],
  assess: (issue: IssueRecord, assignedAt?: string) => Assessment,
  isYoung: (issue: IssueRecord) => boolean,
  ports: Pick<Ports, 'issues'>,
): Promise<Timed[]> {
  const timed = issues.map((issue) => {
    const assessment = assess(issue);
    const wrong = assessment.findings.some(({ kind }) => WRONG_ROLE.includes(kind));
    const assignment = wrong ? assignmentOf(assessment) : undefined;
    return { assessment, assignment: assignment && isYoung(assignment) ? assignment : undefined };
  });
  const asked = [...new Set(timed.flatMap(({ assignment }) => (assignment ? [assignment.id] : [])))];
  const changed = asked.length > 0 ? await ports.issues.assignedAt(asked) : new Map<string, string>();
  return timed.map(({ assessment, assignment }) =>
    assignment ? { assessment, assignedAt: changed.get(assignment.id) ?? assignment.created } : { assessment },
  );
}
