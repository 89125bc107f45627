import { list, number, t } from '../words';
import { CALLS, type Group } from './groups';

export interface NamedGroup extends Group {
  readonly name: string;
}

/** Which colour is which work. */
export const Legend = () => (
  <ul class="legend" aria-hidden="true">
    {CALLS.map((call) => (
      <li key={call} data-role={call}>
        <svg viewBox="0 0 10 10" focusable="false">
          <rect width="10" height="10" rx="2" />
        </svg>
        {t(`call.${call}`)}
      </li>
    ))}
  </ul>
);

const spoken = ({ counts }: Group): string =>
  list(
    CALLS.filter((call) => counts[call] > 0).map((call) =>
      t('audit.group.part', { call: t(`call.${call}`), count: counts[call] }),
    ),
  );

function Bar({ group, most }: { group: NamedGroup; most: number }) {
  let start = 0;
  return (
    <svg class="bar" role="img" aria-label={t('audit.group.bar', { name: group.name, counts: spoken(group) })}>
      {CALLS.filter((call) => group.counts[call] > 0).map((call) => {
        const x = start;
        start += (group.counts[call] / most) * 100;
        return (
          <rect key={call} class="part" data-role={call} x={`${x}%`} width={`${start - x}%`} height="100%">
            <title>{t('audit.group.part', { call: t(`call.${call}`), count: group.counts[call] })}</title>
          </rect>
        );
      })}
    </svg>
  );
}

/** Groups as stacked bars; lengths compare the groups, the parts compare the work inside one. */
export function Bars({ groups }: { groups: readonly NamedGroup[] }) {
  const most = Math.max(1, ...groups.map(({ total }) => total));
  return (
    <>
      <Legend />
      <ul class="stacks">
        {groups.map((group) => (
          <li key={group.id ?? 'others'}>
            <bdi class="name" title={group.name}>
              {group.name}
            </bdi>
            <Bar group={group} most={most} />
            <span class="value">{number(group.total)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same groups as numbers. */
export const GroupTable = ({ groups, label }: { groups: readonly NamedGroup[]; label: string }) => (
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
