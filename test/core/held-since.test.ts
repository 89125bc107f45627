import { heldSince, type HolderChange } from '../../src/core/held-since';

const day = (at: string): string => (at.length > 5 ? `2026-${at}:00:00.000Z` : `2026-${at}T09:00:00.000Z`);
const change = (at: string, from: string | null, to: string | null): HolderChange => ({ at: day(at), from, to });
const since = (...changes: HolderChange[]) => heldSince(changes);

test('is the last change, and nothing where nothing changed', () => {
  expect(since()).toBeUndefined();
  expect(since(change('03-02', null, 'pat'))).toBe(day('03-02'));
  expect(since(change('03-02', null, 'mia'), change('03-05', 'mia', 'pat'))).toBe(day('03-05'));
});

test('is as it was before where somebody gets an item back within a day', () => {
  const first = change('03-02', null, 'pat');
  expect(since(first, change('03-10T09', 'pat', 'mia'), change('03-10T15', 'mia', 'pat'))).toBe(day('03-02'));
  expect(since(first, change('03-10T09', 'pat', null), change('03-11T09', null, 'pat'))).toBe(day('03-02'));
  expect(since(change('03-10T09', 'pat', 'mia'), change('03-10T15', 'mia', 'pat'))).toBeUndefined();
});

test('is as it was before also where others had it in between, or it was given away more than once', () => {
  const others = [change('03-10T09', 'pat', 'mia'), change('03-10T10', 'mia', 'ben'), change('03-10T11', 'ben', 'pat')];
  expect(since(change('03-02', null, 'pat'), ...others)).toBe(day('03-02'));
  const again = [change('03-12T09', 'pat', 'mia'), change('03-12T10', 'mia', 'pat')];
  expect(since(change('03-02', null, 'pat'), ...others, ...again)).toBe(day('03-02'));
});

test('is when they got it back after a longer time', () => {
  const away = [change('03-10T09', 'pat', 'mia'), change('03-11T10', 'mia', 'pat')];
  expect(since(change('03-02', null, 'pat'), ...away)).toBe(day('03-11T10'));
  const back = [change('03-20T09', 'pat', 'mia'), change('03-20T10', 'mia', 'pat')];
  expect(since(change('03-02', null, 'pat'), ...away, ...back)).toBe(day('03-11T10'));
});

test('takes nobody for the same where changes do not tell who', () => {
  expect(heldSince([{ at: day('03-02') }, { at: day('03-03') }])).toBe(day('03-03'));
});
