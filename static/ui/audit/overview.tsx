import type { Report, ReportRow } from '../../../src/core/report';
import type { Host } from '../host';
import { Notice } from '../parts/notice';
import { t } from '../words';
import { Altitude } from './altitude';
import { Crossings } from './crossings';
import { Decide } from './decide';
import type { Filters } from './filters';
import { IssueName } from './issue-name';
import { useTitles, type Titles } from './titles';
import { Trust } from './trust';
import type { Names } from './use-rows';

export interface OverviewProps {
  readonly host: Host;
  readonly report: Report;
  readonly titles: Titles;
  readonly names: Names;
  readonly show: (filters: Partial<Filters>) => void;
}

const ids = (rows: readonly ReportRow[]): string[] => rows.flatMap(({ id, epic }) => (epic ? [id, epic] : [id]));

function Unowned({ host, report, titles }: OverviewProps) {
  const { count, oldest } = report.unowned;
  return (
    <section class="tile" aria-labelledby="unowned">
      <h2 id="unowned">{t('audit.unowned')}</h2>
      {count === 0 && <p class="hint">{t('audit.unowned.none')}</p>}
      {count > 0 && (
        <p class="figure">
          <b>{count}</b> <span>{t('audit.unowned.count', { count }).replace(/^\S+\s/, '')}</span>
        </p>
      )}
      {oldest.length > 0 && (
        <>
          <h3 class="label">{t('audit.unowned.oldest')}</h3>
          <ol class="lines">
            {oldest.map((row) => (
              <li key={row.id}>
                <span class="what">
                  <IssueName {...{ host, titles }} id={row.id} />
                  {row.epic && titles.get(row.epic) && <span class="hint under">{titles.get(row.epic)?.title}</span>}
                </span>
                <span class="hint">{t('audit.days', { count: row.ageDays })}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The first screen, in the order in which a lead asks: unowned, mix, crossings, decisions, trust. */
export function Overview(props: OverviewProps) {
  const { host, report, titles } = props;
  useTitles(titles, [...ids(report.unowned.oldest), ...ids(report.decide)]);
  return (
    <div class="overview">
      {report.project && (
        <Notice tone="info" title={t('audit.project.title')}>
          <p>{t('audit.project', { count: report.project.pmItems })}</p>
          {host.openPage && (
            <div class="actions">
              <button type="button" class="button" onClick={() => host.openPage?.('settings')}>
                {t('audit.openSettings')}
              </button>
            </div>
          )}
        </Notice>
      )}
      <div class="tiles">
        <div class="stack">
          <Unowned {...props} />
          <Decide {...props} />
        </div>
        <div class="stack">
          <Altitude {...props} />
          <Crossings {...props} />
          <Trust {...props} />
        </div>
      </div>
    </div>
  );
}
