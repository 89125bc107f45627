import { everyKey } from './every-key';
import { idAfter, keys } from './keys';
import type { Job, Ports } from './ports';

/** What every chain of jobs of a project keeps, so that a lost one can be brought back. */
export interface StoredChain {
  readonly runId: string;
  /** Number of the job that may work on it: one with a lower number was delivered again. */
  readonly step: number;
  /** When its job last saved anything, ISO 8601 in UTC. */
  readonly touchedAt: string;
  /** How often a job that had been lost was pushed again. */
  readonly revived?: number;
}

/** Longer than an invocation may take, or a job be delayed: nobody is at work any more. */
const LOST_MS = 3_600_000;
const MOST = 3;

/** Brings back removals, withdrawals and erasures that lost their job: the same number is pushed again, so a late job changes nothing. */
export async function reviveChains(ports: Pick<Ports, 'store' | 'queue' | 'clock'>): Promise<void> {
  await reviveUnder(keys.allRemovals(), 'remove', ports);
  await reviveUnder(keys.allWithdrawals(), 'withdraw', ports);
  await reviveUnder(keys.allErasures(), 'erase', ports);
}

async function reviveUnder(
  prefix: string,
  kind: Job['kind'],
  ports: Pick<Ports, 'store' | 'queue' | 'clock'>,
): Promise<void> {
  const now = ports.clock.now();
  for await (const names of everyKey(ports, prefix))
    for (const [name, chain] of await ports.store.many<StoredChain>(names)) {
      const revived = (chain.revived ?? 0) + 1;
      if (now - Date.parse(chain.touchedAt) < LOST_MS || revived > MOST) continue;
      await ports.store.set(name, { ...chain, revived });
      await ports.queue.push({ kind, projectId: idAfter(prefix, name), runId: chain.runId, step: chain.step });
    }
}
