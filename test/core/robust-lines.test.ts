import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/core/classify';
import type { Form, Signal, Zone } from '../../src/core/signal';
import type { Block } from '../../src/core/text';
import { looks } from '../formats/looks';
import { found, item, rule, ruleset } from './rulesets';

const inZone = (zone: Zone | undefined, body: string): boolean => {
  const signal: Signal = { kind: 'phrase', words: 'kestrel', ...(zone ? { in: [zone] } : {}) };
  return found(signal, 'Title', body) !== undefined;
};
const shows = (form: Form, title: string, body = ''): boolean =>
  found({ kind: 'form', form }, title, body) !== undefined;

describe('a line is what it looks like', () => {
  test.each(['h3. ', 'h3.\u00a0', 'h3.\t', '##\u00a0', '##\t'])('heading: %j', (mark) => {
    expect(inZone('heading', `${mark}Kestrel\nText.`)).toBe(true);
    expect(inZone(undefined, `${mark}Kestrel\nText.`)).toBe(false);
  });

  test.each(['-', '–', '—', '‐', '‑', '+', '·', '‣', '●', '■', '•', '◦', '▪'])('item: %s', (bullet) => {
    expect(inZone('item', `Text.\n${bullet} a kestrel`)).toBe(true);
    expect(inZone('item', `Text.\n${bullet}\u00a0a kestrel`)).toBe(true);
  });

  test.each(['at a.b(C.java:1)', 'at  a.b(C.java:1)', 'at\ta.b(C.java:1)', 'at \u00a0 a.js:7'])('frame: %j', (line) => {
    expect(inZone(undefined, `It broke.\n${line.replace(/\w+\.\w+/, 'kestrel.js')}`)).toBe(false);
  });

  test.each(['""', '““', '“”', '”“', '„“'])('frame, whatever its quotation marks: %s', (marks) => {
    const frame = `File ${marks[0]}kestrel.py${marks[1]}, line 7 of kestrel`;
    expect(inZone(undefined, `It broke.\n${frame}`)).toBe(false);
  });
});

describe('a heading over nothing counts for nothing', () => {
  const criteria = (body: string): boolean => shows('criteria', 'Title', body);
  const nothing = [
    '',
    'TBD',
    'tbc',
    'n/a',
    'N/A',
    'None',
    'TODO',
    '-',
    '…',
    '...',
    '- TBD',
    '_To be defined_',
    '- [ ] ',
  ];

  test.each(nothing)('acceptance criteria: %j', (words) => {
    for (const heading of ['## Acceptance criteria', 'Acceptance criteria:', 'h3. Acceptance criteria']) {
      expect(criteria(`Text.\n\n${heading}\n${words}`)).toBe(false);
      expect(criteria(`${heading}\n${words}\n## Next\nText.`)).toBe(false);
      expect(criteria(`${heading}\n\n${words}\n- it flies`)).toBe(true);
    }
  });

  test.each(nothing.slice(1))('a heading in words of its own: %j', (words) => {
    expect(inZone('heading', `Text.\n\n## Kestrel\n${words}`)).toBe(false);
    expect(inZone('heading', `Text.\n\n## Kestrel\n${words}\n## Next\nText.`)).toBe(false);
    expect(inZone('heading', `Text.\n\n## Kestrel\n${words}\nText.`)).toBe(true);
  });

  test.each(['TBD', '…'])('steps to reproduce: %s', (words) => {
    expect(shows('steps-to-reproduce', 'T', `## Steps to reproduce\n${words}`)).toBe(false);
    expect(shows('steps-to-reproduce', 'T', `## Steps to reproduce\n\`\`\`\n${words}\n\`\`\``)).toBe(true);
  });

  test('criteria in parts', () => expect(criteria('Acceptance criteria:\nAdmin:\n- it flies')).toBe(true));
});

describe('a signature does not vote', () => {
  test.each([
    'Reported by Jane Roe (kestrel team)',
    '_Created by the kestrel form on 3 March_',
    'Sent from my kestrel',
    '--\nJane Roe, Head of Kestrel',
    'Kind regards,\n\nJane Roe\nHead of Kestrel\nKestrel Inc.',
    'Thanks!\nKestrel',
    '---\nThis message and the kestrel in it are confidential.',
  ])('%j', (signature) => {
    for (const body of [signature, `Text.\n\n${signature}`, `Text.\n\n${signature}\n\n## Notes\nText.`])
      expect(inZone(undefined, body)).toBe(false);
  });

  test.each([
    'Reported by nine keepers, the kestrel is hurt. It cannot fly, and somebody must carry it home before the night.',
    'Text.\nCreated by hand, the kestrel\nis good.',
    'Best kestrel wins',
    'Thanks to the kestrel',
    '--\n- a kestrel\n- a nest',
    '---\nA kestrel.',
    'Thanks!\n## Kestrels\nA kestrel.',
  ])('not a signature: %j', (body) => expect(inZone(undefined, body)).toBe(true));
});

describe('what is not seen is not read', () => {
  test.each(['\u200b', '\u00ad', '\u2060', '\ufeff', '\u200d'])('%j', (hidden) => {
    expect(inZone('heading', `##${hidden} Kestrel${hidden}\nText.`)).toBe(true);
    expect(inZone('heading', `Kestrel:${hidden}\nText.`)).toBe(true);
    expect(inZone('item', `Text.\n-${hidden} a kes${hidden}trel`)).toBe(true);
    expect(shows('criteria', 'Title', `Accep${hidden}tance criteria\n- a kestrel`)).toBe(true);
    expect(inZone(undefined, `Prio${hidden}rity: kestrel`)).toBe(false);
    expect(inZone(undefined, `${hidden}> a kestrel`)).toBe(false);
    expect(shows('conventional-title', `fe${hidden}at(api)${hidden}: add x`)).toBe(true);
    const phrase: Signal = { kind: 'phrase', words: 'kestrel' };
    expect(found(phrase, `A ${hidden}kes${hidden}trel${hidden} flies`)).toBe(`kes${hidden}trel`);
  });

  test.each(['‐', '‑'])('%s reads like a hyphen', (hyphen) => {
    expect(found({ kind: 'phrase', words: 'go to market' }, `Our go${hyphen}to${hyphen}market plan`)).toBeDefined();
    expect(found({ kind: 'phrase', words: 'kestrel' }, `Later #bird${hyphen}kestrel`)).toBeUndefined();
    expect(shows('code-title', `Use ${hyphen}${hyphen}no${hyphen}cache`)).toBe(true);
    const fly: Signal = { kind: 'head', verb: 'fly' };
    expect(found(fly, `Story ${hyphen} fly the kestrel`)).toBeDefined();
    expect(found(fly, `US${hyphen}12 fly the kestrel`)).toBeDefined();
  });
});

describe('with the host’s blocks', () => {
  const set = ruleset([rule('O6-test', [{ kind: 'phrase', words: 'kestrel ~ nest' }])]);
  const finds = (text: string, blocks: readonly Block[]): boolean =>
    classify({ ...item('Title'), body: { text, blocks } }, set).evidence.length > 0;
  const block = (kind: Block['kind'], start: number, end: number): Block => ({ kind, start, end });

  test.each(['item', 'table', 'quote'] as const)('%s that begins with a link begins a sentence', (kind) => {
    const text = 'Spot a kestrel\nhere nest boxes';
    expect(finds(text, [block('link', 15, 19)])).toBe(false);
    expect(finds(text, [block(kind, 15, 30), block('link', 15, 19)])).toBe(false);
    expect(finds(text, [block(kind, 15, 30), block('code', 15, 19)])).toBe(false);
    expect(finds(text.replace('\n', ' '), [block('link', 15, 19)])).toBe(true);
  });

  test('a long line may go on below with a link', () => {
    const text = 'We went out early on Sunday to spot the first kestrel\nhere nest boxes';
    expect(finds(text, [block('link', 54, 58)])).toBe(true);
    expect(finds(text.replace('\n', '\n\n'), [block('link', 55, 59)])).toBe(false);
  });

  test('the section of a heading is told by all of its words', () => {
    const text = 'Definition of Done\nkestrel near a nest';
    expect(finds(text, [block('heading', 0, 18), block('code', 14, 18)])).toBe(false);
    expect(finds(text, [block('heading', 0, 10)])).toBe(true);
  });

  test('a long line with many links is looked at once', () => {
    const work = (times: number): number => {
      const text = 'see kestrel here '.repeat(times);
      const links = Array.from({ length: times }, (_, i) => block('link', 17 * i + 4, 17 * i + 11));
      return looks(() => void finds(text, links));
    };
    expect(work(800) / work(200)).toBeLessThan(4.8);
  });

  test('blocks in blocks are looked at once each', () => {
    const looksAt = (depth: number): number => {
      let looked = 0;
      const blocks = Array.from({ length: depth }, (_, i) => ({
        start: 0,
        end: 2 * depth - i,
        get kind(): Block['kind'] {
          looked += 1;
          return i % 2 === 0 ? 'item' : 'quote';
        },
      }));
      finds('a '.repeat(depth), blocks);
      return looked;
    };
    expect(looksAt(4000) / looksAt(1000)).toBeLessThan(4.8);
  });
});
