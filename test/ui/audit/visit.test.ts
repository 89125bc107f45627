import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { noteVisit } from '../../../static/ui/audit/changes/visit';

const kept = new Map<string, string>();
const storage = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, text: string) => void kept.set(name, text),
};
const use = (value: unknown) => Object.defineProperty(globalThis, 'localStorage', { value, configurable: true });
const HOUR = 3_600_000;
const start = Date.parse('2026-11-11T09:30:00.000Z');
const first = { id: 'run-6', startedAt: '2026-11-11T09:00:00.000Z', finishedAt: '2026-11-11T09:01:00.000Z' };
const second = { id: 'run-7', startedAt: '2026-11-18T09:00:00.000Z', finishedAt: '2026-11-18T09:01:00.000Z' };

beforeEach(() => {
  kept.clear();
  use(storage);
});
afterEach(() => void Reflect.deleteProperty(globalThis, 'localStorage'));

describe('the last visit', () => {
  test('the first time there is none', () => {
    expect(noteVisit('1', first, start)).toBeUndefined();
  });

  test('the next time it is the run and the time of before', () => {
    noteVisit('1', first, start);
    expect(noteVisit('1', second, start + 7 * 24 * HOUR)).toEqual({
      runId: 'run-6',
      finishedAt: first.finishedAt,
      at: new Date(start).toISOString(),
    });
  });

  test('a reload is the same visit: what was new stays new', () => {
    noteVisit('1', first, start);
    const before = noteVisit('1', second, start + 7 * 24 * HOUR);
    expect(noteVisit('1', second, start + 7 * 24 * HOUR + HOUR)).toEqual(before);
    expect(noteVisit('1', second, start + 8 * 24 * HOUR)?.runId).toBe('run-7');
  });

  test('each project has its own', () => {
    noteVisit('1', first, start);
    expect(noteVisit('2', second, start + 24 * HOUR)).toBeUndefined();
  });

  test('holds run ids and times, nothing else', () => {
    noteVisit('1', first, start);
    noteVisit('1', second, start + 24 * HOUR);
    const { now, before } = JSON.parse(kept.get('ownership-lens.visit.1') ?? '') as Record<string, object>;
    expect([Object.keys(now ?? {}), Object.keys(before ?? {})]).toEqual([
      ['runId', 'finishedAt', 'at'],
      ['runId', 'finishedAt', 'at'],
    ]);
  });
});

describe('a browser that does not remember', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };

  test.each([
    ['has no storage', undefined],
    ['refuses to read', { getItem: refuse, setItem: refuse }],
    ['is full', { getItem: () => null, setItem: refuse }],
    ['holds something else', { ...storage, getItem: () => '{"now":{"runId":7}}' }],
    ['holds no JSON', { ...storage, getItem: () => '{' }],
    ['holds a day that is none', { ...storage, getItem: () => '{"now":{"runId":"a","finishedAt":"x","at":"y"}}' }],
  ])('shows the page without a last visit where it %s', (_, value) => {
    use(value);
    expect(noteVisit('1', first, start)).toBeUndefined();
  });

  test('refuses the very name', () => {
    Object.defineProperty(globalThis, 'localStorage', { get: refuse, configurable: true });
    expect(noteVisit('1', first, start)).toBeUndefined();
  });
});
