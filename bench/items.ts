import { join } from 'node:path';
import { readLabelled } from '../eval/labelled';
import type { Labelled } from '../eval/labelled';
import { plain } from '../src/core/text';
import type { WorkItem } from '../src/core/work-item';

/** Numbers by chance, always the same ones (mulberry32). */
export const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const VERBS =
  'Add Fix Build Update Remove Decide Review Plan Migrate Improve Publish Define Investigate Refactor Create Prepare Interview Launch Support Show'.split(
    ' ',
  );
const THINGS =
  'filter|booking page|price|roadmap|export|payment webhook|customer segment|login|launch plan|search index|invoice|competitor list|retention|deployment|calendar view|onboarding flow|press release|database|notification|beta'.split(
    '|',
  );
const FILLER =
  'the of and to in for with on that this when after before we they it is are should can will not only from about into users team customers people data screen release sprint quarter market sales support list value order status time number field name error change request result report access account plan step next new old first last small large many some each more less fast slow right wrong open closed'.split(
    ' ',
  );
const PROSE_WORDS = 76;

/**
 * The same value with strings as a host hands them over, in one piece. Strings put together or cut out here stay ropes
 * and slices inside, which cost each reader several times as much per character.
 */
export const asReceived = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** `count` items of 82 words: a title of six and a body of prose, a list and a heading. */
export const makeItems = (count: number): WorkItem[] => {
  const next = random(20);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const title = `${pick(VERBS)} the ${pick(THINGS)} ${pick(FILLER)} ${pick(FILLER)}`;
    const words = Array.from({ length: PROSE_WORDS }, () => (next() < 0.12 ? pick(THINGS) : pick(FILLER)));
    const lines = [0, 1, 2, 3, 4, 5].map((line) => words.slice(line * 13, line * 13 + 13).join(' '));
    const text = `${lines[0]}. ${lines[1]}.\n\n${lines[2]}, ${lines[3]}.\n- ${lines[4]}\n- ${lines[5]}`;
    return { id: String(i), title, body: plain(text), type: 'Task' };
  });
};

/** The project's own labelled items. */
export const labelledItems = (): Labelled[] =>
  ['own', 'fresh'].flatMap((name) => readLabelled(join(import.meta.dirname, `../eval/items/${name}.jsonl`)));

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Prose as people write it, of at least `length` characters: descriptions of labelled items, one after the other. */
export const makeProse = (length: number, next: () => number, from: readonly Labelled[]): string => {
  const parts: string[] = [];
  for (let written = 0; written < length;) {
    const { text } = (from[Math.floor(next() * from.length)] as Labelled).item.body;
    if (!text) continue;
    parts.push(text);
    written += text.length + 2;
  }
  return parts.join('\n\n');
};

const LONGEST_WORD = 40;

/** `count` items of 82 words as people write them: the title of a labelled item, and prose up to the 82nd word. */
export const makeWrittenItems = (count: number): WorkItem[] => {
  const next = random(82);
  const from = labelledItems();
  return Array.from({ length: count }, (_, i) => {
    const { title } = (from[Math.floor(next() * from.length)] as Labelled).item;
    const left = Math.max(1, 82 - wordCount(title));
    const prose = makeProse(left * LONGEST_WORD, next, from);
    const text = new RegExp(`^(?:\\s*\\S+){1,${left}}`).exec(prose)?.[0] ?? '';
    return { id: String(i), title, body: plain(text), type: 'Task' };
  });
};
