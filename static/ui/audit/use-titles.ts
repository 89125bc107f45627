import { useEffect, useReducer } from 'preact/hooks';
import type { Titles } from './titles';

/** Draws a place again when titles arrive, and says which issues it shows. */
export function useTitles(titles: Titles, place: string, ids: readonly string[]): void {
  const [, redraw] = useReducer<number, void>((round) => round + 1, 0);
  useEffect(() => titles.subscribe(() => redraw()), [titles]);
  const wanted = ids.join(' ');
  useEffect(() => titles.want(place, wanted === '' ? [] : wanted.split(' ')), [titles, place, wanted]);
}
