import type { Clock } from '../platform/clock';
import type { Site } from '../platform/site';
import { accountOf, DAY, plan, seedAt, type Planned } from './plan';
import { emptySample, sprintStateAt } from './site';

/** Something that happened in the sample, at a time in milliseconds since 1970. */
export interface Happening {
  readonly at: number;
  happen(site: Site): void;
}

/** The sample as it stood at the clock's now, and what made it the sample of `days` later. */
export interface SampleStory {
  readonly site: Site;
  /** Oldest first. Each is to happen when the clock has come to its time. */
  readonly happenings: readonly Happening[];
}

const BY = accountOf('mara');

function happeningsOf(planned: Planned, from: number): Happening[] {
  const { sample, key, createdAt, heldAt, doneAt } = planned;
  const later = (at: number | undefined): at is number => at !== undefined && at > Math.max(from, createdAt);
  return [
    ...(createdAt > from
      ? [{ at: createdAt, happen: (site: Site) => void site.create(seedAt(planned, createdAt), BY) }]
      : []),
    ...(sample.who && later(heldAt)
      ? [{ at: heldAt, happen: (site: Site) => void site.edit(key, { assigneeId: accountOf(sample.who!) }, BY) }]
      : []),
    ...(later(doneAt)
      ? [{ at: doneAt, happen: (site: Site) => void site.edit(key, { statusId: doneIn(site, planned.project) }, BY) }]
      : []),
  ];
}

function doneIn(site: Site, key: string): string {
  const names = site.findProject(key)?.statusIds.map((id) => site.statuses.get(id));
  const done = names?.find((status) => status?.name === 'Done');
  if (!done) throw new Error(`The space ${key} has no status Done.`);
  return done.id;
}

/** Sprints begin and end by their dates. */
const sprintsAt = (at: number): Happening => ({
  at,
  happen: ({ sprints }) => {
    for (const [id, sprint] of sprints) sprints.set(id, { ...sprint, state: sprintStateAt(at, sprint) });
  },
});

/** Tells the sample from `days` before the day it is written for: the clock stands at the beginning. */
export function sampleStory(clock: Clock, days: number): SampleStory {
  const from = clock.now();
  const now = from + days * DAY;
  const site = emptySample(now, { clock });
  const planned = plan(now);
  for (const each of planned.filter(({ createdAt }) => createdAt <= from)) site.addIssue(seedAt(each, from));
  const turns = [...site.sprints.values()]
    .flatMap(({ startDate, endDate }) => [Date.parse(startDate ?? ''), Date.parse(endDate ?? '')])
    .filter((at) => at > from && at <= now);
  const happenings = [...planned.flatMap((each) => happeningsOf(each, from)), ...[...new Set(turns)].map(sprintsAt)];
  return { site, happenings: happenings.sort((a, b) => a.at - b.at) };
}
