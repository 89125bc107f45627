import { Site, type IssueSeed } from '../platform/site';
import { DELIVERY } from './delivery';
import { EVERYDAY } from './everyday';
import { PEOPLE, type PersonKey } from './people';
import type { SampleIssue } from './sample-issue';
import { HELP, PIER } from './side-projects';
import { STRATEGY } from './strategy';

const DAY = 24 * 60 * 60 * 1000;
const KEYS = Object.keys(PEOPLE) as PersonKey[];

const STATUSES = [
  ['To do', 'new'],
  ['Ready', 'new'],
  ['In progress', 'indeterminate'],
  ['In review', 'indeterminate'],
  ['Done', 'done'],
] as const;
const NAMES = STATUSES.map(([name]) => name);

const SPRINTS = [
  ['Sprint 40', 'closed', -24],
  ['Sprint 41', 'active', -10],
  ['Sprint 42', 'future', 4],
] as const;

export const accountOf = (person: PersonKey): string => `712020:${person}`;

const iso = (now: number, daysAgo: number): string => new Date(now - daysAgo * DAY).toISOString();

function arrange(site: Site): void {
  const now = site.clock.now();
  const developers = site.addGroup('developers');
  for (const key of KEYS) {
    const { name } = PEOPLE[key];
    const groups = key === 'tomas' || key === 'aiko' || key === 'ben' ? [developers.groupId] : [];
    site.addPerson({ accountId: accountOf(key), displayName: name, groups, siteAdmin: key === 'mara' });
  }
  for (const [name, category] of STATUSES) {
    if (![...site.statuses.values()].some((status) => status.name === name)) site.addStatus({ name, category });
  }
  site.addIssueType({ name: 'Goal', level: 2 });
  const members = KEYS.map(accountOf);
  const admins = [accountOf('mara')];
  const common = { admins, members, lead: accountOf('mara'), statuses: NAMES };
  site.addProject({
    key: 'TIDE',
    name: 'Tideline',
    types: ['Goal', 'Epic', 'Story', 'Task', 'Bug', 'Sub-task'],
    ...common,
  });
  site.addProject({ key: 'PIER', name: 'Pier gates', style: 'team-managed', ...common });
  site.addProject({ key: 'HELP', name: 'Passenger help', kind: 'service_desk', types: ['Task'], ...common });
  for (const name of ['Booking', 'On board', 'Partner portal', 'Platform'])
    site.addComponent({ name, project: 'TIDE' });
  const board = site.addBoard({ name: 'Tideline board', project: 'TIDE' });
  for (const [name, state, start] of SPRINTS) {
    site.addSprint({ name, state, boardId: board.id, startDate: iso(now, -start), endDate: iso(now, -start - 14) });
  }
  const leaders = KEYS.filter((key) => !('restricted' in PEOPLE[key])).map((key) => ({ person: accountOf(key) }));
  site.addSecurityLevel({ name: 'Leadership', members: leaders });
}

function seedOf(project: string, sample: SampleIssue, now: number, parents: Map<string, string>): IssueSeed {
  const parent = sample.parent ? parents.get(sample.parent) : undefined;
  const held = Math.min(sample.age, 6 + (sample.age % 20));
  return {
    project,
    summary: sample.title,
    type: sample.type,
    status: sample.status,
    reporter: accountOf('mara'),
    created: iso(now, sample.age),
    updated: iso(now, Math.min(sample.age, sample.age % 9)),
    description: sample.body ?? null,
    labels: sample.labels ?? [],
    components: sample.component && project === 'TIDE' ? [sample.component] : [],
    ...(sample.who
      ? {
          assignee: accountOf(sample.who),
          history: [{ at: iso(now, held), field: 'assignee' as const, to: accountOf(sample.who) }],
        }
      : {}),
    ...(parent ? { parent } : {}),
    ...(sample.sprint ? { sprint: sample.sprint } : {}),
    ...(sample.points !== undefined ? { points: sample.points } : {}),
    ...(sample.restricted ? { security: 'Leadership' } : {}),
    ...(sample.status === 'Done' ? { resolved: iso(now, Math.min(sample.age, 3 + (sample.age % 40))) } : {}),
  };
}

function fill(site: Site, project: string, samples: readonly SampleIssue[]): void {
  const now = site.clock.now();
  const parents = new Map<string, string>();
  for (const sample of samples) {
    const issue = site.addIssue(seedOf(project, sample, now, parents));
    if (sample.ref) parents.set(sample.ref, issue.key);
  }
}

/**
 * The sample site: a ferry line's booking product ("Tideline", about 150 work items), a team-managed space and a service
 * space. Ages count back from the clock's now.
 */
export function sampleSite(options: ConstructorParameters<typeof Site>[0] = {}): Site {
  const site = new Site({ name: 'Tideline', baseUrl: 'https://tideline.atlassian.net', ...options });
  arrange(site);
  fill(site, 'TIDE', [...STRATEGY, ...DELIVERY, ...EVERYDAY]);
  fill(site, 'PIER', PIER);
  fill(site, 'HELP', HELP);
  return site;
}
