import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIFFERENCES } from '../../src/core/duty';
import { differences, documents, duties, overlaps } from '../../src/rules/documents';

const SEEDS = join(process.cwd(), '..', 'shared', 'seeds');
const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** True where the words stand in this order in the line, others between them allowed. */
function inOrder(wanted: readonly string[], line: readonly string[]): boolean {
  let next = 0;
  for (const word of line) if (word === wanted[next]) next += 1;
  return next === wanted.length;
}

describe('the source documents', () => {
  test('hold all duties, overlaps and differences, each once', () => {
    expect(duties.map(({ id }) => id)).toEqual([...ids('O', 13), ...ids('M', 14)]);
    expect(overlaps.map(({ id }) => id)).toEqual(ids('S', 11));
    expect(differences.map(({ id }) => id)).toEqual(DIFFERENCES);
    for (const duty of duties) expect(duty.role).toBe(duty.id.startsWith('O') ? 'PO' : 'PM');
  });

  test('are cited by sections that exist, and every duty cites at least one', () => {
    const sections = new Map<string, readonly string[]>(documents.map(({ id, sections }) => [id, sections]));
    for (const duty of duties) {
      const cited = duty.sources.filter(({ document }) => document !== 'ours');
      expect({ duty: duty.id, cites: cited.length > 0 }).toEqual({ duty: duty.id, cites: true });
      for (const { document, section } of cited) expect(sections.get(document)).toContain(section);
    }
  });
});

if (existsSync(SEEDS)) {
  const originals = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8'));

  test('the originals have every cited section as a heading', () => {
    for (const { title, sections } of documents) {
      const original = originals.find((text) => text.includes('6 Key Differences') === title.includes('6 Key'));
      const lines = (original ?? '')
        .split('\n')
        .filter((line) => line.length < 90)
        .map(words);
      for (const section of sections) {
        const wanted = words(section.replace(/\bPO\b/, 'Product Owner').replace(/\bPM\b/, 'Product Manager'));
        expect({ section, found: lines.some((line) => inOrder(wanted, line)) }).toEqual({ section, found: true });
      }
    }
  });

  test('no eight words in a row of ours stand in the originals', () => {
    const theirs = originals.map((text) => ` ${words(text).join(' ')} `);
    const ours = [
      ...duties.map(({ summary }) => summary),
      ...overlaps.flatMap(({ matter, settledBy }) => [matter, settledBy]),
      ...differences.flatMap(({ PO, PM }) => [PO, PM]),
    ];
    for (const sentence of ours) {
      const all = words(sentence);
      for (let at = 0; at + 8 <= all.length; at += 1) {
        const run = all.slice(at, at + 8).join(' ');
        expect({ run, copied: theirs.some((text) => text.includes(` ${run} `)) }).toEqual({ run, copied: false });
      }
    }
  });
} else {
  test('the originals are not beside this checkout (../shared/seeds): wording was not compared', () => {
    expect(existsSync(SEEDS)).toBe(false);
  });
}
