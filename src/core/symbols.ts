/** Word ids to symbols: words that belong to the same sets are one symbol; symbol 0 belongs to none. */
export interface Symbols {
  readonly of: Int32Array;
  readonly sets: readonly Int32Array[];
}
