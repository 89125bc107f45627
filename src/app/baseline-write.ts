import {
  inParts,
  unpackEntry,
  type BaselineAct,
  type PackedEntry,
  type StoredBaseline,
  type StoredPart,
} from './baseline-store';
import { keys } from './keys';
import type { Ports } from './ports';
import { refuse } from './refusal';

type StorePorts = Pick<Ports, 'store' | 'clock'>;

/** Parts that no header names are left over from a call that was cut off; one that is this old is not still at work. */
const LEFT_OVER_MS = 86_400_000;

/** What a baseline is to become: parts that stay as they are, and entries that are written anew. */
export interface NextBaseline {
  readonly acts: readonly BaselineAct[];
  readonly items: number;
  readonly findings: number;
  readonly keep: readonly number[];
  readonly entries: readonly PackedEntry[];
}

/**
 * Stores a baseline in place of the one that was read: new parts under fresh numbers, then the header, then old parts go.
 * Cut off anywhere, the header names a whole set of parts.
 * @throws Refusal `conflict` where somebody else stored one meanwhile
 */
export async function storeBaseline(
  ports: StorePorts,
  projectId: string,
  before: StoredBaseline | undefined,
  { keep, entries, ...counts }: NextBaseline,
): Promise<StoredBaseline> {
  const now = ports.clock.now();
  const first = Math.max(now, ...(before?.parts ?? []).map((part) => part + 1));
  const written: number[] = [];
  for (const [index, some] of inParts(entries).entries()) {
    await ports.store.set(keys.baselinePart(projectId, first + index), { entries: some } satisfies StoredPart);
    written.push(first + index);
  }
  await unchanged(ports, projectId, before);
  const header: StoredBaseline = { format: 1, ...counts, parts: [...keep, ...written] };
  await ports.store.set(keys.baseline(projectId), header);
  await clearParts(ports, projectId, before, header);
  return header;
}

/** Takes a baseline back as a whole. */
export async function removeBaseline(ports: StorePorts, projectId: string, before: StoredBaseline): Promise<void> {
  await ports.store.remove(keys.baseline(projectId));
  await clearParts(ports, projectId, before, undefined);
}

async function unchanged(ports: StorePorts, projectId: string, before: StoredBaseline | undefined): Promise<void> {
  const present = await ports.store.get<StoredBaseline>(keys.baseline(projectId));
  if (JSON.stringify(present) !== JSON.stringify(before)) throw refuse('conflict', { what: 'baseline' });
}

async function clearParts(
  ports: StorePorts,
  projectId: string,
  before: StoredBaseline | undefined,
  after: StoredBaseline | undefined,
): Promise<void> {
  const named = new Set(after?.parts);
  const prefix = keys.baselineParts(projectId);
  const old = new Set((before?.parts ?? []).filter((part) => !named.has(part)));
  const { keys: listed } = await ports.store.keys(prefix);
  for (const key of listed) {
    const part = Number(key.slice(prefix.length));
    if (!named.has(part) && part < ports.clock.now() - LEFT_OVER_MS) old.add(part);
  }
  for (const part of old) await ports.store.remove(keys.baselinePart(projectId, part));
}

/** Acts that are remembered one by one; older ones become one that is nobody's. */
const MOST_ACTS = 200;

/** Acts that entries still come from, and the entries with their acts numbered anew. */
export function renumbered(
  acts: readonly BaselineAct[],
  entries: readonly PackedEntry[],
): { acts: BaselineAct[]; entries: PackedEntry[] } {
  const used = [...new Set(entries.map(([, , , act]) => act))].sort((a, b) => a - b);
  const spare = Math.max(0, used.length - MOST_ACTS);
  const number = new Map(used.map((act, index) => [act, Math.max(0, index - spare)]));
  const kept = used.slice(spare).map((act) => acts[act] as BaselineAct);
  if (spare > 0 && kept[0]) kept[0] = { runId: kept[0].runId, at: kept[0].at };
  return {
    acts: kept,
    entries: entries.map(([id, call, kinds, act]) => [id, call, kinds, number.get(act) ?? 0]),
  };
}

/** How many issues and findings entries speak of. */
export function countsOf(entries: readonly PackedEntry[]): Pick<StoredBaseline, 'items' | 'findings'> {
  const none: StoredBaseline = { format: 1, acts: [], items: 0, findings: 0, parts: [] };
  return {
    items: new Set(entries.map(([id]) => id)).size,
    findings: entries.reduce((sum, entry) => sum + unpackEntry(entry, none).length, 0),
  };
}
