/** A change of who an item is assigned to: account ids, `null` for nobody, `undefined` where that is not told. */
export interface HolderChange {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Whoever gets an item back within that time has held it all along: a hand-over taken back starts no time of grace. */
const BACK_WITHIN_MS = 86_400_000;

/**
 * Since when the present assignee holds an item, by all changes of its assignee in the order in which they were made;
 * `undefined` where that was so from the beginning.
 */
export function heldSince(changes: readonly HolderChange[]): string | undefined {
  let since = changes.at(-1);
  const holder = since?.to;
  for (let last = changes.length - 2; since && holder !== undefined && last >= 0; last -= 1) {
    const lost = changes[last]!;
    if (lost.from !== holder) continue;
    if (Date.parse(since.at) - Date.parse(lost.at) > BACK_WITHIN_MS) break;
    since = changes[last - 1];
  }
  return since?.at;
}
