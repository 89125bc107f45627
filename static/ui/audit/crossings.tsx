import type { HolderRole } from '../../../src/core/judged';
import type { Call } from '../../../src/core/role';
import { Badge } from '../parts/badge';
import { number, t } from '../words';
import type { OverviewProps } from './overview';

export const CALLS: readonly Call[] = ['PM', 'PO', 'shared', 'unclear'];
export const HOLDERS: readonly HolderRole[] = ['PM', 'PO', 'both', 'other', 'nobody'];

/** Strategy held by a Product Owner, and backlog held by a Product Manager. */
const crosses = (call: Call, holder: HolderRole): boolean =>
  (call === 'PM' && holder === 'PO') || (call === 'PO' && holder === 'PM');

/** Five steps from nothing to the fullest cell; the number in it says the same. */
const heat = (count: number, most: number): number => (count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 4)));

/** Role of the work by role of who carries it; each number leads to its work items. */
export function Crossings({ report, show }: OverviewProps) {
  const { matrix } = report.tally;
  const most = Math.max(1, ...CALLS.flatMap((call) => HOLDERS.map((holder) => matrix[call][holder])));
  return (
    <section class="tile" aria-labelledby="crossings">
      <h2 id="crossings">{t('audit.crossings')}</h2>
      <p class="hint">{t('audit.crossings.hint')}</p>
      <div class="scroll" role="region" aria-labelledby="crossings" tabIndex={0}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{t('audit.crossings.corner')}</th>
              {HOLDERS.map((holder) => (
                <th scope="col" key={holder}>
                  {t(`holder.${holder}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {CALLS.map((call) => (
              <tr key={call} data-role={call}>
                <th scope="row">
                  <Badge call={call} small />
                </th>
                {HOLDERS.map((holder) => {
                  const count = matrix[call][holder];
                  const label = t('audit.crossings.cell', {
                    count,
                    call: t(`call.${call}`),
                    holder: t(`holder.${holder}`),
                  });
                  return (
                    <td key={holder} data-heat={heat(count, most)} data-crossing={crosses(call, holder) || undefined}>
                      {count === 0 ? (
                        <span>0</span>
                      ) : (
                        <button type="button" aria-label={label} onClick={() => show({ what: 'all', call, holder, open: true })}>
                          {number(count)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
