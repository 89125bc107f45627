import { useId } from 'preact/hooks';
import type { ProjectSummary } from '../../../src/app/api';
import type { PageHost } from '../parts/page-link';
import { t } from '../words';
import { COLUMNS, firstOrder, ordered, type Column, type Order } from './columns';
import { Row } from './row';

interface TableProps {
  readonly host: PageHost;
  readonly projects: readonly ProjectSummary[];
  readonly order: Order;
  readonly sort: (order: Order) => void;
}

const Arrow = ({ descending }: { descending: boolean }) => (
  <svg class="arrow" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
    <path d={descending ? 'M4 7 .5 1h7Z' : 'M4 1 7.5 7h-7Z'} />
  </svg>
);

function Head({ column, order, sort }: { column: Column } & Pick<TableProps, 'order' | 'sort'>) {
  const here = order.by === column;
  const next = here ? { by: column, descending: !order.descending } : firstOrder(column);
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={column}
      aria-sort={here ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => sort(next)}>
        {t(`site.column.${column}`)}
        {here && <Arrow descending={order.descending} />}
      </button>
    </th>
  );
}

/** Sorting where the table is too narrow for its head. */
function SortMenu({ order, sort }: Pick<TableProps, 'order' | 'sort'>) {
  const id = useId();
  return (
    <div class="field sort-menu">
      <label for={id}>{t('site.sort')}</label>
      <select id={id} value={order.by} onChange={(event) => sort(firstOrder(event.currentTarget.value as Column))}>
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {t(`site.column.${column}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The projects side by side; the roles are said because a narrow page lays the rows out as blocks. */
export function Table({ host, projects, order, sort }: TableProps) {
  return (
    <>
      <SortMenu order={order} sort={sort} />
      <table class="spaces" role="table">
        <caption class="unseen">{t('site.table')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <Head key={column} {...{ column, order, sort }} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ordered(projects, order).map((project) => (
            <Row key={project.projectId} host={host} project={project} />
          ))}
        </tbody>
      </table>
    </>
  );
}
