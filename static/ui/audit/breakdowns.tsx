import { useId, useState } from 'preact/hooks';
import { BREAKDOWNS, type Breakdown, type CallCounts } from '../../../src/core/report';
import { Badge } from '../parts/badge';
import { number, t } from '../words';
import { CALLS } from './crossings';
import { nameOf } from './names';
import type { OverviewProps } from './overview';
import { StackedBar, total } from './stacked-bar';
import { useTitles } from './titles';

/** More bars than this are hard to read; the table has them all. */
const BARS = 15;

interface Line {
  readonly key: string;
  readonly name: string;
  readonly counts: CallCounts;
}

function Table({ lines, by }: { lines: readonly Line[]; by: Breakdown }) {
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{t(`audit.breakdown.${by}`)}</th>
          {CALLS.map((call) => (
            <th scope="col" class="number" key={call}>
              {t(`call.${call}`)}
            </th>
          ))}
          <th scope="col" class="number">
            {t('audit.breakdown.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, counts }) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {CALLS.map((call) => (
              <td class="number" key={call}>
                {number(counts[call])}
              </td>
            ))}
            <td class="number">{number(total(counts))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bars({ lines }: { lines: readonly Line[] }) {
  const most = Math.max(1, ...lines.map(({ counts }) => total(counts)));
  return (
    <ul class="bars">
      {lines.slice(0, BARS).map(({ key, name, counts }) => (
        <li key={key}>
          <span class="name" dir="auto" title={name}>
            {name}
          </span>
          <StackedBar counts={counts} most={most} />
          <span class="hint">{number(total(counts))}</span>
        </li>
      ))}
    </ul>
  );
}

/** Open items by one dimension at a time: bars to look at, and the same numbers as a table. */
export function Breakdowns({ report, names, titles }: Omit<OverviewProps, 'show'>) {
  const [by, setBy] = useState<Breakdown>('type');
  const group = useId();
  const counts = Object.entries(report.tally.breakdowns[by]).sort(([, a], [, b]) => total(b) - total(a));
  useTitles(titles, by === 'epic' ? counts.map(([key]) => key).filter(Boolean) : []);
  const ordered = by === 'level' ? [...counts].sort(([a], [b]) => Number(b) - Number(a)) : counts;
  const lines = ordered.map(([key, value]) => ({ key, counts: value, name: nameOf(by, key, names, titles) }));
  return (
    <section class="breakdowns" aria-label={t('audit.tab.breakdowns')}>
      <fieldset class="segments">
        <legend>{t('audit.breakdown')}</legend>
        {BREAKDOWNS.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={by === one} onChange={() => setBy(one)} />
            <span>{t(`audit.breakdown.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="legend">
        <span class="hint">{t('audit.breakdown.hint')}</span>
        {CALLS.map((call) => (
          <Badge key={call} call={call} small />
        ))}
      </p>
      {lines.length === 0 && <p>{t('audit.breakdown.none')}</p>}
      {lines.length > 0 && <Bars lines={lines} />}
      {lines.length > BARS && <p class="hint">{t('audit.breakdown.more', { count: lines.length - BARS })}</p>}
      {lines.length > 0 && (
        <details>
          <summary>{t('audit.breakdown.table')}</summary>
          <div class="scroll" role="region" aria-label={t('audit.breakdown.table')} tabIndex={0}>
            <Table lines={lines} by={by} />
          </div>
        </details>
      )}
    </section>
  );
}
