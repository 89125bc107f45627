import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../src/core/classify';
import { fieldText } from '../../src/core/field-text';
import { plain } from '../../src/core/text';
import type { Evidence, Span, Verdict } from '../../src/core/verdict';
import type { WorkItem } from '../../src/core/work-item';
import { defaultRuleset } from '../../src/rules/ruleset';
import { looks } from '../formats/looks';
import { gist, mixed, seeds, sentence, type Seed } from './robust-seeds';

const ruleset = defaultRuleset();
const item = ({ title, description, type, labels }: Seed): WorkItem => ({
  id: '1',
  title,
  body: plain(description),
  ...(type === undefined ? {} : { type }),
  ...(labels === undefined ? {} : { labels: [...labels] }),
});
const judge = (one: Seed): Verdict => classify(item(one), ruleset);
const words = (one: WorkItem, verdict: Verdict): string[] =>
  verdict.evidence.map(
    ({ rule, field, start, end }) =>
      `${rule} ${fieldText(one, field)
        .slice(start, end)
        .replace(/[\s\u00a0]+/g, ' ')
        .toLowerCase()}`,
  );

/** A change that must change no verdict: tried on every seed as it is, then on mixtures that fast-check shrinks. */
const unchanged = (change: (text: string, random: () => number) => string, numRuns = 500): void => {
  const holds = (one: Seed, random: () => number): void => {
    const other = { ...one, title: change(one.title, random), description: change(one.description, random) };
    expect({ other, ...(gist(judge(other)) as object) }).toEqual({ other, ...(gist(judge(one)) as object) });
  };
  let turn = 0;
  for (const one of seeds) holds(one, () => (turn = (turn * 16807 + 11) % 2147483647) / 2147483647);
  const dice = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }));
  fc.assert(
    fc.property(mixed, dice, (one, stream) => holds(one, () => stream.next().value as number)),
    { numRuns },
  );
};
const sometimes =
  (share: number, turn: (found: string) => string, pattern: RegExp) =>
  (text: string, random: () => number): string =>
    text.replace(pattern, (found) => (random() < share ? turn(found) : found));
const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase();

describe('the verdict on real items does not change with', () => {
  test('lower case', () => unchanged((text) => text.toLowerCase()));
  test('upper case', () => unchanged((text) => text.toUpperCase()));
  test('a sharp s that capitals write as two letters', () => {
    const one = {
      title: 'App store in the car: own, partner, or none – strategy paper for the brand board',
      description:
        'Bisher nehmen wir alle. Vertrieb will nach oben, Support kommt bei den Kleinen kaum nach. Entscheidungsvorlage für die Geschäftsführung: Umsatz und Aufwand je Größenklasse, drei Szenarien, Empfehlung.',
    };
    const loud = { title: one.title.toUpperCase(), description: one.description.toUpperCase() };
    expect(gist(judge(loud))).toEqual(gist(judge(one)));
  });
  test('title case', () => unchanged((text) => text.replace(/\p{L}+/gu, capital)));
  test('sentence case', () => unchanged((text) => text.replace(/[^.\n]+/gu, capital)));
  test('chance capitals', () => unchanged(sometimes(0.5, (c) => c.toUpperCase(), /[a-z]/g)));

  const BLANKS = ['  ', '\t', ' \t ', '\u00a0', ' \u00a0', '\u2009', '\u202f', '\u3000'];
  test('tabs, doubled, thin and non-breaking blanks between words', () =>
    unchanged((text, random) => text.replace(/(?<=\S) (?=\S)/g, () => pick(random, BLANKS))));
  test('blanks at both ends of lines', () =>
    unchanged((text, random) => text.replace(/^(?=\S)|$/gm, () => pick(random, ['', ' ', '  ', '\t', '\u00a0']))));
  const HIDDEN = ['\u200b', '\u00ad', '\u2060', '\u200d', '\ufeff', '\u200e'];
  const hide = (random: () => number): string => (random() < 0.3 ? pick(random, HIDDEN) : '');
  test('zero-width characters and soft hyphens inside words', () =>
    unchanged((text, random) => text.replace(/(?<=\p{L})(?=\p{L})/gu, () => hide(random))));
  test('zero-width characters beside blanks and at both ends of lines', () =>
    unchanged((text, random) => text.replace(/(?<=\s)|(?=\s)|^|$/gmu, () => hide(random))));
  test('line ends of Windows', () => unchanged((text) => text.replace(/\n/g, '\r\n')));
  test('more blank lines', () => unchanged((text) => text.replace(/\n\n/g, '\n\n\n\n')));

  test('smart apostrophes', () =>
    unchanged((text) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, (c) => (c === "'" ? '’' : "'"))));
  test('smart quotation marks', () => unchanged((text) => text.replace(/"([^"\n]*)"/g, '“$1”')));
  test('dashes between words', () =>
    unchanged((text, random) =>
      text.replace(/(?<=\p{L} )[-–—](?= \p{L})/gu, () => pick(random, ['-', '–', '—', '--'])),
    ));
  test('hyphens inside words', () =>
    unchanged((text, random) => text.replace(/(?<=[a-z\d])-(?=[a-z\d])/gi, () => pick(random, ['-', '‐', '‑']))));
  test('three full stops for an ellipsis', () => unchanged((text) => text.replace(/…/g, '...')));
  test('composed or decomposed accents, where the text is English', () => {
    fc.assert(
      fc.property(mixed, (one) => {
        const composed = judge(one);
        fc.pre(composed.reason !== 'not-english');
        const other = { ...one, title: one.title.normalize('NFD'), description: one.description.normalize('NFD') };
        expect({ other, ...(gist(judge(other)) as object) }).toEqual({ other, ...(gist(composed) as object) });
      }),
      { numRuns: 500 },
    );
  });
});

/** What people's mail programs and trackers' forms leave below a text. */
const BOILERPLATE = [
  '--\nJane Roe',
  '-- \nJane Roe\nSenior Product Manager | Acme Inc.\njane@acme.example',
  'Kind regards,\nJane Roe\nHead of Product, Acme',
  'Best,\nJo\n+44 20 7946 0000',
  'Thanks!\nSam',
  'Sent from my iPhone',
  '---\nThis e-mail is confidential and intended only for the addressee. If you received it in error, please delete it.',
  '<!-- Please describe the problem. Remove this line. -->',
  '<!--\nPlease read how to contribute,\nReported by Jane Roe (Pricing team).\n-->',
  '## Checklist before submitting\n- [ ] I have searched the existing issues\n- [ ] Reported by Jane Roe (Pricing team)',
  '## Environment\n- OS:\n- Browser:\n- Version:',
  '## Additional information\nNone',
  '## References\n- n/a',
  'Priority: Medium\nAssignee: Jane\nEstimate: 3',
  '## Out of scope\nThe price, the launch and the strategy',
  '> Reported by Jane Roe (Pricing team)',
  'Reported by Jane Roe (Pricing team)',
  '_Created by the intake form on 3 March_',
  'Sent from my phone',
  '--\nJane Roe, Head of Pricing and Strategy\nGo-to-market team',
  'Best regards,\n\nJane Roe\nVP Product Marketing, launches and roadmap',
  'Thanks, Jane',
  'This issue was created automatically by the launch calendar.',
  '## Acceptance criteria\nTBD',
  '## Acceptance criteria\n\n- n/a',
  'Acceptance criteria:\n…',
  '## Steps to reproduce\nto be defined',
  '## Pricing and launch plan\nTBC',
  '**Business case:**\n-',
  'h3. Roadmap\n_None_',
  '## Definition of Done\n- Code is reviewed and tested\n- Launch notes are written',
];

describe('the call and its rules do not change with', () => {
  const said = (verdict: Verdict): unknown => ({
    call: verdict.call,
    rules: verdict.evidence.map(({ rule }) => rule).sort(),
  });

  test('a signature or what is left of a template below the text', () => {
    const below = fc.uniqueArray(fc.constantFrom(...BOILERPLATE), { minLength: 1, maxLength: 3 });
    const holds = (one: Seed, parts: readonly string[]): void => {
      const other = { ...one, description: [one.description, ...parts].join('\n\n') };
      expect({ other, said: said(judge(other)) }).toEqual({ other, said: said(judge(one)) });
    };
    seeds.forEach((one, at) => holds(one, [BOILERPLATE[at % BOILERPLATE.length]!]));
    fc.assert(fc.property(mixed, below, holds), { numRuns: 400 });
  });

  test('the order of labels, nor with a label given twice', () => {
    const label = fc.constantFrom(...new Set(seeds.flatMap(({ labels }) => labels ?? [])), 'launch', 'bug', 'UX', '');
    fc.assert(
      fc.property(mixed, fc.array(label, { maxLength: 5 }), fc.nat(4), (one, labels, by) => {
        const turned = [...labels.slice(by), ...labels.slice(0, by)];
        const first = gist(judge({ ...one, labels }));
        expect(gist(judge({ ...one, labels: turned }))).toEqual(first);
        expect(gist(judge({ ...one, labels: [...turned, ...labels] }))).toEqual(first);
      }),
      { numRuns: 400 },
    );
  });
});

describe('spans', () => {
  const spans = (one: Evidence): Span[] => [one, ...(one.also ?? [])];
  const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

  test('cut whole words, whatever stands around them', () => {
    const around = fc.constantFrom('', '(', '“', '"', '*', '_', '—', '[', ' ', '#', '🚀', '/');
    fc.assert(
      fc.property(mixed, around, around, (one, before, after) => {
        const wrap = (text: string): string => text.replace(/\b[a-z]{4,}\b/g, (word) => before + word + after);
        const written = item({ ...one, title: wrap(one.title), description: wrap(one.description) });
        for (const { field, start, end } of classify(written, ruleset).evidence.flatMap(spans)) {
          const whole = fieldText(written, field);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect([whole[start], whole[end - 1]].map((c) => /\s/.test(c ?? ' '))).toEqual([false, false]);
          expect(isLetter(whole[start - 1]) && isLetter(whole[start])).toBe(false);
          expect(isLetter(whole[end - 1]) && isLetter(whole[end])).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('move with the words: by as much as stands before, and grow by what stands inside', () => {
    fc.assert(
      fc.property(mixed, fc.nat(9), fc.nat(9), (one, left, above) => {
        const moved = {
          ...one,
          title: ' '.repeat(left) + one.title,
          description: '\n'.repeat(above) + one.description,
        };
        const places = (of: Seed, title: number, body: number): string[] =>
          judge(of).evidence.map(({ rule, field, start, end }) => {
            const by = field === 'title' ? title : field === 'body' ? body : 0;
            return `${rule} ${field} ${start - by} ${end - by}`;
          });
        expect(places(moved, left, above)).toEqual(places(one, 0, 0));
        const wide = item({ ...one, description: one.description.replace(/(?<=[a-z]) (?=[a-z])/g, '    ') });
        expect(words(wide, classify(wide, ruleset))).toEqual(words(item(one), judge(one)));
      }),
      { numRuns: 400 },
    );
  });
});

describe('no text takes more than its share of work', () => {
  test('looks grow with the length, whatever is repeated', () => {
    const marks = [
      '"',
      '“',
      '`',
      '<a ',
      '<!-- ',
      '](',
      '[',
      '&amp;',
      '#',
      '@a',
      '{code}',
      '\n',
      '\n- ',
      '\n## ',
      '\n> ',
      'As a ',
      'Given ',
      "'",
      'http://',
      '—',
      '%',
      '\n--\n',
      '\nThanks!\n',
      '\nReported by Jo\n\n',
      '\n## Goals\nTBD\n',
      '\u00ad',
      'a(b:1)',
      '\u200b',
      '価',
      '.',
      '?',
    ];
    const unit = fc.array(fc.oneof(fc.constantFrom(...marks), sentence), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(unit, (pieces) => {
        const piece = pieces.join(' ');
        fc.pre(piece.trim() !== '');
        const long = piece.repeat(Math.ceil(3_000 / piece.length));
        const work = (one: Seed): number => looks(() => void judge(one));
        const body = work({ title: 'A title', description: long });
        expect(body).toBeGreaterThan(long.length);
        expect(work({ title: 'A title', description: long.repeat(4) }) / body).toBeLessThan(4.8);
        expect(work({ title: long.repeat(4), description: '' }) / work({ title: long, description: '' })).toBeLessThan(
          4.8,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('a text can hold no more words than it has room for, nor evidence than there are rules', () => {
    const rules = new Set(ruleset.rules.map(({ id }) => id));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 40 }), (lines) => {
        const found = judge({ title: lines[0] ?? '', description: lines.join('\n') }).evidence.map(({ rule }) => rule);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((rule) => rules.has(rule))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
