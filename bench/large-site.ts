import type { Issue } from '../dev/platform/model';
import type { IssueSeed, Site } from '../dev/platform/site';
import type { ProjectSettings } from '../src/app/settings';
import { random } from './items';
import { writer } from './large-text';

const DAY = 86_400_000;
const KEY = 'LARGE';
const FIRST_ID = 100_001;
const YEARS = 3 * 365;
/** Issues that are done were resolved within so many days, so that an audit of what is current covers them. */
const RESOLVED = 85;
/** An issue's epic is one of so many that lie near it in time; some are younger than the issue. */
const NEAR = 40;
const YOUNGER = 0.12;

type Kind = 'Epic' | 'Story' | 'Task' | 'Bug' | 'Sub-task';
const KINDS: readonly (readonly [Kind, number])[] = [
  ['Epic', 0.06],
  ['Sub-task', 0.12],
  ['Bug', 0.15],
  ['Task', 0.22],
  ['Story', 1],
];
/** Share of each type that is a manager's work by its words. */
const STRATEGY: Readonly<Record<Kind, number>> = { Epic: 0.4, Story: 0.18, Task: 0.27, Bug: 0.02, 'Sub-task': 0.08 };

/** People by what they do; the settings name the first two. */
const PEOPLE = { PO: 14, PM: 9, developer: 110 } as const;

export const LARGE_ADMIN = 'lead';

export interface Large {
  readonly projectId: string;
  readonly people: ProjectSettings['people'];
}

/** People, components, teams, boards and sprints of a large project; the same for every size. */
function furnish(site: Site): Large & { sprints: readonly { id: number; state: string }[] } {
  site.addPerson({ accountId: LARGE_ADMIN, displayName: 'Lead' });
  const names = Object.entries(PEOPLE).flatMap(([role, count]) =>
    Array.from({ length: count }, (_, n) => ({ role, accountId: `712020:${role.toLowerCase()}-${n + 1}` })),
  );
  for (const { accountId } of names) site.addPerson({ accountId, displayName: `Person ${accountId.slice(7)}` });
  const members = names.map(({ accountId }) => accountId);
  const { id } = site.addProject({ key: KEY, name: 'Large', admins: [LARGE_ADMIN], members });
  for (let n = 1; n <= 24; n += 1) site.addComponent({ name: `Component ${n}`, project: KEY });
  const sprints = Array.from({ length: 8 }, (_, team) => {
    const { id: teamId } = site.addTeam(`Team ${team + 1}`);
    const board = site.addBoard({ name: `Team ${team + 1}`, project: KEY, teamId });
    return (['closed', 'closed', 'closed', 'active', 'future'] as const).map((state, n) =>
      site.addSprint({ name: `Team ${team + 1} sprint ${n + 1}`, boardId: board.id, state }),
    );
  }).flat();
  const people = names.flatMap(({ role, accountId }): ProjectSettings['people'] =>
    role === 'PO' || role === 'PM' ? [{ accountId, roles: [role] }] : [],
  );
  return { projectId: id, people, sprints };
}

/**
 * Fills a site with one project of `count` issues, all of them current: not done, or resolved in the last 85 days. Six in a
 * hundred are epics, most other issues lie below one; people with and without a role hold them. Always the same for a seed.
 */
export function fillLarge(site: Site, count: number, seed = 4): Large {
  const { sprints, ...large } = furnish(site);
  const over = sprints.filter(({ state }) => state === 'closed');
  const coming = sprints.filter(({ state }) => state !== 'closed');
  const next = random(seed);
  const write = writer(next);
  const now = site.clock.now();
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const person = (role: keyof typeof PEOPLE) => `712020:${role.toLowerCase()}-${1 + Math.floor(next() * PEOPLE[role])}`;
  const kinds = Array.from({ length: count }, () => kindOf(next()));
  const order = (at: number) => `${KEY}-${at + 1}`;
  const epics = kinds.flatMap((kind, at) => (kind === 'Epic' ? [at] : []));

  /** Epics that are older than the issue whose turn it is. */
  let behind = 0;

  const seedOf = (at: number): IssueSeed => {
    const kind = kinds[at] as Kind;
    const strategy = next() < STRATEGY[kind];
    const { title, description } = write(strategy ? 'PM' : next() < 0.1 ? 'NEITHER' : 'PO');
    const created = now - YEARS * DAY * (1 - (at + next()) / count);
    const done = kind !== 'Epic' && next() < 0.3;
    const resolved = Math.max(created, now - next() * RESOLVED * DAY);
    const touched = Math.max(created, now - (next() < 0.1 ? 7 : 400) * next() * DAY);
    const updated = done ? resolved : touched;
    const assignee = holder(kind, strategy, next(), person);
    const moved = assignee !== undefined && next() < 0.8;
    const status = done ? 'Done' : next() < 0.25 ? 'In Progress' : 'To Do';
    const parent = kind === 'Epic' ? undefined : parentOf(at, kind);
    const time = (ms: number) => new Date(ms).toISOString();
    return {
      id: String(FIRST_ID + at),
      key: order(at),
      project: KEY,
      type: kind,
      summary: title,
      description,
      status,
      reporter: person('developer'),
      created: time(created),
      updated: time(updated),
      ...(done ? { resolved: time(resolved) } : {}),
      ...(assignee === undefined ? {} : { assignee }),
      ...(moved
        ? { history: [{ at: time(created + next() * (updated - created)), field: 'assignee', to: assignee }] }
        : {}),
      ...(next() < 0.6 ? { components: [`Component ${1 + Math.floor(next() * 24)}`] } : {}),
      ...(kind !== 'Epic' && next() < (done ? 0.8 : 0.3) ? { sprint: pick(done ? over : coming).id } : {}),
      ...(next() < 0.5 ? { team: `Team ${1 + Math.floor(next() * 8)}` } : {}),
      ...(next() < 0.3 ? { labels: [pick(['web', 'mobile', 'api', 'ops', 'data'])] } : {}),
      ...(parent === undefined ? {} : { parent: order(parent) }),
    };
  };

  const parentOf = (at: number, kind: Kind): number | undefined => {
    if (kind === 'Sub-task') {
      for (let above = at - 1 - Math.floor(next() * 20); above >= 0; above -= 1)
        if (!['Epic', 'Sub-task'].includes(kinds[above] as Kind)) return above;
      return undefined;
    }
    if (next() < 0.15 || epics.length === 0) return undefined;
    while ((epics[behind] ?? count) < at) behind += 1;
    const index = next() < YOUNGER ? behind + Math.floor(next() * NEAR) : behind - 1 - Math.floor(next() * NEAR);
    return epics[Math.max(0, Math.min(epics.length - 1, index))];
  };

  const seeds = kinds.map((_, at) => seedOf(at));
  const level = ({ type }: IssueSeed) => (type === 'Epic' ? 0 : type === 'Sub-task' ? 2 : 1);
  for (const height of [0, 1, 2]) for (const one of seeds) if (level(one) === height) site.addIssue(one);
  return large;
}

const kindOf = (chance: number): Kind => {
  let sum = 0;
  for (const [kind, share] of KINDS) if (chance < (sum += share)) return kind;
  return 'Story';
};

function holder(
  kind: Kind,
  strategy: boolean,
  chance: number,
  person: (role: keyof typeof PEOPLE) => string,
): string | undefined {
  const [po, pm, developer] = kind === 'Epic' ? [0.4, 0.4, 0] : strategy ? [0.55, 0.15, 0.2] : [0.26, 0.03, 0.6];
  if (chance < po) return person('PO');
  if (chance < po + pm) return person('PM');
  return chance < po + pm + developer ? person('developer') : undefined;
}

/** Changes about so many issues, each once, as a working day does: states, assignees, descriptions, labels. Answers how many. */
export function changeSome(site: Site, count: number, seed = 5): number {
  const next = random(seed);
  const write = writer(next);
  const project = site.projectOf(KEY);
  const all = site.issuesOf(KEY);
  const chosen = new Set<Issue>();
  while (chosen.size < Math.min(count, all.length)) chosen.add(all[Math.floor(next() * all.length)] as Issue);
  const [todo, doing, , done] = project.statusIds as [string, string, string, string];
  for (const { id, statusId, labels } of chosen) {
    const what = next();
    if (what < 0.4)
      site.edit(id, { statusId: statusId === todo ? doing : statusId === doing ? done : todo }, LARGE_ADMIN);
    else if (what < 0.55)
      site.edit(id, { assigneeId: `712020:developer-${1 + Math.floor(next() * PEOPLE.developer)}` }, LARGE_ADMIN);
    else if (what < 0.75) site.edit(id, { description: write(next() < 0.15 ? 'PM' : 'PO').description }, LARGE_ADMIN);
    else site.edit(id, { labels: [...labels, `seen-${Math.floor(next() * 1000)}`] }, LARGE_ADMIN);
  }
  return chosen.size;
}
