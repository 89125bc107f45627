import { check } from '../core/check';
import { lacksOwner } from '../core/check-unowned';
import { daysBetween, workingDaysBetween } from '../core/days';
import type { Circumstances, Finding, Holder, Policy } from '../core/finding';
import { ancestorRoles, resolveHolder, type Held, type RolesAt } from '../core/holder';
import type { RoleBook } from '../core/roles';
import { settle } from '../core/settle';
import type { Decisions, Settled } from '../core/standing';
import { teamOwners } from '../core/team-owners';
import type { Verdict } from '../core/verdict';
import { actsOnType } from './activity';
import { ancestorsIn } from './ancestors';
import type { Judge } from './app';
import type { StoredDecisions } from './decisions-store';
import type { IssueRecord } from './ports';
import type { RolesOf } from './role-book';
import type { ProjectSettings } from './settings';

/** Everything that is known when issues are assessed, loaded beforehand: assessing itself asks nobody. */
export interface Known {
  readonly issues: ReadonlyMap<string, IssueRecord>;
  readonly decisions: ReadonlyMap<string, StoredDecisions>;
  readonly settings: ProjectSettings;
  readonly policy: Policy;
  readonly book: RoleBook;
  readonly roles: RolesOf;
  readonly judge: Judge;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

export interface Assessment {
  readonly issue: IssueRecord;
  readonly verdict: Verdict;
  readonly circumstances: Circumstances;
  /** Issue on which the holder was found: the item itself or an ancestor. Undefined for a team's owner and nobody. */
  readonly heldOn?: IssueRecord;
  readonly findings: readonly Finding[];
  readonly settled: Settled;
}

const NO_DECISIONS: Decisions = { exceptions: [], baseline: [] };

/** An assessor of issues that judges each issue, and each ancestor, once; with verdicts given, not those that are there. */
export function assessor(known: Known, verdicts = new WeakMap<IssueRecord, Verdict>()) {
  const verdictOf = (issue: IssueRecord): Verdict => {
    const verdict = verdicts.get(issue) ?? known.judge.classify(issue.item);
    verdicts.set(issue, verdict);
    return verdict;
  };
  const lacks = (issue: IssueRecord): boolean => {
    const override = known.decisions.get(issue.id)?.override?.call;
    if (override !== undefined && override !== 'PM') return false;
    return lacksOwner(verdictOf(issue), circumstancesOf(known, issue, () => false).circumstances);
  };
  /** @param assignedAt when the holder was set on the issue that they hold, where that is known */
  return (issue: IssueRecord, assignedAt?: string): Assessment => {
    const verdict = verdictOf(issue);
    const found = circumstancesOf(known, issue, lacks, assignedAt);
    const findings = check(issue.item, verdict, found.circumstances, known.policy);
    const decisions = known.decisions.get(issue.id) ?? NO_DECISIONS;
    return { issue, verdict, ...found, findings, settled: settle(verdict, findings, decisions, known.now) };
  };
}

function circumstancesOf(
  known: Known,
  issue: IssueRecord,
  lacks: (ancestor: IssueRecord) => boolean,
  assignedAt?: string,
): { circumstances: Circumstances; heldOn?: IssueRecord } {
  const ancestors = ancestorsIn(known.issues, issue);
  const { holder, heldOn, rolesAt } = holderOf(known, issue, ancestors);
  const started = issue.category === 'doing';
  const since = assignedAt !== undefined && assignedAt < issue.created ? issue.created : assignedAt;
  const circumstances: Circumstances = {
    holder,
    open: issue.category !== 'done',
    triaged: started || issue.sprint !== undefined || issue.assignee !== undefined || issue.owner !== undefined,
    started,
    ageDays: daysBetween(issue.created, known.now),
    ...(since === undefined ? {} : { heldDays: workingDaysBetween(since, known.now) }),
    ancestorRoles: ancestorRoles(ancestors.map(held), rolesAt),
    ancestorUnowned: ancestors.some((above) => reportedAt(known, issue, above) && lacks(above)),
  };
  return { circumstances, ...(heldOn ? { heldOn } : {}) };
}

/** True where a finding on an ancestor would be reported at all: in the same project and of a type that counts. */
const reportedAt = ({ settings }: Known, issue: IssueRecord, above: IssueRecord): boolean =>
  above.projectId === issue.projectId && actsOnType(settings, above.typeId);

function holderOf(known: Known, issue: IssueRecord, ancestors: readonly IssueRecord[]) {
  const within = placeIds(issue);
  const rolesAt: RolesAt = (accountId) => known.roles(accountId, { within, on: known.now });
  const owners = teamOwners(known.book, within, known.now);
  const { ancestor, ...holder } = resolveHolder(held(issue), ancestors.map(held), owners, rolesAt);
  const heldOn = heldOnOf(holder, issue, ancestor === undefined ? undefined : ancestors[ancestor]);
  return { holder: holder as Holder, heldOn, rolesAt };
}

const heldOnOf = (holder: Holder, issue: IssueRecord, ancestor: IssueRecord | undefined) =>
  holder.via === 'ancestor' ? ancestor : holder.via === 'team' || holder.via === 'nobody' ? undefined : issue;

/** Ids of the components and the team in which roles may be scoped. */
export const placeIds = (issue: IssueRecord): string[] => [
  ...issue.componentIds,
  ...(issue.teamId === undefined ? [] : [issue.teamId]),
];

const held = ({ owner, assignee }: IssueRecord): Held => ({
  ...(owner ? { owner: owner.accountId } : {}),
  ...(assignee ? { assignee: assignee.accountId } : {}),
});

/** The issue whose assignment says since when a holder holds: where they are its assignee and no owner field names them. */
export const assignmentOf = ({ circumstances: { holder }, heldOn }: Assessment): IssueRecord | undefined =>
  heldOn && !heldOn.owner && heldOn.assignee?.accountId === holder.accountId ? heldOn : undefined;
