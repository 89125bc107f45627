import fc from 'fast-check';
import { sentences } from '../core/robust-seeds';

/** A stretch of a line: words, and what is done to them. */
export interface Run {
  readonly words: string;
  readonly as: 'text' | 'bold' | 'italic' | 'code' | 'link';
}
export type Line = readonly Run[];
export interface Entry {
  readonly line: Line;
  readonly below: readonly Entry[];
}
export type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly line: Line }
  | { readonly kind: 'paragraph' | 'quote' | 'panel'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly Entry[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'rule' };
/** A document as a person has it before the eyes, in no format yet. */
export type Document = readonly Part[];

/** Words without a mark that some format would read as markup: escapes are another test's business. */
const tame = sentences.filter(
  (one) =>
    /^[A-Za-z][A-Za-z0-9 ,.'’%€?]*[A-Za-z0-9.?]$/.test(one) && !/(?:^| )h?\d+\.(?: |$)/.test(one) && one.length < 120,
);

const cut = (sentence: string, at: number): [string, string] => {
  const words = sentence.split(' ');
  const by = 1 + (at % Math.max(1, words.length - 1));
  return [words.slice(0, by).join(' '), words.slice(by).join(' ')];
};

const as = fc.constantFrom('text', 'text', 'bold', 'italic', 'code', 'link') satisfies fc.Arbitrary<Run['as']>;

/** One sentence, the middle of which may stand out. */
const line: fc.Arbitrary<Line> = fc
  .tuple(fc.constantFrom(...tame), as, fc.nat(20), fc.nat(20))
  .map(([sentence, kind, first, second]) => {
    const [left, rest] = cut(sentence, first);
    const [middle, right] = cut(rest, second);
    const runs: Run[] = [
      { words: left, as: 'text' },
      { words: middle, as: kind },
      { words: right, as: 'text' },
    ];
    return first % 4 === 0 ? runs.slice(1) : runs;
  })
  .map((runs) => runs.filter(({ words }) => words !== ''))
  .filter((runs) => runs.length > 0);

const entry = fc.record({
  line,
  below: fc.array(fc.record({ line, below: fc.constant([] as Entry[]) }), { maxLength: 2 }),
});
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('paragraph' as const), line }) },
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), line }),
  fc.record({ kind: fc.constantFrom('quote' as const, 'panel' as const), line }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    entries: fc.array(entry, { minLength: 1, maxLength: 3 }),
  }),
  fc.integer({ min: 1, max: 3 }).chain((width) =>
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(line, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 3 }),
    }),
  ),
  fc.record({
    kind: fc.constant('code' as const),
    lines: fc.array(fc.constantFrom(...tame), { minLength: 1, maxLength: 3 }),
  }),
  fc.constant({ kind: 'rule' as const }),
);

/** Two lists or quotes in a row run into one another in Markdown and wiki markup: something stands between them. */
const apart = (parts: readonly Part[]): Part[] =>
  parts.filter(
    ({ kind }, at) =>
      at === 0 || kind !== parts[at - 1]!.kind || kind === 'paragraph' || kind === 'heading' || kind === 'panel',
  );

export const document: fc.Arbitrary<Document> = fc.array(part, { minLength: 1, maxLength: 7 }).map(apart);
export const title: fc.Arbitrary<string> = fc.constantFrom(...tame);
