import { t } from '../words';
import { Decision } from './decision';
import { Panel } from './panel';
import type { ReportParts } from './report-parts';
import { useTitles } from './use-titles';

/** At most ten things to settle now, each where it stands. */
export function Decide({ host, report, titles }: ReportParts) {
  const { decide } = report;
  useTitles(
    titles,
    'decide',
    decide.map(({ id }) => id),
  );
  return (
    <Panel class="decide" title={t('audit.decide')} {...(decide.length > 0 ? { hint: t('audit.decide.hint') } : {})}>
      {decide.length === 0 && <p>{t('audit.decide.none')}</p>}
      <ol>
        {decide.map((row) => (
          <Decision key={`${row.id} ${row.kind}`} {...{ host, row, title: titles.get(row.id) }} />
        ))}
      </ol>
    </Panel>
  );
}
