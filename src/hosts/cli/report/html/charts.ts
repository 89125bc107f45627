import type { CallCounts } from '../../../../core/report';
import { CALLS } from '../../../../core/tally';
import { CALL_NAMES } from '../../audit/words';
import { html, type Markup } from './markup';

export interface Bar {
  readonly name: string;
  readonly counts: CallCounts;
}

export const total = (counts: CallCounts): number => CALLS.reduce((sum, call) => sum + counts[call], 0);

const WIDTH = 520;
const NAMES = 150;
const NUMBERS = 50;
const ROW = 24;

const cut = (name: string, most: number): string =>
  [...name].length > most ? `${[...name].slice(0, most - 1).join('')}…` : name;

/** One bar a row, its parts in the order of the legend; the scale is common. A table with the numbers stands behind it. */
function drawing(bars: readonly Bar[], title: string, id: string): Markup {
  const most = Math.max(1, ...bars.map(({ counts }) => total(counts)));
  const scale = (WIDTH - NAMES - NUMBERS) / most;
  const rows = bars.map(({ name, counts }, i) => {
    let x = NAMES;
    const parts = CALLS.map((call) => {
      const width = counts[call] * scale;
      const part =
        width > 0 &&
        html`<rect
          x="${x.toFixed(1)}"
          y="${i * ROW + 4}"
          width="${width.toFixed(1)}"
          height="16"
          style="fill: var(--${call})"
          ><title>${name}: ${CALL_NAMES[call]}, ${counts[call]}</title></rect
        >`;
      x += width;
      return part;
    });
    return html`<text x="${NAMES - 8}" y="${i * ROW + 16}" text-anchor="end">${cut(name, 22)}</text>${parts}<text
        class="dimmed"
        x="${(x + 6).toFixed(1)}"
        y="${i * ROW + 16}"
        >${total(counts).toLocaleString('en-US')}</text
      >`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">
    <svg viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-labelledby="${id}">
      <title id="${id}">${title}. The numbers stand in the table below.</title>
      ${rows}
    </svg>
  </div>`;
}

export const legend = (): Markup =>
  html`<ul class="legend" aria-hidden="true">
    ${CALLS.map((call) => html`<li class="${call}"><i></i>${CALL_NAMES[call]}</li>`)}
  </ul>`;

export function numbers(first: string, bars: readonly Bar[], caption: string): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          ${CALLS.map((call) => html`<th scope="col" class="number">${CALL_NAMES[call]}</th>`)}
          <th scope="col" class="number">All</th>
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          ({ name, counts }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${CALLS.map((call) => html`<td class="number">${counts[call].toLocaleString('en-US')}</td>`)}
              <td class="number">${total(counts).toLocaleString('en-US')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const MOST_BARS = 12;

/** A chart of the longest bars, and the table with all of them behind it. */
export function barChart(first: string, bars: readonly Bar[], title: string, id: string): Markup {
  if (bars.length === 0) return html``;
  const sorted = [...bars].sort((a, b) => total(b.counts) - total(a.counts));
  const shown = sorted.slice(0, MOST_BARS);
  const more = sorted.length - shown.length;
  return html`<figure>
    <figcaption>${title}</figcaption>
    ${drawing(shown, title, id)} ${more > 0 && html`<p class="dim">${more} more in the table.</p>`}
    <details>
      <summary>Table: ${title.toLowerCase()}</summary>
      ${numbers(first, sorted.slice(0, 500), title)}
    </details>
  </figure>`;
}
