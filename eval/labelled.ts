import { readFileSync } from 'node:fs';
import type { WorkItem } from '../src/core/work-item';
import { readText } from '../src/formats/read-text';

export type Label = 'PO' | 'PM' | 'SHARED' | 'NEITHER' | 'UNCLEAR';

export const LABELS: readonly Label[] = ['PO', 'PM', 'SHARED', 'NEITHER', 'UNCLEAR'];

/** One work item with the label that readers gave it. */
export interface Labelled {
  readonly item: WorkItem;
  readonly label: Label;
  /** Where it comes from: folds of the cross-validation are made of whole sources. */
  readonly source: string;
  readonly stratum: string;
  /** Duty that its writer meant, where one was named. */
  readonly duty?: string;
}

interface Row {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string | null;
  readonly type?: string | null;
  readonly labels?: readonly string[] | null;
  readonly level?: -1 | 0 | 1 | 2 | 3;
  readonly source?: string;
  readonly stratum?: string;
  readonly duty?: string;
  readonly label?: string;
}

const toLabelled = (row: Row, place: string): Labelled => {
  const label = LABELS.find((known) => known === row.label);
  if (!label) throw new Error(`${place}: label "${row.label}" is none of ${LABELS.join(', ')}`);
  const item: WorkItem = {
    id: row.id ?? place,
    title: row.title ?? '',
    body: readText(row.description ?? ''),
    ...(row.type ? { type: row.type } : {}),
    ...(row.labels?.length ? { labels: row.labels } : {}),
    ...(row.level === undefined ? {} : { level: row.level }),
  };
  const { source = 'own', stratum = 'own', duty } = row;
  return { item, label, source, stratum, ...(duty ? { duty } : {}) };
};

/** Reads labelled JSON lines. @throws Error naming file and line of what cannot be read */
export const readLabelled = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      const place = `${file}:${i + 1}`;
      try {
        return [toLabelled(JSON.parse(line) as Row, place)];
      } catch (cause) {
        throw new Error(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    });
