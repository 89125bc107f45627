/** Two running 32-bit hashes (cyrb53), fed one character at a time. */
class Hash {
  private a = 0xdeadbeef;
  private b = 0x41c6ce57;

  text(text: string): void {
    let { a, b } = this;
    for (let i = 0; i < text.length; i += 1) {
      const c = text.charCodeAt(i);
      a = Math.imul(a ^ c, 2654435761);
      b = Math.imul(b ^ c, 1597334677);
    }
    this.a = a;
    this.b = b;
    this.mark(0x10000 + text.length);
  }

  /** Feeds a number that no character has, so that ["ab", "c"] and ["a", "bc"] differ. */
  mark(code: number): void {
    this.a = Math.imul(this.a ^ code, 2654435761);
    this.b = Math.imul(this.b ^ code, 1597334677);
  }

  digits(): string {
    let { a, b } = this;
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
  }
}

const LIST = 0x20001;
const RECORD = 0x20002;
const END = 0x20003;

const feed = (hash: Hash, value: unknown): void => {
  if (Array.isArray(value)) {
    hash.mark(LIST);
    for (const one of value) feed(hash, one);
    hash.mark(END);
  } else if (typeof value === 'object' && value !== null) {
    hash.mark(RECORD);
    const record = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(record).sort()) {
      if (record[key] === undefined) continue;
      hash.text(key);
      feed(hash, record[key]);
    }
    hash.mark(END);
  } else hash.text(`${typeof value} ${String(value)}`);
};

/** Hash of the content of a value, the same on every machine and for every order of keys: 14 hexadecimal digits. */
export const contentHash = (value: unknown): string => {
  const hash = new Hash();
  feed(hash, value);
  return hash.digits();
};
