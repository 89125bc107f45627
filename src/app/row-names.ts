import type { Judged } from '../core/judged';
import type { AuditRows } from './api';
import { cached } from './cache';
import type { IssueRecord, Ports, ProjectRecord, Viewer } from './ports';

const SECONDS = 300;
/** Records that one call gives at most. */
const BATCH = 100;

/** Names that a viewer was given; `undefined` for people who have none. */
type Known = Map<string, string | undefined>;

/**
 * Names behind the ids in rows. No name is stored: sprints and teams are read from rows' issues as the viewer. What was read
 * is remembered a few minutes for that viewer, so that each name costs its points once and not with every page of rows.
 */
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
  const remembered = (what: string): Promise<Known> =>
    cached(ports.cache, `names:${what}:${viewer.accountId}:${project.id}`, SECONDS, () => Promise.resolve(new Map()));
  const [people, places] = [await remembered('people'), await remembered('places')];
  const accountIds = showNames ? distinct(rows, ({ accountId }) => accountId) : [];
  await learnPeople(people, accountIds, viewer, ports);
  await learnPlaces(places, rows, viewer, ports);
  const sprints = distinct(rows, ({ sprint }) => sprint);
  const teams = distinct(rows, ({ team }) => team);
  return {
    types: Object.fromEntries(project.issueTypes.map(({ id, name }) => [id, name])),
    statuses: Object.fromEntries(statuses.map(({ id, name }) => [id, name])),
    sprints: named(sprints, (id) => places.get(sprintOf(id))),
    teams: named(teams, (id) => places.get(teamOf(id))),
    people: named(accountIds, (id) => people.get(id)),
  };
}

const sprintOf = (id: string): string => `sprint:${id}`;
const teamOf = (id: string): string => `team:${id}`;

const distinct = (rows: readonly Judged[], of: (row: Judged) => string | undefined): string[] =>
  [...new Set(rows.map(of))].filter((id) => id !== undefined);

const named = (ids: readonly string[], name: (id: string) => string | undefined): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const known = name(id);
      return known === undefined ? [] : [[id, known]];
    }),
  );

async function learnPeople(known: Known, accountIds: readonly string[], viewer: Viewer, ports: Ports): Promise<void> {
  const asked = accountIds.filter((id) => !known.has(id));
  if (asked.length === 0) return;
  const people = await ports.people.byId(asked, viewer);
  asked.forEach((id) => known.set(id, undefined));
  people.forEach(({ accountId, name }) => known.set(accountId, name));
}

/** One issue for each sprint and each team that has no name yet, as the viewer. */
async function learnPlaces(known: Known, rows: readonly Judged[], viewer: Viewer, ports: Ports): Promise<void> {
  const sample = new Map<string, string>();
  const want = (place: string, id: string) => void (known.has(place) || sample.has(place) || sample.set(place, id));
  for (const { id, sprint, team } of rows) {
    if (sprint !== undefined) want(sprintOf(sprint), id);
    if (team !== undefined) want(teamOf(team), id);
  }
  const ids = [...new Set(sample.values())].slice(0, BATCH);
  const read: readonly IssueRecord[] = ids.length > 0 ? await ports.issues.byId(ids, viewer) : [];
  for (const { sprint, teamId, teamName } of read) {
    if (sprint) known.set(sprintOf(sprint.id), sprint.name);
    if (teamId && teamName) known.set(teamOf(teamId), teamName);
  }
}
