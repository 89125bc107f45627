import type { IssueSeed } from '../platform/site';
import { DELIVERY } from './delivery';
import { EVERYDAY } from './everyday';
import { FLEET } from './fleet';
import { PEOPLE, type PersonKey } from './people';
import { QUAY } from './quay';
import type { SampleIssue } from './sample-issue';
import { HELP, PIER } from './side-projects';
import { STRATEGY } from './strategy';

export const DAY = 24 * 60 * 60 * 1000;

export const accountOf = (person: PersonKey): string => `712020:${person}`;
export const KEYS = Object.keys(PEOPLE) as PersonKey[];

/** One issue of the sample with its place and its dates, in milliseconds since 1970. */
export interface Planned {
  readonly sample: SampleIssue;
  readonly project: string;
  readonly id: string;
  readonly key: string;
  /** Key of the parent. */
  readonly parent?: string;
  readonly createdAt: number;
  /** When it got the assignee that it has now. */
  readonly heldAt?: number;
  readonly doneAt?: number;
}

/** What the sample's spaces hold, in the order in which keys are given. */
const SPACES: readonly (readonly [string, readonly SampleIssue[]])[] = [
  ['TIDE', [...STRATEGY, ...DELIVERY, ...EVERYDAY]],
  ['PIER', PIER],
  ['HELP', HELP],
  ['QUAY', QUAY],
  ['FLEET', FLEET],
];

const FIRST_ID = 10001;

/** Every issue of the sample, with ages counted back from `now`. */
export function plan(now: number): Planned[] {
  let id = FIRST_ID;
  return SPACES.flatMap(([project, samples]) => {
    const parents = new Map<string, string>();
    return samples.map((sample, index): Planned => {
      const key = `${project}-${index + 1}`;
      if (sample.ref) parents.set(sample.ref, key);
      const parent = sample.parent && parents.get(sample.parent);
      return {
        sample,
        project,
        id: String(id++),
        key,
        createdAt: now - sample.age * DAY,
        ...(parent ? { parent } : {}),
        ...(sample.who ? { heldAt: now - Math.min(sample.age, 6 + (sample.age % 20)) * DAY } : {}),
        ...(sample.status === 'Done' ? { doneAt: now - Math.min(sample.age, 3 + (sample.age % 40)) * DAY } : {}),
      };
    });
  });
}

const iso = (at: number): string => new Date(at).toISOString();

/** The issue as it stood at a time: before its assignee was set it had none, and before it was done it was in progress. */
export function seedAt(
  { sample, project, id, key, parent, createdAt, heldAt, doneAt }: Planned,
  at: number,
): IssueSeed {
  const held = heldAt !== undefined && heldAt <= at;
  const done = doneAt !== undefined && doneAt <= at;
  return {
    id,
    key,
    project,
    summary: sample.title,
    type: sample.type,
    status: sample.status === 'Done' && !done ? 'In progress' : sample.status,
    reporter: accountOf('mara'),
    created: iso(createdAt),
    updated: iso(Math.max(createdAt, held ? heldAt : 0, done ? doneAt : 0)),
    description: sample.body ?? null,
    labels: sample.labels ?? [],
    components: sample.component && project === 'TIDE' ? [sample.component] : [],
    ...(sample.who && held
      ? {
          assignee: accountOf(sample.who),
          history: [{ at: iso(heldAt), field: 'assignee' as const, to: accountOf(sample.who) }],
        }
      : {}),
    ...(parent ? { parent } : {}),
    ...(sample.sprint ? { sprint: sample.sprint } : {}),
    ...(sample.points !== undefined ? { points: sample.points } : {}),
    ...(sample.restricted ? { security: 'Leadership' } : {}),
    ...(done ? { resolved: iso(doneAt) } : {}),
  };
}
