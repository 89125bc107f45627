import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import type { Verdict } from '../../src/core/verdict';

/** A work item as somebody would write it: own examples and those of the readers, none of them from a tracker. */
export interface Seed {
  readonly title: string;
  readonly description: string;
  readonly type?: string;
  readonly labels?: readonly string[];
}

const folder = existsSync('eval/items') ? 'eval/items' : 'eval';

const read = (file: string): Seed[] =>
  readFileSync(`${folder}/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { title, description, type, labels } = JSON.parse(line) as Seed & { type: string | null };
      return { title, description, ...(type ? { type } : {}), ...(labels ? { labels } : {}) };
    });

export const seeds: readonly Seed[] = [...read('own'), ...read('fresh')];

/** Sentences and lines of all seeds, white space settled, at least two words each. */
export const sentences: readonly string[] = [
  ...new Set(
    seeds.flatMap(({ title, description }) =>
      [title, ...description.split(/\n+|(?<=[a-z]{3}[.?!]) (?=[A-Z])/)].map((one) => one.trim().replace(/\s+/g, ' ')),
    ),
  ),
].filter((one) => one.includes(' '));

export const seed: fc.Arbitrary<Seed> = fc.constantFrom(...seeds);
export const sentence: fc.Arbitrary<string> = fc.constantFrom(...sentences);

/** Title of one seed, body of some lines of others: more items than the seeds, each with words that rules look for. */
export const mixed: fc.Arbitrary<Seed> = fc.record({
  title: fc.oneof(
    seed.map(({ title }) => title),
    sentence,
  ),
  description: fc.oneof(
    seed.map(({ description }) => description),
    fc
      .array(fc.tuple(fc.constantFrom('', '', '- ', '1. ', '> ', '## '), sentence, fc.constantFrom('\n', '\n\n')), {
        maxLength: 6,
      })
      .map((lines) => lines.map((line) => line.join('')).join('')),
  ),
});

/** What must not change where only the form of a text does: the call, its reason, the rules and their weights. */
export const gist = (verdict: Verdict): unknown => ({
  call: verdict.call,
  reason: verdict.reason,
  confidence: verdict.confidence,
  rules: verdict.evidence.map(({ rule, field, weight }) => `${rule} ${field} ${weight}`).sort(),
});
