import type { HolderRole } from '../../../src/core/judged';
import type { Call } from '../../../src/core/role';
import { Badge } from '../parts/badge';
import { number, t } from '../words';
import { Panel } from './panel';
import type { ReportParts } from './report-parts';

const CALLS: readonly Call[] = ['PM', 'PO', 'shared', 'unclear'];
const HOLDERS: readonly HolderRole[] = ['PM', 'PO', 'both', 'other', 'nobody'];
const STEPS = 5;

const isCrossing = (call: Call, holder: HolderRole): boolean =>
  (call === 'PM' && holder === 'PO') || (call === 'PO' && holder === 'PM');

/** Step of a cell's shade: by its share of the fullest one, so that small numbers still show. */
const heat = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * STEPS));

interface CellProps {
  readonly call: Call;
  readonly holder: HolderRole;
  readonly count: number;
  readonly most: number;
  readonly show: () => void;
}

function Cell({ call, holder, count, most, show }: CellProps) {
  const words = { count, call: t(`call.${call}`), holder: t(`holder.${holder}`) };
  return (
    <td data-heat={heat(count, most)} data-role={call} data-crossing={isCrossing(call, holder) || undefined}>
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
  const most = Math.max(1, ...CALLS.flatMap((call) => Object.values(matrix[call])));
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
                {...{ call, holder, most, count: matrix[call][holder] }}
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
