import type { ComponentChild } from 'preact';
import type { Judged, JudgedFinding } from '../../../src/core/judged';
import type { Host } from '../host';
import { Badge } from '../parts/badge';
import { Icon } from '../parts/icon';
import { sure } from '../parts/sure';
import { t } from '../words';
import { foremost } from './filters';
import { IssueTitle } from './issue-title';
import type { Names } from './row-source';
import type { Title } from './titles';

export const COLUMNS = ['item', 'work', 'finding', 'holder', 'type', 'status', 'confidence', 'age'] as const;

const ICONS = { error: 'error', warning: 'warning', info: 'info', off: 'info' } as const;

function Finding({ finding, more }: { finding: JudgedFinding; more: number }) {
  const kind = t(`kind.${finding.kind}`);
  const label = finding.accepted ? t('audit.row.accepted', { kind }) : kind;
  return (
    <span class="finding" data-severity={finding.accepted ? 'accepted' : finding.severity} title={label}>
      <Icon name={finding.accepted ? 'good' : ICONS[finding.severity]} />
      {!finding.accepted && <span class="unseen">{t(`severity.${finding.severity}`)}: </span>}
      <span class="cut">{label}</span>
      {more > 0 && <span>+{more}</span>}
    </span>
  );
}

/** Who carries it: the role, and the name where the project shows names. */
export function holderWords({ holder, accountId }: Judged, names: Names): string {
  const role = t(`holder.${holder}`);
  const name = accountId === undefined ? undefined : names.people[accountId];
  return name ? t('audit.row.person', { name, role }) : role;
}

interface RowProps {
  readonly host: Host;
  readonly row: Judged;
  readonly index: number;
  readonly names: Names;
  readonly title: Title;
  /** True for the one row that the Tab key reaches. */
  readonly active: boolean;
  readonly place: (element: HTMLDivElement | null) => void;
  readonly focused: () => void;
}

/** One row. The row takes the focus, Enter opens its work item. */
export function GridRow({ host, row, index, names, title, active, place, focused }: RowProps) {
  const finding = foremost(row);
  const open = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget && typeof title === 'object') {
      host.openUrl(title.url);
    }
  };
  const cells: Record<(typeof COLUMNS)[number], ComponentChild> = {
    item: <IssueTitle host={host} title={title} />,
    work: <Badge call={row.call} small />,
    finding: finding && <Finding finding={finding} more={row.findings.length - 1} />,
    holder: holderWords(row, names),
    type: names.types[row.type] ?? row.type,
    status: names.statuses[row.status] ?? row.status,
    confidence: row.overridden ? t('audit.row.set') : sure(row.confidence),
    age: t('audit.row.days', { count: row.ageDays }),
  };
  return (
    <div
      class="grid-row grid-line"
      role="row"
      aria-rowindex={index + 2}
      tabIndex={active ? 0 : -1}
      ref={place}
      onKeyDown={open}
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
