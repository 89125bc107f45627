import type { HistoryLocation } from './protocol';

interface Step {
  readonly action: 'GET' | 'PUSH' | 'REPLACE' | 'GO';
  readonly to?: string | Partial<HistoryLocation>;
  readonly by?: number;
}

/** The places of one page of the app, kept for as long as its frame stands. */
export function memoryHistory(): (step: Step) => HistoryLocation {
  let count = 0;
  const read = (to: string | Partial<HistoryLocation> = '/'): HistoryLocation => {
    const given = typeof to === 'string' ? partsOf(to) : to;
    return { pathname: '/', search: '', hash: '', ...given, key: String(++count) };
  };
  const places = [read()];
  let at = 0;
  return ({ action, to, by = 0 }) => {
    if (action === 'PUSH') places.splice(++at, places.length, read(to));
    if (action === 'REPLACE') places[at] = read(to);
    if (action === 'GO') at = Math.min(Math.max(at + by, 0), places.length - 1);
    return places[at]!;
  };
}

function partsOf(to: string): Partial<HistoryLocation> {
  const { pathname, search, hash } = new URL(to, 'https://page');
  return { pathname, search, hash };
}
