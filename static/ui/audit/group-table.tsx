import { CALLS } from '../parts/crossing';
import type { StackedBar } from '../parts/stacked-bars';
import { number, t } from '../words';

/** Groups as numbers, beside their bars. */
export const GroupTable = ({ groups, label }: { groups: readonly StackedBar[]; label: string }) => (
  <div class="wide">
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{label}</th>
          {CALLS.map((call) => (
            <th scope="col" key={call}>
              {t(`call.${call}`)}
            </th>
          ))}
          <th scope="col">{t('audit.group.total')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, name, counts, total }) => (
          <tr key={id ?? 'others'}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {CALLS.map((call) => (
              <td key={call}>{number(counts[call])}</td>
            ))}
            <td>{number(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
