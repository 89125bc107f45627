import { contentHash } from '../core/hash';
import type { App } from './app';
import { cached } from './cache';
import { everyKey } from './every-key';
import { idAfter, keys } from './keys';
import type { Ports } from './ports';
import { siteShare } from './site-store';

export interface StoredPoints {
  /** The hour in UTC, counted since 1970. */
  readonly hour: number;
  /** Spent, or booked for what is under way. */
  readonly points: number;
  /** Claimed beyond those for the next piece of work, which books them or gives them back. */
  readonly held?: number;
}

const HOUR = 3_600_000;
/** Whoever waited for the next hour does not begin in its first second. */
const SPREAD_SECONDS = 60;
/** So long the list of those who spend is held: a project that was switched on is not on it before. */
const LIST_SECONDS = 10;

export const hourOf = (now: number): number => Math.floor(now / HOUR);

export type PointPorts = Pick<Ports, 'store' | 'clock' | 'cache'>;
type Spending = Pick<App, 'pointsPerHour'>;

/** Rate-limit points that work in the background of this site may spend in an hour. */
export const pointsPerHour = async (ports: PointPorts, app: Spending): Promise<number> =>
  Math.floor((app.pointsPerHour * (await siteShare(ports))) / 100);

/** What is left of this hour's share beside what others have taken of it. */
export interface Share {
  readonly others: number;
  readonly most: number;
  /** Projects that spend in this hour, with the one that asks. */
  readonly sharers: number;
}

/**
 * The share as it is now. Each project writes only its own sum, and a store knows no transactions: so whoever wants points
 * writes its claim first and looks at the others then. Of two that claim at the same time at least one sees the other, so
 * that those who find their claim within the share never hold more than the share together.
 */
export async function shareOf(ports: PointPorts, app: Spending, projectId: string): Promise<Share> {
  const [taken, most] = await Promise.all([takenBy(ports, projectId), pointsPerHour(ports, app)]);
  return { others: sum(taken), most, sharers: 1 + taken.length };
}

/** Points that were taken of this site's share in the present hour. */
export async function pointsThisHour(ports: PointPorts, projectId?: string): Promise<number> {
  const own = projectId === undefined ? 0 : ofHour(await ownPoints(ports, projectId), ports);
  return own + sum(await takenBy(ports, projectId));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const ownPoints = ({ store }: PointPorts, projectId: string) => store.get<StoredPoints>(keys.points(projectId));

function ofHour(stored: StoredPoints | undefined, { clock }: PointPorts): number {
  return stored?.hour === hourOf(clock.now()) ? stored.points + (stored.held ?? 0) : 0;
}

/** What each of the others took in this hour. */
async function takenBy(ports: PointPorts, but: string | undefined): Promise<number[]> {
  const all = await cached(ports.cache, 'spenders', LIST_SECONDS, () => spenders(ports));
  const names = all.filter((id) => id !== but).map(keys.points);
  const stored = names.length > 0 ? await ports.store.many<StoredPoints>(names) : new Map<string, StoredPoints>();
  return [...stored.values()].map((each) => ofHour(each, ports)).filter((points) => points > 0);
}

/** Projects in which the app acts, and those from which it, or what it published, is being removed. */
async function spenders(ports: PointPorts): Promise<string[]> {
  const idsUnder = async (prefix: string) => {
    const ids: string[] = [];
    for await (const some of everyKey(ports, prefix)) ids.push(...some.map((key) => idAfter(prefix, key)));
    return ids;
  };
  const found = await Promise.all([keys.allActive(), keys.allRemovals(), keys.allWithdrawals()].map(idsUnder));
  return [...new Set(found.flat())];
}

/**
 * Notes points of a project's work; before a call those it will take, so that being cut off never loses any. What was held
 * for it is part of them.
 */
export async function spendPoints(ports: PointPorts, projectId: string, points: number): Promise<void> {
  const hour = hourOf(ports.clock.now());
  const stored = await ownPoints(ports, projectId);
  if (points === 0 && stored?.held === undefined) return;
  const before = stored?.hour === hour ? stored.points : 0;
  await ports.store.set(keys.points(projectId), { hour, points: Math.max(0, before + points) } satisfies StoredPoints);
}

/**
 * Holds so many points for the next piece of work: undefined where they are held, else the time in the next hour at which
 * to ask again, ISO 8601 in UTC. More than a whole share is given to whoever comes first in an hour: it would wait for ever.
 */
export async function waitsForPoints(
  ports: PointPorts,
  app: Spending,
  projectId: string,
  need: number,
): Promise<string | undefined> {
  const hour = hourOf(ports.clock.now());
  const stored = await ownPoints(ports, projectId);
  const points = stored?.hour === hour ? stored.points : 0;
  const own = { hour, points } satisfies StoredPoints;
  await ports.store.set(keys.points(projectId), { ...own, held: need } satisfies StoredPoints);
  const { others, most } = await shareOf(ports, app, projectId);
  if (hourOf(ports.clock.now()) !== hour) return waitsForPoints(ports, app, projectId, need);
  if (others + points === 0 || others + points + need <= most) return undefined;
  await ports.store.set(keys.points(projectId), own);
  return nextHour(ports, projectId);
}

/** When a project may ask for points again: in each hour the projects come in another order, so that none is always last. */
function nextHour({ clock }: PointPorts, projectId: string): string {
  const hour = hourOf(clock.now()) + 1;
  const spread = Number.parseInt(contentHash([projectId, hour]).slice(0, 8), 16) % SPREAD_SECONDS;
  return new Date(hour * HOUR + (1 + spread) * 1000).toISOString();
}
