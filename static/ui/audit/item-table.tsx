import { useEffect } from 'preact/hooks';
import type { Judged } from '../../../src/core/judged';
import type { Host } from '../host';
import { t, type Word } from '../words';
import type { Column, Sort } from './filters';
import { ItemRow } from './item-row';
import { useTitles, type Titles } from './titles';
import type { Names } from './use-rows';
import { useVirtual } from './use-virtual';

const ROW = 44;

const COLUMNS: readonly (readonly [Column, Word])[] = [
  ['item', 'audit.items.item'],
  ['finding', 'audit.items.kind'],
  ['call', 'audit.items.call'],
  ['holder', 'audit.items.holder'],
  ['type', 'audit.items.type'],
  ['status', 'audit.items.status'],
  ['age', 'audit.items.age'],
];

export interface ItemTableProps {
  readonly host: Host;
  readonly titles: Titles;
  readonly names: Names;
  readonly rows: readonly Judged[];
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  readonly showNames: boolean;
}

function Head({ sort, setSort }: Pick<ItemTableProps, 'sort' | 'setSort'>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map(([column, word]) => {
          const active = sort.column === column;
          const order = active ? (sort.down ? 'descending' : 'ascending') : 'none';
          return (
            <th scope="col" key={column} data-column={column} aria-sort={order}>
              <button type="button" onClick={() => setSort({ column, down: active ? !sort.down : column === 'age' })}>
                {t(word)}
                <span aria-hidden="true">{active ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Stands for the rows that are not drawn. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr class="gap" aria-hidden="true">
      <td
        colSpan={COLUMNS.length}
        ref={(cell) => {
          if (cell) cell.style.height = `${height}px`;
        }}
      />
    </tr>
  ) : null;

/** A real table of which only the rows in sight are drawn; their titles are fetched as they come into sight. */
export function ItemTable({ host, titles, names, rows, sort, setSort, showNames }: ItemTableProps) {
  const view = useVirtual(rows.length, ROW);
  const drawn = rows.slice(view.start, view.end);
  useTitles(titles, drawn.map(({ id }) => id));
  useEffect(view.toTop, [sort]);
  return (
    <div class="table" role="region" aria-label={t('audit.items.table')} tabIndex={0} ref={view.scroller}>
      <table aria-rowcount={rows.length + 1} aria-label={t('audit.items.table')}>
        <Head sort={sort} setSort={setSort} />
        <tbody>
          <Gap height={view.above} />
          {drawn.map((row, index) => (
            <ItemRow key={row.id} {...{ host, titles, names, row, showNames }} index={view.start + index + 2} />
          ))}
          <Gap height={view.below} />
        </tbody>
      </table>
    </div>
  );
}
