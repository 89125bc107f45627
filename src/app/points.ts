import { activeProjects } from './active-projects';
import type { App } from './app';
import { cached } from './cache';
import { keys } from './keys';
import type { Ports } from './ports';
import { siteShare } from './site-store';

export interface StoredPoints {
  /** The hour in UTC, counted since 1970. */
  readonly hour: number;
  readonly points: number;
}

const HOUR = 3_600_000;
/** Runs that waited for the next hour do not all begin in its first second. */
const SPREAD_SECONDS = 60;
/** Projects whose points are added up. Each project writes only its own sum, so that no two writers meet. */
const SECONDS = 60;

export const hourOf = (now: number): number => Math.floor(now / HOUR);

export type PointPorts = Pick<Ports, 'store' | 'clock' | 'cache'>;

/** Rate-limit points that audits of this site may spend in an hour. */
export const pointsPerHour = async (ports: PointPorts, app: Pick<App, 'pointsPerHour'>): Promise<number> =>
  Math.floor((app.pointsPerHour * (await siteShare(ports))) / 100);

/** Points that this site's audits spent in the present hour. */
export async function pointsThisHour(ports: PointPorts, projectId?: string): Promise<number> {
  const others = await cached(ports.cache, 'active-projects', SECONDS, () => everyActive(ports));
  const names = [...new Set([...others, ...(projectId === undefined ? [] : [projectId])])].map(keys.points);
  const stored = names.length > 0 ? await ports.store.many<StoredPoints>(names) : new Map<string, StoredPoints>();
  const hour = hourOf(ports.clock.now());
  return [...stored.values()].filter((each) => each.hour === hour).reduce((sum, { points }) => sum + points, 0);
}

async function everyActive(ports: PointPorts): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const { projects, next } = await activeProjects(ports, cursor);
    found.push(...projects.map(({ projectId }) => projectId));
    cursor = next;
  } while (cursor !== undefined);
  return found;
}

/** Notes points of a project's audit; before a call those it will take, so that being cut off never loses any. */
export async function spendPoints(ports: PointPorts, projectId: string, points: number): Promise<void> {
  if (points === 0) return;
  const hour = hourOf(ports.clock.now());
  const stored = await ports.store.get<StoredPoints>(keys.points(projectId));
  const before = stored?.hour === hour ? stored.points : 0;
  await ports.store.set(keys.points(projectId), { hour, points: Math.max(0, before + points) } satisfies StoredPoints);
}

/** When so many points may be spent: undefined for now, else a time in the next hour, ISO 8601 in UTC. */
export async function waitsForPoints(
  ports: PointPorts,
  app: Pick<App, 'pointsPerHour'>,
  projectId: string,
  need: number,
): Promise<string | undefined> {
  const [spent, most] = await Promise.all([pointsThisHour(ports, projectId), pointsPerHour(ports, app)]);
  if (spent === 0 || spent + need <= most) return undefined;
  const now = ports.clock.now();
  const spread = (Number.parseInt(projectId, 10) || 0) % SPREAD_SECONDS;
  return new Date((hourOf(now) + 1) * HOUR + (1 + spread) * 1000).toISOString();
}
