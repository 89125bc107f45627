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
}

/** A page that is being judged. */
export interface Judging {
  readonly page: Promise<JudgedPage>;
  /** Properties that are not what they should be. Where findings are not published, they are known before the page is. */
  readonly stale: Promise<readonly PropertyWrite[]>;
}

/** Judges a page of issues; nothing is stored or written yet. */
export async function judgePage(
  page: { readonly issues: readonly IssueRecord[]; readonly rejected: IssuePage['rejected'] },
  bench: JudgingBench,
): Promise<Judging> {
  const { ports, app, project, stored, past, shelf, scope, decisionsOf } = bench;
  const wanted = page.issues.filter(({ typeId }) => actsOnType(stored.settings, typeId));
  const others = page.issues.filter(({ typeId }) => !actsOnType(stored.settings, typeId));
  const loaded = await loadKnown(ports, app, project, stored, wanted, shelf, decisionsOf);
  const known = { ...loaded, policy: rawPolicy(loaded.policy) };
  const assess = assessor(known, bench.verdicts);
  const assessed = wanted.map((issue) => assess(issue));
  const rowsOf = (timed: readonly Timed[]) =>
    timed.map(({ assessment, assignedAt }) => ledgerRow(assessment, known, past, assignedAt));
  const propertyOf = (row: LedgerRow) =>
    propertyOfRow(judgedOf(row, known.decisions.get(row.id), stored.settings, known.now), app.judge.ruleset, stored);

  const rows = withTimes(assessed, isYoung(bench, known.now), ports).then(rowsOf);
  const values = (stored.settings.publishFindings ? rows : Promise.resolve(rowsOf(untimed(assessed)))).then((early) =>
    early.map(propertyOf),
  );
  const inactive = others.map(({ id }) => ({ id, code: 'type-inactive' }));
  const isIn = (issue: IssueRecord) => isAudited(issue, { scope, projectId: project.id }, stored.settings, known.now);
  return {
    page: Promise.all([rows, values]).then(([final, told]) => ({
      rows: final.map((row, index) => ({ ...row, told: toldBy(told[index] as OwnershipProperty) })),
      rejected: [...page.rejected, ...inactive],
      outside: outsideIn(known, isIn),
    })),
    stale: values.then((wishes) =>
      wanted.flatMap(({ id, property }, index): PropertyWrite[] => {
        const value = wishes[index] as OwnershipProperty;
        return differs(property, value) ? [{ issueId: id, value }] : [];
      }),
    ),
  };
}

/** True for an item that changed within the time of grace. */
const isYoung =
  ({ stored }: JudgingBench, now: string) =>
  ({ updated }: IssueRecord): boolean =>
    afterWorkingDays(updated, stored.settings.graceDays) > now;

const untimed = (assessed: readonly Assessment[]): Timed[] => assessed.map((assessment) => ({ assessment }));

interface Timed {
  readonly assessment: Assessment;
  readonly assignedAt?: string;
}

/**
 * Times of assignment cost points, so they are asked for only where a wrong role would be a finding without them, and only
 * of items that changed within the time of grace: on any other the assignee has been the same for longer.
 */
async function withTimes(
  assessed: readonly Assessment[],
  isYoung: (issue: IssueRecord) => boolean,
  ports: Pick<Ports, 'issues'>,
): Promise<Timed[]> {
  const timed = assessed.map((assessment) => {
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
