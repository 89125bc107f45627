import { keys } from './keys';
import type { Ports } from './ports';

/** What the support page knows of a project: no personal data. Counts are approximate where events overlap. */
export interface StoredHealth {
  readonly lastEventAt?: string;
  readonly written: number;
  readonly refused: number;
}

/** An event that changed nothing is noted at most this often, so that busy projects do not fill the store with notes. */
const QUIET_MS = 300_000;

export const loadHealth = async (ports: Pick<Ports, 'store'>, projectId: string): Promise<StoredHealth> => ({
  written: 0,
  refused: 0,
  ...(await ports.store.get<StoredHealth>(keys.health(projectId))),
});

/** Notes what was written and refused, and the time where an event caused it. */
export async function noteHealth(
  ports: Pick<Ports, 'store' | 'clock'>,
  projectId: string,
  { event, written, refused }: { event: boolean; written: number; refused: number },
): Promise<void> {
  const now = ports.clock.now();
  const before = await loadHealth(ports, projectId);
  const stale = event && now - Date.parse(before.lastEventAt ?? new Date(0).toISOString()) >= QUIET_MS;
  if (written + refused === 0 && !stale) return;
  const lastEventAt = event ? new Date(now).toISOString() : before.lastEventAt;
  await ports.store.set(keys.health(projectId), {
    written: before.written + written,
    refused: before.refused + refused,
    ...(lastEventAt === undefined ? {} : { lastEventAt }),
  } satisfies StoredHealth);
}
