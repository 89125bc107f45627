import type { ApiError, PersonalData } from './api';
import { FULL_VALUE_BYTES, keys } from './keys';
import type { Ports } from './ports';
import { inParts } from './text-parts';

/** People who are known, by account id: when something of them was last read (ISO 8601 in UTC), and in which projects. */
export type KnownPeople = Map<string, KnownPerson>;

interface KnownPerson {
  readonly at: string;
  readonly projects: readonly string[];
}

/** The weekly report of people: how far it is, or how the last one ended. */
export interface StoredSweep {
  readonly id: string;
  /** `collect` gathers people project by project, `report` tells the platform of them, lot by lot. */
  readonly stage: 'collect' | 'report' | 'over';
  /** The last project collected, or the last person reported; both go in the order of ids. */
  readonly after?: string;
  /** Where the people gathered so far are kept. */
  readonly known?: { readonly set: number; readonly parts: number };
  readonly reported: number;
  readonly closed: number;
  readonly updated: number;
  readonly startedAt: string;
  readonly touchedAt: string;
  readonly finishedAt?: string;
  readonly error?: ApiError;
  /** Number of the job that may work on it: one with a lower number was delivered again. */
  readonly step: number;
  /** Failures since it last got further. */
  readonly attempts: number;
  /** How often a job that had been lost was pushed again. */
  readonly revived: number;
}

type StorePorts = Pick<Ports, 'store'>;

export const loadSweep = (ports: StorePorts): Promise<StoredSweep | undefined> =>
  ports.store.get<StoredSweep>(keys.privacy());

export const saveSweep = (ports: StorePorts, sweep: StoredSweep): Promise<void> =>
  ports.store.set(keys.privacy(), sweep);

/** What a site's administrator is told of the last report. */
export async function personalDataOf(ports: StorePorts): Promise<PersonalData | undefined> {
  const sweep = await loadSweep(ports);
  if (sweep?.finishedAt === undefined) return undefined;
  const { finishedAt: at, reported, closed, error } = sweep;
  return { at, reported, closed, ...(error ? { error } : {}) };
}

/** Kept beside what was kept before, never over it: cut off in between, the sweep still names a whole set. */
export async function storeKnown(
  ports: StorePorts,
  before: StoredSweep['known'],
  people: KnownPeople,
): Promise<NonNullable<StoredSweep['known']>> {
  const set = (before?.set ?? -1) + 1;
  const parts = inParts(JSON.stringify([...people]), FULL_VALUE_BYTES);
  for (const [part, text] of parts.entries()) await ports.store.set(keys.privacyPart(set, part), text);
  return { set, parts: parts.length };
}

export async function loadKnown(ports: StorePorts, known: StoredSweep['known']): Promise<KnownPeople> {
  if (!known) return new Map();
  const names = Array.from({ length: known.parts }, (_, part) => keys.privacyPart(known.set, part));
  const parts = await ports.store.many<string>(names);
  return new Map(JSON.parse(names.map((name) => parts.get(name) ?? '').join('')) as (readonly [string, KnownPerson])[]);
}
