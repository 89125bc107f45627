import type { Circumstances, Holder } from '../core/finding';
import type { Standing } from './api';
import { activityOf } from './activity';
import type { UseCase } from './use-case';
import type { App } from './app';
import { assessor, assignmentOf, type Assessment } from './assess';
import { loadDecisions, type StoredDecisions } from './decisions-store';
import { issueFor, may, type IssueInScope } from './guards';
import { loadKnown } from './known';
import { policyOf } from './policy';
import type { Ports, Viewer } from './ports';
import { loadBook } from './role-book';

/** What the card needs besides the item's text, for anybody who may browse the issue. */
export const standing: UseCase<'standing'> = async ({ issueId }, viewer, ports, app) =>
  standingOf(await issueFor(ports, viewer, 'browse', issueId), viewer, ports, app);

/** The standing of an issue that a guard has let through, with decisions read anew. */
export async function standingOf(scope: IssueInScope, viewer: Viewer, ports: Ports, app: App): Promise<Standing> {
  const { issue, project, stored } = scope;
  const activity = activityOf(stored.settings, project, issue);
  const now = new Date(ports.clock.now()).toISOString();
  const book = await loadBook(ports, project, stored);
  const [decisions, mayEdit, mayAdminister, circumstances] = await Promise.all([
    loadDecisions(ports, issue),
    may(ports, viewer, 'edit', { issueId: issue.id }),
    may(ports, viewer, 'administer', { projectId: project.id }),
    activity === 'active' ? circumstancesFor(scope, viewer, ports, app) : unasked(issue.category !== 'done'),
  ]);
  const people = await peopleIn(circumstances.holder, decisions, issue.assignee?.accountId, viewer, ports);
  const policy = policyOf(stored.settings, book, now);
  return {
    issueId: issue.id,
    activity,
    licensed: viewer.licensed !== false,
    rolesConfigured: policy.rolesConfirmed,
    mayEdit,
    mayAdminister,
    policy,
    circumstances,
    decisions: shown(decisions),
    disputed: decisions.disputes.some(({ by }) => by === viewer.accountId),
    ...people,
  };
}

const shown = ({ override, exceptions, baseline }: StoredDecisions): Standing['decisions'] => ({
  exceptions,
  baseline,
  ...(override ? { override } : {}),
});

/** Where the app does not act it asks nobody, and nobody is named. */
const unasked = (open: boolean): Circumstances => ({
  holder: { via: 'nobody', roles: { confirmed: [], suggested: [] } },
  open,
  triaged: false,
  started: false,
  ageDays: 0,
  ancestorRoles: [],
  ancestorUnowned: false,
});

async function circumstancesFor(scope: IssueInScope, viewer: Viewer, ports: Ports, app: App): Promise<Circumstances> {
  const assessment = await assessOne(scope, ports, app);
  const { circumstances, heldOn } = assessment;
  const hidden =
    heldOn !== undefined &&
    heldOn.id !== scope.issue.id &&
    !(await ports.issues.visible(heldOn.projectId, [heldOn.id], viewer)).has(heldOn.id);
  if (!hidden) return circumstances;
  const { accountId: _, ...holder } = circumstances.holder;
  return { ...circumstances, holder };
}

/** Assesses one issue; the time of its holder's assignment is asked for only where a role could be wrong. */
export async function assessOne({ issue, project, stored }: IssueInScope, ports: Ports, app: App): Promise<Assessment> {
  const assess = assessor(await loadKnown(ports, app, project, stored, [issue]));
  const first = assess(issue);
  const assignment = first.circumstances.holder.roles.confirmed.length === 1 ? assignmentOf(first) : undefined;
  if (!assignment) return first;
  const changed = await ports.issues.assignedAt([assignment.id]);
  return assess(issue, changed.get(assignment.id) ?? assignment.created);
}

async function peopleIn(
  holder: Holder,
  { handOver }: StoredDecisions,
  assignee: string | undefined,
  viewer: Viewer,
  ports: Ports,
): Promise<Pick<Standing, 'holderPerson' | 'handedOver'>> {
  const undoable = handOver && handOver.to === assignee ? handOver : undefined;
  const ids = [holder.accountId, undoable?.from, undoable?.to].filter((id) => id !== undefined);
  if (ids.length === 0) return {};
  const people = new Map((await ports.people.byId([...new Set(ids)], viewer)).map((each) => [each.accountId, each]));
  const holderPerson = people.get(holder.accountId ?? '');
  const from = people.get(undoable?.from ?? '');
  const to = people.get(undoable?.to ?? '');
  return {
    ...(holderPerson ? { holderPerson } : {}),
    ...(undoable && to ? { handedOver: { to, at: undoable.at, ...(from ? { from } : {}) } } : {}),
  };
}
