import type { HistoryEntry } from '../../../src/app/api';
import type { HolderRole } from '../../../src/core/judged';
import type { Call } from '../../../src/core/role';
import { number, t } from '../words';

const CALLS: readonly Call[] = ['PM', 'PO', 'shared', 'unclear'];
const HOLDERS: readonly HolderRole[] = ['PM', 'PO', 'both', 'other', 'nobody'];
const STEPS = 5;

const isCrossing = (call: Call, holder: HolderRole): boolean =>
  (call === 'PM' && holder === 'PO') || (call === 'PO' && holder === 'PM');

/** Step of a cell's shade: by its share of the fullest one, so that small numbers still show. */
const heat = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * STEPS));

/** A short name where the tile is small; the long one is always read out. */
const Name = ({ short, long }: { short: string; long: string }) => (
  <>
    <span class="short" aria-hidden="true">
      {short}
    </span>
    <span class="long">{long}</span>
  </>
);

/** Role of the work against role of who carries it, in numbers of open work items. */
export function Matrix({ matrix }: Pick<HistoryEntry, 'matrix'>) {
  const most = Math.max(1, ...CALLS.flatMap((call) => Object.values(matrix[call])));
  return (
    <table class="matrix">
      <caption>{t('gadget.matrix')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('gadget.matrix.work')}</th>
          {HOLDERS.map((holder) => (
            <th scope="col" key={holder}>
              <Name short={t(`gadget.holder.${holder}`)} long={t(`holder.${holder}`)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CALLS.map((call) => (
          <tr key={call}>
            <th scope="row">
              <Name short={t(`gadget.call.${call}`)} long={t(`call.${call}`)} />
            </th>
            {HOLDERS.map((holder) => (
              <td
                key={holder}
                data-heat={heat(matrix[call][holder], most)}
                data-role={call}
                data-crossing={isCrossing(call, holder) || undefined}
              >
                {number(matrix[call][holder])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
