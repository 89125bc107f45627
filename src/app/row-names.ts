import type { Judged } from '../core/judged';
import type { AuditRows } from './api';
import { cached } from './cache';
import type { IssueRecord, Ports, ProjectRecord, Viewer } from './ports';

const SECONDS = 300;
/** Records that one call gives at most. */
const BATCH = 100;

/** Names behind the ids in rows. No name is stored: sprints and teams are read from rows' issues as the viewer. */
export async function rowNames(
  rows: readonly Judged[],
  project: ProjectRecord,
  showNames: boolean,
  viewer: Viewer,
  ports: Ports,
): Promise<AuditRows['names']> {
  const statuses = await cached(ports.cache, `statuses:${project.id}`, SECONDS, () =>
    ports.projects.statuses(project.id),
  );
  const accountIds = [...new Set(rows.flatMap(({ accountId }) => (accountId === undefined ? [] : [accountId])))];
  const people = showNames && accountIds.length > 0 ? await ports.people.byId(accountIds, viewer) : [];
  const samples = await samplesOf(rows, viewer, ports);
  return {
    types: Object.fromEntries(project.issueTypes.map(({ id, name }) => [id, name])),
    statuses: Object.fromEntries(statuses.map(({ id, name }) => [id, name])),
    sprints: Object.fromEntries(samples.flatMap(({ sprint }) => (sprint ? [[sprint.id, sprint.name]] : []))),
    teams: Object.fromEntries(
      samples.flatMap(({ teamId, teamName }) => (teamId && teamName ? [[teamId, teamName]] : [])),
    ),
    people: Object.fromEntries(people.map(({ accountId, name }) => [accountId, name])),
  };
}

/** One issue for each sprint and each team, as the viewer. */
async function samplesOf(rows: readonly Judged[], viewer: Viewer, ports: Ports): Promise<IssueRecord[]> {
  const sample = new Map<string, string>();
  for (const { id, sprint, team } of rows) {
    if (sprint !== undefined && !sample.has(`sprint:${sprint}`)) sample.set(`sprint:${sprint}`, id);
    if (team !== undefined && !sample.has(`team:${team}`)) sample.set(`team:${team}`, id);
  }
  const ids = [...new Set(sample.values())].sort().slice(0, BATCH);
  if (ids.length === 0) return [];
  return cached(ports.cache, `samples:${viewer.accountId}:${ids.join(',')}`, SECONDS, () =>
    ports.issues.byId(ids, viewer),
  );
}
