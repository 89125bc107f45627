import { Site } from '../platform/site';
import { PEOPLE } from './people';
import { accountOf, DAY, KEYS, plan, seedAt } from './plan';

export { accountOf } from './plan';

const STATUSES = [
  ['To do', 'new'],
  ['Ready', 'new'],
  ['In progress', 'indeterminate'],
  ['In review', 'indeterminate'],
  ['Done', 'done'],
] as const;
const NAMES = STATUSES.map(([name]) => name);
const SPRINT_DAYS = 14;

/** Sprints by space, with the day they begin, counted from now. */
const SPRINTS = [
  ['TIDE', 'Sprint 40', -24],
  ['TIDE', 'Sprint 41', -10],
  ['TIDE', 'Sprint 42', 4],
  ['QUAY', 'Quay 12', -11],
  ['FLEET', 'Fleet 7', -9],
] as const;

/** State of a sprint at a time, by its dates. */
export function sprintStateAt(at: number, sprint: { readonly startDate?: string; readonly endDate?: string }) {
  if (at < Date.parse(sprint.startDate ?? '')) return 'future';
  return at < Date.parse(sprint.endDate ?? '') ? 'active' : 'closed';
}

function addSprints(site: Site, now: number): void {
  const iso = (days: number) => new Date(now + days * DAY).toISOString();
  const boards = new Map<string, number>();
  for (const [project, name, begins] of SPRINTS) {
    const boardId = boards.get(project) ?? site.addBoard({ name: `${project} board`, project }).id;
    boards.set(project, boardId);
    const dates = { startDate: iso(begins), endDate: iso(begins + SPRINT_DAYS) };
    site.addSprint({ name, boardId, ...dates, state: sprintStateAt(site.clock.now(), dates) });
  }
}

function addPeople(site: Site): void {
  const developers = site.addGroup('developers');
  for (const key of KEYS) {
    const { name } = PEOPLE[key];
    const groups = key === 'tomas' || key === 'aiko' || key === 'ben' ? [developers.groupId] : [];
    site.addPerson({ accountId: accountOf(key), displayName: name, groups, siteAdmin: key === 'mara' });
  }
}

function addSpaces(site: Site): void {
  for (const [name, category] of STATUSES) {
    if (![...site.statuses.values()].some((status) => status.name === name)) site.addStatus({ name, category });
  }
  site.addIssueType({ name: 'Goal', level: 2 });
  const common = {
    admins: [accountOf('mara')],
    members: KEYS.map(accountOf),
    lead: accountOf('mara'),
    statuses: NAMES,
  };
  const types = ['Goal', 'Epic', 'Story', 'Task', 'Bug', 'Sub-task'];
  site.addProject({ key: 'TIDE', name: 'Tideline', types, ...common });
  site.addProject({ key: 'PIER', name: 'Pier gates', style: 'team-managed', ...common });
  site.addProject({ key: 'HELP', name: 'Passenger help', kind: 'service_desk', types: ['Task'], ...common });
  site.addProject({ key: 'QUAY', name: 'Quay shops', ...common });
  site.addProject({ key: 'FLEET', name: 'Fleet upkeep', ...common });
  for (const name of ['Booking', 'On board', 'Partner portal', 'Platform'])
    site.addComponent({ name, project: 'TIDE' });
  const leaders = KEYS.filter((key) => !('restricted' in PEOPLE[key])).map((key) => ({ person: accountOf(key) }));
  site.addSecurityLevel({ name: 'Leadership', members: leaders });
}

function addDashboard({ dashboards, projects }: Site): void {
  const { id } = dashboards.add('Product weekly', accountOf('mara'));
  for (const key of ['TIDE', 'QUAY']) {
    const project = [...projects.values()].find((one) => one.key === key);
    if (project) dashboards.addGadget(id, 'ownership-gadget', { projectId: project.id });
  }
  dashboards.addGadget(id, 'ownership-gadget');
}

type SiteOptions = ConstructorParameters<typeof Site>[0];

/** The sample site without its issues: people, spaces, sprints and a dashboard. `now` is the day ages count back from. */
export function emptySample(now: number, options: SiteOptions): Site {
  const site = new Site({ name: 'Tideline', baseUrl: 'https://tideline.atlassian.net', ...options });
  addPeople(site);
  addSpaces(site);
  addSprints(site, now);
  addDashboard(site);
  return site;
}

/**
 * The sample site: a ferry line's booking product ("Tideline", about 150 work items), two smaller spaces in which the app is
 * to act, a team-managed space and a service space. Ages count back from the clock's now.
 */
export function sampleSite(options: SiteOptions = {}): Site {
  const now = (options?.clock ?? { now: () => Date.now() }).now();
  const site = emptySample(now, options);
  for (const planned of plan(now)) site.addIssue(seedAt(planned, now));
  return site;
}
