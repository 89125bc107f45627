/** Ids below this are no words of the vocabulary. */
export const UNKNOWN = 0;
export const NUMBER = 1;
/** Code, a link, a mention, quoted words: something stands there, but it does not vote. */
export const MUTE = 2;
/** The mark that ends a question: patterns ask for it as `?`. */
export const QUESTION = 3;
export const FIRST_WORD = 4;

/** Words longer than this are never looked up. */
export const MAX_WORD = 40;

/** Slots for each word, so that few words want the same, and code units. */
const SPARSE = 4;
const LETTERS = 10;

/** Words by their folded characters: an open-addressing hash table over code units, so that a look-up makes no string. */
export class Vocabulary {
  private slots: Int32Array;
  private pool: Uint16Array;
  private offsets: Int32Array;
  private used = 0;
  /** Next free id. */
  size = FIRST_WORD;
  /** Ids below this are words that the core itself knows; those that a ruleset added follow. */
  base = FIRST_WORD;
  /** What kind of word each id is: bits of `lexicon.ts`. */
  flags: Int32Array;

  /** The capacity of a common ruleset: a table that grows is filled anew. */
  constructor(capacity = 16384) {
    this.slots = new Int32Array(capacity * SPARSE);
    this.pool = new Uint16Array(capacity * LETTERS);
    this.offsets = new Int32Array(capacity + 1);
    this.flags = new Int32Array(capacity);
  }

  /** A copy that can grow without changing this one. */
  copy(): Vocabulary {
    const to = new Vocabulary(0);
    to.slots = this.slots.slice();
    to.pool = this.pool.slice();
    to.offsets = this.offsets.slice();
    to.flags = this.flags.slice();
    to.used = this.used;
    to.size = this.size;
    to.base = this.base;
    return to;
  }

  /** Id of `length` folded code units, from `first` on, whose hash is `hash`, or `UNKNOWN`. */
  find(chars: Uint16Array, length: number, hash: number, first = 0): number {
    const { slots, pool, offsets } = this;
    const mask = slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const id = slots[at] as number;
      if (id === 0) return UNKNOWN;
      const from = offsets[id] as number;
      if ((offsets[id + 1] as number) - from !== length) continue;
      let i = 0;
      while (i < length && pool[from + i] === chars[first + i]) i += 1;
      if (i === length) return id;
    }
  }

  /** Id of a folded word; added when it is new. */
  add(word: string): number {
    const { length } = word;
    while (this.size + 1 >= this.flags.length || this.used + length > this.pool.length) this.grow();
    // where a new word would stand, so that asking for a known one makes nothing
    const { pool, used } = this;
    let hash = HASH_SEED;
    for (let i = 0; i < length; i += 1) {
      const c = word.charCodeAt(i);
      pool[used + i] = c;
      hash = Math.imul(hash ^ c, HASH_PRIME);
    }
    hash ^= hash >>> 15;
    const known = this.find(pool, length, hash, used);
    if (known !== UNKNOWN) return known;
    const id = this.size;
    this.size += 1;
    this.offsets[id] = used;
    this.used = used + length;
    this.offsets[id + 1] = this.used;
    this.place(id, hash);
    return id;
  }

  has(word: string): boolean {
    const chars = Uint16Array.from(word, (c) => c.charCodeAt(0));
    return this.find(chars, chars.length, hashOf(chars)) !== UNKNOWN;
  }

  private place(id: number, hash: number): void {
    const mask = this.slots.length - 1;
    let at = hash & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = id;
  }

  private grow(): void {
    const flags = new Int32Array(this.flags.length * 2);
    flags.set(this.flags);
    this.flags = flags;
    const offsets = new Int32Array(flags.length + 1);
    offsets.set(this.offsets);
    this.offsets = offsets;
    const pool = new Uint16Array(flags.length * LETTERS);
    pool.set(this.pool);
    this.pool = pool;
    this.slots = new Int32Array(flags.length * SPARSE);
    for (let id = FIRST_WORD; id < this.size; id += 1)
      this.place(id, hashOf(pool.subarray(offsets[id] as number, offsets[id + 1] as number)));
  }
}

export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

const hashOf = (chars: Uint16Array): number => {
  let hash = HASH_SEED;
  for (const c of chars) hash = Math.imul(hash ^ c, HASH_PRIME);
  return hash ^ (hash >>> 15);
};
