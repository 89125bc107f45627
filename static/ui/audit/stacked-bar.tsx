import type { CallCounts } from '../../../src/core/report';
import { number, t } from '../words';
import { CALLS } from './crossings';

export const total = (counts: CallCounts): number => CALLS.reduce((sum, call) => sum + counts[call], 0);

/** Widths are set on the element itself: the policy of the page allows no style attribute. */
const grow = (share: number) => (element: HTMLElement | null) => {
  if (element) element.style.flexGrow = String(share);
};

/** One bar, a segment per role of work, with its number where there is room; a screen reader hears all of it. */
export function StackedBar({ counts, most }: { counts: CallCounts; most: number }) {
  const all = total(counts);
  const parts = CALLS.filter((call) => counts[call] > 0);
  const words = parts.map((call) => `${t(`call.${call}`)}: ${number(counts[call])}`).join(', ');
  return (
    <span class="stacked" title={words}>
      <span class="unseen">{words}</span>
      {parts.map((call) => (
        <span key={call} class="segment" data-role={call} aria-hidden="true" ref={grow(counts[call] / most)}>
          {counts[call] / most > 0.05 ? number(counts[call]) : ''}
        </span>
      ))}
      <span class="rest" ref={grow((most - all) / most)} />
    </span>
  );
}
