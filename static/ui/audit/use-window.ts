import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Grid = Virtualizer<HTMLDivElement, HTMLDivElement>;

interface WindowOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly rowHeight: number;
  /** Height of what sticks to the top of the scrolled box. */
  readonly headHeight: number;
  /** A row that stays drawn wherever the box is scrolled to, because the focus is on it. */
  readonly kept: number;
}

const OVERSCAN = 6;

/** The rows of a long list that are in sight. */
export function useWindow({ scroller, count, rowHeight, headHeight, kept }: WindowOptions): Grid {
  const [, redraw] = useReducer<number, void>((round) => round + 1, 0);
  const options: VirtualizerOptions<HTMLDivElement, HTMLDivElement> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: OVERSCAN,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
      if (kept >= count || (kept >= first && kept <= last)) return shown;
      return kept < first ? [kept, ...shown] : [...shown, kept];
    },
    onChange: () => redraw(),
  };
  const [grid] = useState<Grid>(() => new Virtualizer(options));
  grid.setOptions(options);
  useLayoutEffect(() => grid._didMount(), [grid]);
  useLayoutEffect(() => grid._willUpdate());
  useLayoutEffect(() => grid.measure(), [grid, rowHeight]);
  return grid;
}
