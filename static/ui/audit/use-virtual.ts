import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const OVERSCAN = 12;

export interface Window {
  readonly scroller: { current: HTMLDivElement | null };
  /** Rows to draw now, `end` exclusive, and the heights in pixels that stand for those above and below. */
  readonly start: number;
  readonly end: number;
  readonly above: number;
  readonly below: number;
  toTop(): void;
}

/** Draws only the rows in sight of a scrolling box, each `height` pixels high. */
export function useVirtual(count: number, height: number): Window {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw((old) => old + 1),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  const drawn = virtual.getVirtualItems();
  const start = drawn[0]?.index ?? 0;
  const end = (drawn.at(-1)?.index ?? -1) + 1;
  return {
    scroller,
    start,
    end,
    above: start * height,
    below: (count - end) * height,
    toTop: () => scroller.current?.scrollTo({ top: 0 }),
  };
}
