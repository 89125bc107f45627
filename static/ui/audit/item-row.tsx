import type { Judged } from '../../../src/core/judged';
import type { Host } from '../host';
import { Badge } from '../parts/badge';
import { Icon } from '../parts/icon';
import { number, t } from '../words';
import { gravest } from './filters';
import { IssueName } from './issue-name';
import type { Titles } from './titles';
import type { Names } from './use-rows';

interface ItemRowProps {
  readonly host: Host;
  readonly titles: Titles;
  readonly names: Names;
  readonly row: Judged;
  readonly showNames: boolean;
  /** Place in the whole table, the heading being 1. */
  readonly index: number;
}

function Finding({ row }: { row: Judged }) {
  const worst = gravest(row);
  if (!worst) return <span class="hint">–</span>;
  const words = t(`kind.${worst.kind}`);
  const more = row.findings.length - 1;
  return (
    <span class={`sign ${worst.accepted ? 'off' : worst.severity}`}>
      <Icon name={worst.accepted ? 'good' : worst.severity === 'off' ? 'info' : worst.severity} />
      <span>
        {worst.accepted ? t('audit.items.accepted', { kind: words }) : words}
        {more > 0 && ` +${more}`}
      </span>
    </span>
  );
}

export function ItemRow({ host, titles, names, row, showNames, index }: ItemRowProps) {
  const person = showNames && row.accountId ? names.people[row.accountId] : undefined;
  return (
    <tr aria-rowindex={index}>
      <th scope="row">
        <IssueName {...{ host, titles }} id={row.id} />
      </th>
      <td>
        <Finding row={row} />
      </td>
      <td>
        <Badge call={row.call} small />
        {row.overridden && <span class="unseen"> ({t('audit.items.byPerson')})</span>}
      </td>
      <td>
        {t(`holder.${row.holder}`)}
        {person && <span class="hint"> {person}</span>}
      </td>
      <td>{names.types[row.type] ?? row.type}</td>
      <td>{names.statuses[row.status] ?? row.status}</td>
      <td class="number">{number(row.ageDays)}</td>
    </tr>
  );
}
