import { describe, expect, test } from '@jest/globals';
import type { Form, Signal, Zone } from '../../src/core/signal';
import { found } from './rulesets';

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
    expect(shows('stack-trace', 'T', `It broke.\n${line}\n${line}`)).toBe(true);
  });

  test.each(['40%', '40 %', '40\u00a0%', '40\u202f%', '40  €'])('figure: %j', (figure) => {
    expect(shows('metric-target', `Lift retention to ${figure}`)).toBe(true);
  });
});
