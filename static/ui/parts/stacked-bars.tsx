import type { CallCounts } from '../../../src/core/report';
import { list, number, t } from '../words';
import { CALLS } from './crossing';

/** Work of a group of items: how many of each call. */
export interface StackedBar {
  readonly id: string | undefined;
  readonly name: string;
  readonly counts: CallCounts;
  readonly total: number;
}

/** Which colour is which work. */
const Legend = () => (
  <ul class="legend" aria-hidden="true">
    {CALLS.map((call) => (
      <li key={call} data-role={call}>
        <svg viewBox="0 0 10 10" focusable="false">
          <rect width="10" height="10" rx="2" />
        </svg>
        {t(`call.${call}`)}
      </li>
    ))}
  </ul>
);

function Bar({ bar: { name, counts }, most }: { bar: StackedBar; most: number }) {
  let start = 0;
  const parts = CALLS.filter((call) => counts[call] > 0).map((call) => {
    const x = start;
    start += (counts[call] / most) * 100;
    return { call, x, width: start - x, said: t('bars.part', { call: t(`call.${call}`), count: counts[call] }) };
  });
  return (
    <svg class="bar" role="img" aria-label={t('bars.label', { name, counts: list(parts.map(({ said }) => said)) })}>
      {parts.map(({ call, x, width, said }) => (
        <rect key={call} class="part" data-role={call} x={`${x}%`} width={`${width}%`} height="100%">
          <title>{said}</title>
        </rect>
      ))}
    </svg>
  );
}

/** Groups as stacked bars; lengths compare the groups, the parts compare the work inside one. */
export function StackedBars({ bars }: { bars: readonly StackedBar[] }) {
  const most = Math.max(1, ...bars.map(({ total }) => total));
  return (
    <>
      <Legend />
      <ul class="bars stacked">
        {bars.map((bar) => (
          <li key={bar.id ?? 'others'}>
            <bdi class="name" title={bar.name}>
              {bar.name}
            </bdi>
            <Bar bar={bar} most={most} />
            <span class="value">{number(bar.total)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
