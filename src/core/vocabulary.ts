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

  constructor(capacity = 4096) {
    this.slots = new Int32Array(capacity * 2);
    this.pool = new Uint16Array(capacity * 8);
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

  /** Id of `length` folded code units whose hash is `hash`, or `UNKNOWN`. */
  find(chars: Uint16Array, length: number, hash: number): number {
    const { slots, pool, offsets } = this;
    const mask = slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const id = slots[at] as number;
      if (id === 0) return UNKNOWN;
      const from = offsets[id] as number;
      if ((offsets[id + 1] as number) - from !== length) continue;
      let i = 0;
      while (i < length && pool[from + i] === chars[i]) i += 1;
      if (i === length) return id;
    }
  }

  /** Id of a folded word; added when it is new. */
  add(word: string): number {
    const chars = new Uint16Array(word.length);
    let hash = HASH_SEED;
    for (let i = 0; i < word.length; i += 1) {
      chars[i] = word.charCodeAt(i);
      hash = Math.imul(hash ^ (chars[i] as number), HASH_PRIME);
    }
    hash ^= hash >>> 15;
    const known = this.find(chars, word.length, hash);
    if (known !== UNKNOWN) return known;
    if (this.size + 1 >= this.flags.length || this.used + word.length > this.pool.length) this.grow();
    const id = this.size;
    this.size += 1;
    this.offsets[id] = this.used;
    this.pool.set(chars, this.used);
    this.used += word.length;
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
    const pool = new Uint16Array(flags.length * 8);
    pool.set(this.pool);
    this.pool = pool;
    this.slots = new Int32Array(flags.length * 2);
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
