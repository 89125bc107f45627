import type { Clock } from './clock';
import type { Answer } from './jira/call';
import { KvsMeter, type KvsLimits } from './kvs-limits';
import type { Json } from './model';

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const VALUE_BYTES = 240 * 1024;
const DEPTH = 31;
const BATCH = 25;
const TRANSACTION_BYTES = 4 * 1024 * 1024;
const TTL: Record<string, number> = { SECONDS: 1e3, MINUTES: 6e4, HOURS: 3.6e6, DAYS: 8.64e7 };

interface Entry {
  readonly key: string;
  readonly value: Json;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number;
  /** When a query sees it. */
  readonly queryAt: number;
}

interface Item {
  readonly key: string;
  readonly value?: Json;
  readonly entityName?: string;
  readonly options?: { readonly ttl?: { readonly value: number; readonly unit: string }; readonly keyPolicy?: string };
}

interface Where {
  readonly property: string;
  readonly condition: string;
  readonly values: readonly (string | number)[];
}

export interface KvsOptions {
  readonly clock: Clock;
  /** How long a query does not yet see a write; reads by key see it at once. */
  readonly queryLagMs?: number;
  /** Bytes the installation may keep; beyond it writes are refused. */
  readonly quotaBytes?: number;
  /** Reads and writes a minute; none where absent. */
  readonly limits?: KvsLimits;
}

class KvsRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');

function depth(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

/** Forge's key-value store as `@forge/kvs` speaks to it: limits, error codes, and queries that lag behind. */
export class Kvs {
  private readonly entries = new Map<string, Entry>();
  private readonly gone = new Map<string, { entry: Entry; until: number }>();
  private readonly secrets = new Map<string, Json>();
  /** For the support page and the bench. */
  readonly usage = { reads: 0, writes: 0, bytesRead: 0, bytesWritten: 0 };

  private readonly meter: KvsMeter | undefined;

  constructor(private readonly options: KvsOptions) {
    this.meter = options.limits && new KvsMeter(options.clock, options.limits);
  }

  /** Requests that were refused because of the limits. */
  get refused(): number {
    return this.meter?.refused ?? 0;
  }

  /** Answers one request of `@forge/kvs`, all of which are POST. */
  answer(path: string, body: Json): Answer {
    try {
      if (this.meter?.admits(path) === false)
        throw new KvsRefusal(429, 'RATE_LIMIT_EXCEEDED', 'The installation reads or writes more than it may.');
      const result = this.run(path, body as never);
      return result === undefined ? { status: 200 } : { status: 200, body: result };
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  }

  /** What is kept, for tests and the workshop; not a call of the platform. */
  dump(): Record<string, Json> {
    return Object.fromEntries([...this.entries.keys()].sort().map((key) => [key, this.entries.get(key)!.value]));
  }

  get bytesKept(): number {
    return [...this.entries.values()].reduce((sum, entry) => sum + bytes(entry.value), 0);
  }

  private run(path: string, body: never): unknown {
    const item = body as Item;
    switch (path) {
      case '/api/v1/get':
        return this.get(item.key);
      case '/api/v1/set':
        return this.set(item);
      case '/api/v1/delete':
        return this.remove(item.key);
      case '/api/v1/query':
        return this.query(body);
      case '/api/v1/batch/get':
        return this.batch(body, (one) => this.get(one.key));
      case '/api/v1/batch/set':
        return this.batch(body, (one) => (this.set(one), { key: one.key }));
      case '/api/v1/batch/delete':
        return this.batch(body, (one) => (this.entries.has(one.key) && this.remove(one.key), { key: one.key }));
      case '/api/v1/transaction':
        return this.transact(body);
      case '/api/v1/secret/get':
        return this.secret(item.key);
      case '/api/v1/secret/set':
        return void this.secrets.set(this.key(item.key), this.value(item));
      case '/api/v1/secret/delete':
        return void this.secrets.delete(this.key(item.key));
      default:
        // The manifest declares no entities, so the entity store refuses as the real one does.
        throw new KvsRefusal(400, 'ENTITY_TYPE_NOT_FOUND', `No such entity: ${path}`);
    }
  }

  private key(key: unknown): string {
    if (typeof key !== 'string' || key === '')
      throw new KvsRefusal(400, 'KEY_TOO_SHORT', 'The key needs at least one character.');
    if (key.length > 500) throw new KvsRefusal(400, 'KEY_TOO_LONG', 'The key has more than 500 characters.');
    if (!KEY.test(key)) throw new KvsRefusal(400, 'INVALID_KEY', `The key does not match ${KEY.source}`);
    return key;
  }

  private value({ value }: Item): Json {
    if (value === undefined) throw new KvsRefusal(400, 'INVALID_VALUE', 'A value is needed.');
    if (bytes(value) > VALUE_BYTES) throw new KvsRefusal(400, 'MAX_SIZE', 'The value is larger than 240 KiB.');
    if (depth(value) > DEPTH) throw new KvsRefusal(400, 'MAX_DEPTH', `The value is nested deeper than ${DEPTH}.`);
    return value;
  }

  private live(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if (entry?.expiresAt !== undefined && entry.expiresAt <= this.options.clock.now()) this.entries.delete(key);
    return this.entries.get(key);
  }

  private get(key: unknown): Omit<Entry, 'queryAt' | 'expiresAt'> {
    const entry = this.live(this.key(key));
    this.counted('read', entry?.value);
    if (!entry) throw new KvsRefusal(404, 'KEY_NOT_FOUND', 'The key does not exist.');
    return { key: entry.key, value: entry.value, createdAt: entry.createdAt, updatedAt: entry.updatedAt };
  }

  private set(item: Item): undefined {
    const key = this.key(item.key);
    const value = this.value(item);
    const before = this.live(key);
    if (before && item.options?.keyPolicy === 'FAIL_IF_EXISTS')
      throw new KvsRefusal(409, 'KEY_ALREADY_EXISTS', 'The key exists.');
    const grown = this.bytesIfKept() + bytes(value) - (before ? bytes(before.value) : 0);
    if (this.options.quotaBytes !== undefined && grown > this.options.quotaBytes) {
      throw new KvsRefusal(429, 'STORAGE_LIMIT_EXCEEDED', 'The installation keeps as much as it may.');
    }
    const now = this.options.clock.now();
    const { ttl } = item.options ?? {};
    const expires = ttl ? { expiresAt: now + ttl.value * (TTL[ttl.unit] ?? 0) } : {};
    const lag = now + (this.options.queryLagMs ?? 1000);
    this.entries.set(key, {
      key,
      value,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      queryAt: before?.queryAt ?? lag,
      ...expires,
    });
    this.counted('write', value);
    return undefined;
  }

  private counted(kind: 'read' | 'write', value?: Json | readonly Json[]): void {
    const size = value === undefined ? 0 : bytes(value);
    this.usage[kind === 'read' ? 'reads' : 'writes']++;
    this.usage[kind === 'read' ? 'bytesRead' : 'bytesWritten'] += size;
    this.meter?.count(kind, size);
  }

  private bytesIfKept(): number {
    return this.options.quotaBytes === undefined ? 0 : this.bytesKept;
  }

  private remove(key: unknown): undefined {
    const entry = this.live(this.key(key));
    if (!entry) throw new KvsRefusal(404, 'KEY_NOT_FOUND', 'The key does not exist.');
    this.entries.delete(entry.key);
    this.gone.set(entry.key, { entry, until: this.options.clock.now() + (this.options.queryLagMs ?? 1000) });
    this.counted('write');
    return undefined;
  }

  /** Sees neither the latest writes nor the latest deletions. */
  private query({
    limit = 10,
    after,
    where = [],
  }: {
    limit?: number;
    after?: string;
    where?: readonly Where[];
  }): unknown {
    if (limit < 1 || limit > 100) throw new KvsRefusal(400, 'INVALID_LIMIT', 'The limit must lie between 1 and 100.');
    const now = this.options.clock.now();
    for (const [key, { until }] of this.gone) if (until <= now) this.gone.delete(key);
    const ghosts = [...this.gone.values()].map(({ entry }) => entry).filter(({ key }) => !this.entries.has(key));
    const rows = [...[...this.entries.keys()].flatMap((key) => this.live(key) ?? []), ...ghosts]
      .filter((entry) => entry.queryAt <= now && where.every((one) => fits(entry.key, one)))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const from =
      after === undefined ? rows : rows.filter(({ key }) => key > Buffer.from(after, 'base64url').toString());
    const page = from.slice(0, limit);
    const cursor = page.length < from.length ? { cursor: Buffer.from(page.at(-1)!.key).toString('base64url') } : {};
    this.counted(
      'read',
      page.map(({ value }) => value),
    );
    return { data: page.map(({ key, value }) => ({ key, value })), ...cursor };
  }

  private batch(items: readonly Item[], one: (item: Item) => { key: string }): unknown {
    if (!Array.isArray(items) || items.length === 0)
      throw new KvsRefusal(400, 'EMPTY_BATCH', 'A batch needs at least one key.');
    if (items.length > BATCH) throw new KvsRefusal(400, 'BATCH_TOO_LARGE', `A batch holds at most ${BATCH} keys.`);
    const keys = items.map(({ key }) => key);
    if (new Set(keys).size < keys.length)
      throw new KvsRefusal(400, 'DUPLICATE_KEYS', 'A key may stand in a batch once.');
    const successfulKeys: unknown[] = [];
    const failedKeys: unknown[] = [];
    for (const item of items) {
      try {
        successfulKeys.push(one(item));
      } catch (error) {
        if (!(error instanceof KvsRefusal)) throw error;
        failedKeys.push({ key: item.key, error: { code: error.code, message: error.message } });
      }
    }
    return { successfulKeys, failedKeys };
  }

  /** All or nothing: every item is checked before the first is written. */
  private transact(body: { set?: readonly Item[]; delete?: readonly Item[]; check?: readonly Item[] }): undefined {
    const { set = [], delete: removed = [], check = [] } = body;
    const all = [...set, ...removed, ...check];
    if (all.length === 0 || all.length > BATCH)
      throw new KvsRefusal(400, 'INVALID_TRANSACTION', `A transaction has 1 to ${BATCH} operations.`);
    if (bytes(body) > TRANSACTION_BYTES) throw new KvsRefusal(413, 'MAX_SIZE', 'The transaction is larger than 4 MB.');
    for (const item of all) this.key(item.key);
    for (const item of set) this.value(item);
    for (const item of set) this.set(item);
    for (const item of removed) if (this.entries.has(item.key)) this.remove(item.key);
    return undefined;
  }

  private secret(key: unknown): unknown {
    const value = this.secrets.get(this.key(key));
    if (value === undefined) throw new KvsRefusal(404, 'KEY_NOT_FOUND', 'The key does not exist.');
    return { key, value };
  }
}

function fits(key: string, { property, condition, values }: Where): boolean {
  const [first = '', second = ''] = values.map(String);
  if (property !== 'key') throw new KvsRefusal(400, 'INVALID_PROPERTY', 'A query can only ask for the key.');
  if (condition === 'BEGINS_WITH') return key.startsWith(first);
  if (condition === 'EQUAL_TO') return key === first;
  if (condition === 'BETWEEN') return key >= first && key <= second;
  throw new KvsRefusal(400, 'INVALID_CONDITION', `A query over keys does not know ${condition}.`);
}
