import { rename, rm } from 'node:fs/promises';
import { fileOutput, type Output } from '../show/output';
import type { JudgedItem, Sink } from './audit';
import type { DecisionsBook } from './decisions';

export interface BaselineCounts {
  readonly findings: number;
  readonly items: number;
  /** Lines that are no baseline, kept from the file as it was. */
  readonly kept: number;
  /** Items that have no key or id of their own: they could not be found again, so they are left out. */
  readonly nameless: number;
}

type Counting = { -readonly [K in keyof BaselineCounts]: number };

/** A baseline on its way into a file. */
export interface BaselineWriter {
  readonly sink: Pick<Sink, 'item'>;
  /** Puts the file in place of the older one; answers what it holds. */
  finish(): Promise<BaselineCounts>;
  /** Takes away what was begun. */
  drop(): Promise<void>;
}

/**
 * Writes every finding that stands as a line of JSON, and every older entry that still matches as it was. Where the file
 * was also read, what else it holds stays. The older file is replaced at the very end.
 */
export async function baselineWriter(
  path: string,
  book: DecisionsBook | undefined,
  now: string,
): Promise<BaselineWriter> {
  const draft = `${path}.part`;
  const out = await fileOutput(draft);
  const counts: Counting = { findings: 0, items: 0, kept: 0, nameless: 0 };
  for (const { line } of book?.files.find((file) => file.path === path)?.decisions ?? []) {
    if (line.what === 'baseline') continue;
    counts.kept++;
    await write(out, line);
  }
  return {
    sink: { item: async (item) => add(item, book, now, out, counts) },
    finish: async () => {
      await out.close();
      await rename(draft, path);
      return counts;
    },
    drop: async () => {
      await out.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}

/** Rows without an id go by their place in the file, which says nothing tomorrow. */
const isNameless = (key: string): boolean => /^(?:line|item) \d+$/u.test(key);

const write = (out: Output, line: object): Promise<void> => out.write(`${JSON.stringify(line)}\n`);

async function add(
  { judged, assessment }: JudgedItem,
  book: DecisionsBook | undefined,
  now: string,
  out: Output,
  counts: Counting,
): Promise<void> {
  const { id: key, call } = judged;
  const standing = judged.findings.filter(({ accepted }) => !accepted).map(({ kind }) => kind);
  const kinds = [...new Set(assessment.findings.map(({ kind }) => kind))];
  const entries = kinds.flatMap((finding): object[] => {
    const older = book?.baselineOf(key, finding, call);
    if (older) return [older.line];
    return standing.includes(finding) ? [{ key, what: 'baseline', finding, call, at: now }] : [];
  });
  if (entries.length > 0 && isNameless(key)) {
    counts.nameless++;
    return;
  }
  for (const entry of entries) await write(out, entry);
  counts.findings += entries.length;
  counts.items += entries.length > 0 ? 1 : 0;
}
