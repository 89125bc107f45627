import type { ReportRow } from '../../../src/core/report';
import { number, t } from '../words';
import { IssueTitle } from './issue-title';
import { Panel } from './panel';
import type { ReportParts } from './report-parts';
import { noneUnowned } from './unowned-words';
import { useTitles } from './use-titles';

const isText = (value: string | undefined): value is string => value !== undefined;

/** Rows under the epic they belong to, epics in the order of their oldest row. */
function byEpic(rows: readonly ReportRow[]): (readonly [string | undefined, readonly ReportRow[]])[] {
  const groups = new Map<string | undefined, ReportRow[]>();
  for (const row of rows) groups.set(row.epic, [...(groups.get(row.epic) ?? []), row]);
  return [...groups];
}

function Oldest({ host, titles, rows }: Pick<ReportParts, 'host' | 'titles'> & { rows: readonly ReportRow[] }) {
  useTitles(titles, 'unowned', rows.flatMap(({ id, epic }) => [id, epic]).filter(isText));
  return byEpic(rows).map(([epic, items]) => (
    <div class="group" key={epic}>
      <h3>{epic ? <IssueTitle host={host} title={titles.get(epic)} /> : t('audit.unowned.noEpic')}</h3>
      <ul>
        {items.map(({ id, ageDays }) => (
          <li key={id}>
            <IssueTitle host={host} title={titles.get(id)} />
            <span class="age">{t('audit.age', { count: ageDays })}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** Strategy that nobody in the Product Manager role carries: how much, and the oldest of it under its epics. */
export function Unowned({ host, report, titles, showRows }: ReportParts) {
  const { count, oldest } = report.unowned;
  return (
    <Panel class="unowned" title={t('audit.unowned')}>
      {count === 0 && <p>{noneUnowned(report)}</p>}
      {count > 0 && (
        <p class="headline">
          <b>{number(count)}</b> {t('audit.unowned.count', { count })}
        </p>
      )}
      {count > 0 && oldest.length === 0 && <p class="hint">{t('audit.unowned.hidden')}</p>}
      {oldest.length > 0 && (
        <>
          {count > oldest.length && <p class="label">{t('audit.unowned.oldest', { count: oldest.length })}</p>}
          <Oldest host={host} titles={titles} rows={oldest} />
        </>
      )}
      {count > oldest.length && oldest.length > 0 && (
        <div class="actions">
          <button
            type="button"
            class="button link"
            onClick={() => showRows({ kind: 'unowned', acceptance: 'stands', sort: 'age', ascending: false })}
          >
            {t('audit.showInTable')}
          </button>
        </div>
      )}
    </Panel>
  );
}
