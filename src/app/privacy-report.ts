import { askErasure } from './erase';
import type { Ports } from './ports';
import { loadKnown, type KnownPeople, type StoredSweep } from './privacy-store';
import { RESERVE_MS } from './reserve';

/** Most people that one report may name. */
const LOT = 90;

/**
 * Reports people lot by lot, in the order of ids. Whose account is closed is handed on to be erased in the projects that
 * name them; of whose data was updated nothing is kept that could be out of date.
 *
 * @returns true when all are reported; `noted` has been told how far it is after each lot
 */
export async function reportPeople(
  begun: StoredSweep,
  noted: (sweep: StoredSweep) => Promise<void>,
  ports: Ports,
): Promise<boolean> {
  const people = await loadKnown(ports, begun.known);
  let sweep = begun;
  const left = [...people.keys()].sort().filter((id) => begun.after === undefined || id > begun.after);
  for (let start = 0; start < left.length; start += LOT) {
    if (start > 0 && ports.clock.left() < RESERVE_MS) return false;
    const lot = left.slice(start, start + LOT);
    const answers = await ports.privacy.report(
      lot.map((accountId) => ({ accountId, updatedAt: people.get(accountId)?.at ?? begun.startedAt })),
    );
    const closed = answers.flatMap(({ accountId, status }) => (status === 'closed' ? [accountId] : []));
    await handOn(closed, people, sweep.id, ports);
    sweep = {
      ...sweep,
      after: lot.at(-1) as string,
      reported: sweep.reported + lot.length,
      closed: sweep.closed + closed.length,
      updated: sweep.updated + answers.length - closed.length,
    };
    await noted(sweep);
  }
  return true;
}

async function handOn(closed: readonly string[], people: KnownPeople, runId: string, ports: Ports): Promise<void> {
  const byProject = new Map<string, string[]>();
  for (const accountId of closed)
    for (const projectId of people.get(accountId)?.projects ?? [])
      byProject.set(projectId, [...(byProject.get(projectId) ?? []), accountId]);
  for (const [projectId, gone] of byProject) await askErasure(ports, projectId, runId, gone);
}
