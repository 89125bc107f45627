import type { App } from './app';
import { metered } from './metered';
import { spendPoints, waitsForPoints } from './points';
import type { Ports } from './ports';

/** The time at which work may go on, ISO 8601 in UTC, where the hour's share is spent; else what it came to. */
export type Paid<T> = { readonly until: string } | { readonly done: T };

/** Does a piece of work in the background that is no audit: its points count against the same share of the hour. */
export async function paid<T>(
  ports: Ports,
  app: Pick<App, 'pointsPerHour'>,
  projectId: string,
  need: number,
  piece: () => Promise<T>,
): Promise<Paid<T>> {
  const until = await waitsForPoints(ports, app, projectId, need);
  if (until !== undefined) return { until };
  const { meter } = metered(ports);
  await spendPoints(ports, projectId, need);
  try {
    return { done: await piece() };
  } finally {
    await spendPoints(ports, projectId, meter.points - need);
  }
}
