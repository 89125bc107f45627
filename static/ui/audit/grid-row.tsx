import type { ComponentChild } from 'preact';
import type { Judged } from '../../../src/core/judged';
import type { Host } from '../host';
import { Badge } from '../parts/badge';
import { sure } from '../parts/sure';
import { t } from '../words';
import { foremost } from './filters';
import { GridFinding } from './grid-finding';
import { settles, type Choice } from './hand-over/choice';
import { IssueTitle } from './issue-title';
import type { Names } from './row-source';
import type { Title } from './titles';

export const COLUMNS = ['choose', 'item', 'work', 'finding', 'holder', 'type', 'status', 'confidence', 'age'] as const;

/** Who carries it: the role, and the name where the project shows names. */
export function holderWords({ holder, accountId }: Judged, names: Names): string {
  const role = t(`holder.${holder}`);
  const name = accountId === undefined ? undefined : names.people[accountId];
  return name ? t('audit.row.person', { name, role }) : role;
}

interface ChooseProps {
  readonly row: Judged;
  readonly title: Title;
  readonly choice: Choice;
  readonly active: boolean;
}

/** A box for rows that can be handed over; the Tab key reaches that of the row it reaches. */
function Choose({ row, title, choice, active }: ChooseProps) {
  if (!settles(row)) return null;
  const chosen = choice.ids.has(row.id);
  const of = typeof title === 'object' ? `${title.key} ${title.title}` : row.id;
  return (
    <input
      type="checkbox"
      tabIndex={active ? 0 : -1}
      aria-label={t('audit.choose.row', { of })}
      checked={chosen}
      disabled={choice.locked || (choice.full && !chosen)}
      onChange={() => choice.toggle(row.id)}
    />
  );
}

/** Words that take two lines at most, and are told whole to who points at them. */
const Words = ({ of }: { of: string }) => (
  <span class="two-lines" title={of}>
    {of}
  </span>
);

interface RowProps {
  readonly host: Host;
  readonly row: Judged;
  readonly index: number;
  readonly names: Names;
  readonly title: Title;
  readonly choice: Choice;
  /** When the run was finished that this one is compared with. */
  readonly against: string | undefined;
  /** True for the one row that the Tab key reaches. */
  readonly active: boolean;
  readonly place: (element: HTMLDivElement | null) => void;
  readonly focused: () => void;
}

/** One row. The row takes the focus, Enter opens its work item, the space bar chooses it. */
export function GridRow(props: RowProps) {
  const { host, row, index, names, title, choice, against, active, place, focused } = props;
  const finding = foremost(row);
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && typeof title === 'object') host.openUrl(title.url);
    if (event.key !== ' ') return;
    event.preventDefault();
    if (settles(row) && !choice.locked) choice.toggle(row.id);
  };
  const cells: Record<(typeof COLUMNS)[number], ComponentChild> = {
    choose: <Choose {...{ row, title, choice, active }} />,
    item: <IssueTitle host={host} title={title} />,
    work: <Badge call={row.call} small />,
    finding: finding && <GridFinding finding={finding} more={row.findings.length - 1} against={against} />,
    holder: <Words of={holderWords(row, names)} />,
    type: <Words of={names.types[row.type] ?? row.type} />,
    status: <Words of={names.statuses[row.status] ?? row.status} />,
    confidence: <Words of={row.overridden ? t('audit.row.set') : sure(row.confidence)} />,
    age: t('audit.row.days', { count: row.ageDays }),
  };
  return (
    <div
      class="grid-row grid-line"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={choice.ids.has(row.id)}
      tabIndex={active ? 0 : -1}
      ref={place}
      onKeyDown={press}
      onFocusCapture={focused}
    >
      {COLUMNS.map((column) => (
        <div key={column} role="gridcell" data-column={column}>
          {cells[column]}
        </div>
      ))}
    </div>
  );
}
