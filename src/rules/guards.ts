import type { Signal } from '../core/signal';

/** A title about software or its faults: words of the market in it are what the software is about. */
export const ABOUT_SOFTWARE: Signal = { kind: 'phrase', words: '@software-part', in: ['title'] };

/** Whether to build a thing or to get it from others: nothing is built yet. */
export const MAKE_OR_BUY: readonly Signal[] = [
  { kind: 'phrase', words: 'build|make|develop or? buy|rent|lease|license|partner|outsource', in: ['title'] },
  { kind: 'phrase', words: 'buy|rent|lease|license|partner|outsource or? build|make|develop', in: ['title'] },
];

/** A title that speaks to the public, sets direction or is no product work: what it is made of decides nothing. */
export const OTHER_WORK: Signal = { kind: 'phrase', words: '@other-work', in: ['title'] };
