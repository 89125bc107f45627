import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled, type Label } from '../eval/labelled';
import type { Adf, Json } from '../dev/platform/model';

const FOLDER = join(import.meta.dirname, '../eval/items');
const WORDS = 80;

/** What people write of one kind of work: titles, and sentences of descriptions. */
interface Writing {
  readonly titles: readonly string[];
  readonly lines: readonly string[];
}

export interface Text {
  readonly title: string;
  readonly description: Adf;
}

const paragraph = (text: string): Json => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const list = (items: readonly string[]): Json => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});

const wordsOf = (text: string): number => text.split(' ').length;

function readWriting(): ReadonlyMap<Label, Writing> {
  const all = readdirSync(FOLDER)
    .sort()
    .flatMap((name) => readLabelled(join(FOLDER, name)));
  const of = (label: Label): Writing => {
    const own = all.filter((one) => one.label === label);
    const lines = own.flatMap(({ item }) => item.body.text.split(/\n+|(?<=\.)\s+/));
    return {
      titles: own.map(({ item }) => item.title.slice(0, 200)),
      lines: lines.map((line) => line.replace(/^[-*#\s]+/, '').trim()).filter((line) => wordsOf(line) > 3),
    };
  };
  return new Map((['PO', 'PM', 'NEITHER'] as const).map((label) => [label, of(label)]));
}

/**
 * Writes work items of a kind: a title of the project's own labelled items, and a description of about 80 words put together
 * from sentences of items of the same label, with a paragraph and a list.
 */
export function writer(next: () => number): (kind: 'PO' | 'PM' | 'NEITHER') => Text {
  const writing = readWriting();
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return (kind) => {
    const { titles, lines } = writing.get(kind) as Writing;
    const chosen: string[] = [];
    for (let words = 0; words < WORDS; words += wordsOf(chosen.at(-1) as string)) chosen.push(pick(lines));
    const half = Math.ceil(chosen.length / 2);
    const content = [
      paragraph(chosen.slice(0, half).join(' ')),
      ...(half < chosen.length ? [list(chosen.slice(half))] : []),
    ];
    return { title: pick(titles), description: { type: 'doc', version: 1, content } };
  };
}
