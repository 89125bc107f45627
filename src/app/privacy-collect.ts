import { everyKey } from './every-key';
import { idAfter, keys } from './keys';
import type { Ports } from './ports';
import { peopleIn } from './privacy-people';
import { loadKnown, storeKnown, type KnownPeople, type StoredSweep } from './privacy-store';
import { RESERVE_MS } from './reserve';
import { attempt } from './site-troubles';

/**
 * Gathers the people of every project of which anything is stored, switched on or not, in the order of ids. A project that
 * cannot be read is noted and passed by: its people are reported next time.
 *
 * @param defects gets what the host should log in the end
 * @returns true when all are gathered; `noted` has been told how far it is
 */
export async function collectPeople(
  sweep: StoredSweep,
  noted: (sweep: StoredSweep) => Promise<void>,
  ports: Ports,
  defects: unknown[],
): Promise<boolean> {
  const people = await loadKnown(ports, sweep.known);
  const left = (await storedProjects(ports)).filter((id) => sweep.after === undefined || id > sweep.after);
  let after = sweep.after;
  let done = true;
  for (const projectId of left) {
    done = after === sweep.after || ports.clock.left() >= RESERVE_MS;
    if (!done) break;
    defects.push(await attempt(ports, projectId, 'personal-data', () => gather(people, projectId, ports)));
    after = projectId;
  }
  const known = await storeKnown(ports, sweep.known, people);
  const { after: _, ...rest } = sweep;
  await noted(
    done ? { ...rest, known, stage: 'report' } : { ...rest, known, ...(after === undefined ? {} : { after }) },
  );
  return done;
}

async function gather(people: KnownPeople, projectId: string, ports: Ports): Promise<void> {
  for (const [id, at] of await peopleIn(ports, projectId)) {
    const known = people.get(id);
    people.set(id, {
      at: known && known.at > at ? known.at : at,
      projects: [...new Set([...(known?.projects ?? []), projectId])],
    });
  }
}

async function storedProjects(ports: Ports): Promise<string[]> {
  const found = new Set<string>();
  for await (const names of everyKey(ports, keys.allSettings()))
    for (const name of names) found.add(idAfter(keys.allSettings(), name));
  return [...found].sort();
}
