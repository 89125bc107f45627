import type { Person } from './api';
import { baselineView } from './baseline';
import type { StoredBaseline } from './baseline-store';
import { pageOf } from './decisions-list-page';
import { rowsOf, type Looking } from './decisions-list-rows';
import { standingIn } from './decisions-list-run';
import type { StoredDecisions } from './decisions-store';
import { auditedProjectFor, may } from './guards';
import { keys } from './keys';
import type { IssueRecord, Ports, Viewer } from './ports';
import { decisionsIn } from './project-decisions';
import type { UseCase } from './use-case';
import { visibleTo } from './visible';

/** Issues whose decisions make a page: as many as are read at once. */
const PAGE = 100;

/**
 * What people decided in a project, a page of issues at a time: first those about which somebody said something, then those
 * of the baseline alone. How each decision stands is told by the newest finished run; an override and a hand-over also by
 * the issue as it is now.
 */
export const decisions: UseCase<'decisions'> = async ({ projectId, cursor }, viewer, ports, app) => {
  const { project, stored, mayAdminister } = await auditedProjectFor(ports, viewer, projectId);
  const [all, header, run] = await Promise.all([
    decisionsIn(ports, project.id),
    ports.store.get<StoredBaseline>(keys.baseline(project.id)),
    standingIn(ports, project.id),
  ]);
  const { ids, next } = pageOf(all, PAGE, cursor);
  const seen = await visibleTo(ports, viewer, project.id, ids, `decisions:${ids.join(',')}`);
  const shown = ids.flatMap((id) => (seen.has(id) ? [{ id, made: all.get(id) as StoredDecisions }] : []));
  const [issues, people, mayEdit, mayAssign] = await Promise.all([
    issuesNow(shown, viewer, ports),
    peopleIn(shown, viewer, stored.settings.showNames, ports),
    may(ports, viewer, 'edit', { projectId: project.id }),
    may(ports, viewer, 'assign', { projectId: project.id }),
  ]);
  const looking: Looking = {
    classify: (item) => app.judge.classify(item).call,
    ...(run ? { run } : {}),
    issues,
    people,
    severities: stored.settings.severities,
    now: new Date(ports.clock.now()).toISOString(),
    viewer,
    may: { edit: mayEdit, assign: mayAssign, administer: mayAdminister },
  };
  return {
    rows: shown.flatMap(({ id, made }) => rowsOf(id, made, looking)),
    hidden: ids.length - shown.length,
    ...(header ? { baseline: baselineView(header) } : {}),
    ...(next === undefined ? {} : { next }),
  };
};

type Shown = readonly { readonly id: string; readonly made: StoredDecisions }[];

/** Issues whose text or assignee says how a decision stands, read as the viewer. */
async function issuesNow(shown: Shown, viewer: Viewer, ports: Ports): Promise<ReadonlyMap<string, IssueRecord>> {
  const ids = shown.flatMap(({ id, made }) => (made.override || made.handOver ? [id] : []));
  const issues = ids.length > 0 ? await ports.issues.byId(ids, viewer) : [];
  return new Map(issues.map((issue) => [issue.id, issue]));
}

/** People whom the viewer may be told of: without a space admin's yes nobody but the viewer. */
async function peopleIn(
  shown: Shown,
  viewer: Viewer,
  showNames: boolean,
  ports: Ports,
): Promise<ReadonlyMap<string, Person>> {
  const ids = shown.flatMap(({ made: { override, exceptions, baseline, disputes, handOver } }) => [
    ...[override, ...exceptions, ...baseline, ...disputes, handOver].map((each) => each?.by),
    handOver?.from,
    handOver?.to,
  ]);
  const named = (id: string | undefined) => id !== undefined && (showNames || id === viewer.accountId);
  const known = [...new Set(ids)].filter(named) as string[];
  const people = known.length > 0 ? await ports.people.byId(known, viewer) : [];
  return new Map(people.map((person) => [person.accountId, person]));
}
