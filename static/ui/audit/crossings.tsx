import type { HolderRole } from '../../../src/core/judged';
import type { Call } from '../../../src/core/role';
import { Badge } from '../parts/badge';
import { CALLS, cellLook, HOLDERS } from '../parts/crossing';
import { number, t } from '../words';
import { Panel } from './panel';
import type { ReportParts } from './report-parts';

interface CellProps {
  readonly call: Call;
  readonly holder: HolderRole;
  readonly matrix: ReportParts['report']['tally']['matrix'];
  readonly show: () => void;
}

function Cell({ call, holder, matrix, show }: CellProps) {
  const count = matrix[call][holder];
  const words = { count, call: t(`call.${call}`), holder: t(`holder.${holder}`) };
  return (
    <td {...cellLook(matrix, call, holder)}>
      {count === 0 ? (
        number(0)
      ) : (
        <button type="button" aria-label={t('audit.crossings.cell', words)} onClick={show}>
          {number(count)}
        </button>
      )}
    </td>
  );
}

function Matrix({ report, showRows }: Pick<ReportParts, 'report' | 'showRows'>) {
  const { matrix } = report.tally;
  return (
    <table class="matrix">
      <caption class="unseen">{t('audit.crossings.hint')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={HOLDERS.length}>
            {t('audit.crossings.holder')}
          </th>
        </tr>
        <tr>
          <th scope="col">{t('audit.crossings.work')}</th>
          {HOLDERS.map((holder) => (
            <th scope="col" key={holder}>
              {t(`holder.${holder}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CALLS.map((call) => (
          <tr key={call}>
            <th scope="row">
              <Badge call={call} small />
            </th>
            {HOLDERS.map((holder) => (
              <Cell
                key={holder}
                {...{ call, holder, matrix }}
                show={() => showRows({ only: 'all', call, holder, category: 'open', sort: 'age' })}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Role of the work against role of who carries it, and the two ways in which they cross. */
export function Crossings({ report, showRows }: ReportParts) {
  const { poCarriesStrategy, pmCarriesBacklog } = report.crossings;
  const named = [
    ['po-carries-strategy', poCarriesStrategy],
    ['pm-carries-backlog', pmCarriesBacklog],
  ] as const;
  return (
    <Panel class="crossings" title={t('audit.crossings')} hint={t('audit.crossings.hint')}>
      <div class="wide">
        <Matrix report={report} showRows={showRows} />
      </div>
      <ul class="named">
        {named.map(([kind, count]) => (
          <li key={kind}>
            <span>{t(`kind.${kind}`)}</span>
            {count === 0 ? (
              <span>{t('audit.crossings.findings', { count })}</span>
            ) : (
              <button type="button" class="button link" onClick={() => showRows({ kind, acceptance: 'stands' })}>
                {t('audit.crossings.findings', { count })}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="hint">{t('audit.crossings.sure')}</p>
    </Panel>
  );
}
