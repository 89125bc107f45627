import { t } from '../words';
import type { SortKey, View } from './filters';
import { COLUMNS } from './grid-row';

/** Height of the line of headings, as the style sheet sets it. */
export const HEAD_HEIGHT = 36;

const SORTED: Readonly<Record<string, SortKey>> = { finding: 'severity', confidence: 'confidence', age: 'age' };

interface HeadProps {
  readonly view: View;
  readonly setView: (view: View) => void;
}

const Arrow = ({ ascending }: { ascending: boolean }) => (
  <svg class="arrow" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
    <path d={ascending ? 'M0 6h8L4 1Z' : 'M0 2h8L4 7Z'} />
  </svg>
);

/** The headings; those that can be sorted by are buttons. */
export const GridHead = ({ view, setView }: HeadProps) => (
  <div class="grid-head" role="rowgroup">
    <div class="grid-line" role="row" aria-rowindex={1}>
      {COLUMNS.map((column) => {
        const sort = SORTED[column];
        const label = t(`audit.column.${column}`);
        if (!sort) {
          return (
            <span key={column} role="columnheader" data-column={column}>
              {column === 'choose' ? <span class="unseen">{label}</span> : label}
            </span>
          );
        }
        const on = view.sort === sort;
        return (
          <span
            key={column}
            role="columnheader"
            data-column={column}
            aria-sort={on ? (view.ascending ? 'ascending' : 'descending') : 'none'}
          >
            <button type="button" onClick={() => setView({ ...view, sort, ascending: on && !view.ascending })}>
              {label}
              {on && <Arrow ascending={view.ascending} />}
            </button>
          </span>
        );
      })}
    </div>
  </div>
);
