import { FINDING_KINDS, type FindingKind } from '../core/finding';
import type { Call } from '../core/role';
import { FULL_VALUE_BYTES, keys } from './keys';
import type { Ports } from './ports';

/** One time that somebody accepted all that stood, by the run that they saw. `by` is absent where the person is gone. */
export interface BaselineAct {
  readonly runId: string;
  readonly at: string;
  readonly by?: string;
}

/**
 * What a project has accepted with "accept all that stands today". Its entries lie in parts under numbers that are never
 * used twice, so that a header always names the parts that were written for it.
 */
export interface StoredBaseline {
  readonly format: 1;
  /** Oldest first: entries that still match keep the act that they came from. */
  readonly acts: readonly BaselineAct[];
  readonly items: number;
  readonly findings: number;
  readonly parts: readonly number[];
}

/** An accepted finding of one issue; it lapses when the call changes. */
export interface BaselineEntry {
  readonly finding: FindingKind;
  readonly call: Call;
  readonly at: string;
  readonly by?: string;
}

/** Issue id, index of the call, kinds as bits in the order of `FINDING_KINDS`, index of the act. */
export type PackedEntry = readonly [issueId: string, call: number, kinds: number, act: number];

export interface StoredPart {
  readonly entries: readonly PackedEntry[];
}

const CALLS: readonly Call[] = ['PO', 'PM', 'shared', 'unclear'];

export const packEntry = (issueId: string, call: Call, kinds: Iterable<FindingKind>, act: number): PackedEntry => {
  const bits = [...kinds].reduce((sum, kind) => sum | (1 << FINDING_KINDS.indexOf(kind)), 0);
  return [issueId, CALLS.indexOf(call), bits, act];
};

export const unpackEntry = ([, call, bits, act]: PackedEntry, { acts }: StoredBaseline): BaselineEntry[] => {
  const { at = '', by } = acts[act] ?? {};
  return FINDING_KINDS.filter((_, kind) => (bits & (1 << kind)) !== 0).map((finding) => ({
    finding,
    call: CALLS[call] ?? 'unclear',
    at,
    ...(by === undefined ? {} : { by }),
  }));
};

/** A project's baseline, as read. */
export interface Baseline {
  readonly header?: StoredBaseline;
  readonly entries: ReadonlyMap<string, readonly PackedEntry[]>;
}

type StorePorts = Pick<Ports, 'store' | 'cache'>;

const NONE: Baseline = { entries: new Map() };
/** Parts never change under their numbers, so they may be remembered for long. */
const SECONDS = 600;
const ATTEMPTS = 3;

export const loadBaseline = async (ports: StorePorts, projectId: string): Promise<Baseline> =>
  withEntries(ports, projectId, await ports.store.get<StoredBaseline>(keys.baseline(projectId)));

/** The entries that a header names. Parts that are gone belong to a header that is gone too: then the new one is read. */
export async function withEntries(
  ports: StorePorts,
  projectId: string,
  first: StoredBaseline | undefined,
): Promise<Baseline> {
  let header = first;
  for (let attempt = 1; header !== undefined; attempt += 1) {
    const entries = await entriesOf(ports, projectId, header, attempt === ATTEMPTS);
    if (entries) return { header, entries };
    header = await ports.store.get<StoredBaseline>(keys.baseline(projectId));
  }
  return NONE;
}

/** @param incomplete true takes what is there, where a part is missing for good: its findings stand again */
async function entriesOf(ports: StorePorts, projectId: string, header: StoredBaseline, incomplete: boolean) {
  const key = `baseline:${projectId}:${header.parts.join(',')}`;
  const known = ports.cache?.get<Baseline['entries']>(key);
  if (known) return known;
  const parts = await partsOf(ports, projectId, header);
  const whole = parts.size === header.parts.length;
  if (!whole && !incomplete) return undefined;
  const entries = new Map<string, PackedEntry[]>();
  for (const entry of [...parts.values()].flat()) {
    const own = entries.get(entry[0]);
    if (own) own.push(entry);
    else entries.set(entry[0], [entry]);
  }
  if (whole) ports.cache?.set(key, entries, SECONDS);
  return entries;
}

/** Entries by the number of their part; a part that is gone is left out. */
export async function partsOf(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  { parts }: StoredBaseline,
): Promise<Map<number, readonly PackedEntry[]>> {
  const names = parts.map((part) => keys.baselinePart(projectId, part));
  const stored = names.length > 0 ? await ports.store.many<StoredPart>(names) : new Map<string, StoredPart>();
  return new Map(
    parts.flatMap((part) => {
      const found = stored.get(keys.baselinePart(projectId, part));
      return found ? [[part, found.entries] as const] : [];
    }),
  );
}

/** What a baseline says of one issue. */
export const entriesFor = ({ header, entries }: Baseline, issueId: string): BaselineEntry[] =>
  header ? (entries.get(issueId) ?? []).flatMap((entry) => unpackEntry(entry, header)) : [];

/** Entries in as few values as the store's limit allows. */
export function inParts(entries: readonly PackedEntry[], limit = FULL_VALUE_BYTES): PackedEntry[][] {
  const parts: PackedEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = new TextEncoder().encode(JSON.stringify(entry)).length + 1;
    if (size > room || parts.length === 0) {
      parts.push([]);
      room = limit - 20;
    }
    parts.at(-1)?.push(entry);
    room -= size;
  }
  return parts;
}
