import type { HistoryEntry } from '../../../src/app/api';
import { CALLS, cellLook, HOLDERS } from '../parts/crossing';
import { number, t } from '../words';

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
export const Matrix = ({ matrix }: Pick<HistoryEntry, 'matrix'>) => (
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
            <td key={holder} {...cellLook(matrix, call, holder)}>
              {number(matrix[call][holder])}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
