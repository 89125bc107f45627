import { keys } from './keys';
import type { Ports } from './ports';

interface StoredPoints {
  /** The hour in UTC, counted since 1970. */
  readonly hour: number;
  readonly points: number;
}

const hourOf = (now: number): number => Math.floor(now / 3_600_000);

/** Points that this site's audits spent in the present hour. */
export async function pointsThisHour(ports: Pick<Ports, 'store' | 'clock'>): Promise<number> {
  const stored = await ports.store.get<StoredPoints>(keys.points());
  return stored?.hour === hourOf(ports.clock.now()) ? stored.points : 0;
}

export async function spendPoints(ports: Pick<Ports, 'store' | 'clock'>, points: number): Promise<void> {
  const before = await pointsThisHour(ports);
  const value: StoredPoints = { hour: hourOf(ports.clock.now()), points: before + points };
  await ports.store.set(keys.points(), value);
}
