import { keys } from './keys';
import type { LedgerPage } from './ledger';
import { unpack } from './packed';
import type { Ports } from './ports';
import type { StoredRun } from './run';

/** Issues that a run is to read again, by id, each with when that was noted. */
export type Looks = ReadonlyMap<string, number>;

type At = Pick<StoredRun, 'projectId' | 'id'>;
type StorePorts = Pick<Ports, 'store'>;

/** Notes in one stored value. */
const PART = 5000;

/** What was noted in a project and not yet heard in the rounds of this run so far. */
export async function looksFor(run: At & Pick<StoredRun, 'rounds'>, { store }: StorePorts): Promise<Looks> {
  const prefix = keys.looksIn(run.projectId);
  const heard = await heardIn(run, { store });
  const looks = new Map<string, number>();
  let cursor: string | undefined;
  do {
    const { keys: found, next } = await store.keys(prefix, cursor);
    // The list lags: what a key says counts.
    for (const [key, at] of await store.many<number>(found)) {
      const id = key.slice(prefix.length);
      if (heard.get(id) !== at) looks.set(id, at);
    }
    cursor = next;
  } while (cursor !== undefined);
  return looks;
}

/** Keeps what a round hears of. Stored under the round's number, so storing it twice changes nothing. */
export async function hear({ projectId, id }: At, round: number, looks: Looks, { store }: StorePorts): Promise<void> {
  const notes = [...looks];
  const parts = Math.ceil(notes.length / PART);
  for (let part = 0; part < parts; part += 1)
    await store.set(keys.heard(projectId, id, round, part), notes.slice(part * PART, (part + 1) * PART));
  await store.remove(keys.heard(projectId, id, round, parts));
}

/**
 * Forgets what a run has heard, once it is the newest finished one: a run that is stopped or fails leaves it to the next.
 * What was noted anew meanwhile stays.
 */
export async function forgetLooks(run: At & Pick<StoredRun, 'rounds'>, { store }: StorePorts): Promise<void> {
  const heard = await heardIn(run, { store });
  const names = new Map([...heard].map(([id, at]) => [keys.look(run.projectId, id), at]));
  const now = await store.many<number>([...names.keys()]);
  for (const [name, at] of now) if (at === names.get(name)) await store.remove(name);
}

/**
 * A run that never ends as done may have written properties of items that it had not read, as what people decided wants them.
 * Of that no row tells, so the next run that reads is to look at them. Done again it changes nothing but the time.
 */
export async function noteWritten(run: StoredRun, { store, clock }: Pick<Ports, 'store' | 'clock'>): Promise<void> {
  if (run.kind === 'full' || run.state === 'done') return;
  const { projectId, id } = run;
  for (let page = 0; page < run.pages; page += 1) {
    const stored = await store.get<LedgerPage>(keys.page(projectId, id, page));
    for (const row of stored ? unpack(stored.rows) : []) await store.set(keys.look(projectId, row.id), clock.now());
  }
}

async function heardIn(
  { projectId, id, rounds }: At & Pick<StoredRun, 'rounds'>,
  { store }: StorePorts,
): Promise<Map<string, number>> {
  const heard = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1)
    for (let part = 0; ; part += 1) {
      const notes = await store.get<[string, number][]>(keys.heard(projectId, id, round, part));
      if (!notes) break;
      for (const [issueId, at] of notes) heard.set(issueId, at);
    }
  return heard;
}
