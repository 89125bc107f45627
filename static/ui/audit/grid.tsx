import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Judged } from '../../../src/core/judged';
import type { Host } from '../host';
import { t } from '../words';
import type { View } from './filters';
import { GridHead, HEAD_HEIGHT } from './grid-head';
import { COLUMNS, GridRow } from './grid-row';
import type { Choice } from './hand-over/choice';
import type { Names } from './row-source';
import type { Titles } from './titles';
import { useNarrow } from './use-narrow';
import { useTitles } from './use-titles';
import { useWindow } from './use-window';

interface GridProps {
  readonly host: Host;
  readonly rows: readonly Judged[];
  readonly names: Names;
  readonly titles: Titles;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly choice: Choice;
  /** When the run was finished that this one is compared with. */
  readonly against: string | undefined;
}

const HEIGHT = { wide: 60, narrow: 140 };

/** Where a key leads from a row, a page being as many rows as are in sight. */
function target(key: string, from: number, last: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(last, Math.max(0, to));
}

/** Rows of an audit, however many: only those in sight are drawn, and only their titles are read. */
export function Grid({ host, rows, names, titles, view, setView, choice, against }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(scroller);
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const rowHeight = narrow ? HEIGHT.narrow : HEIGHT.wide;
  const headHeight = narrow ? 0 : HEAD_HEIGHT;
  const grid = useWindow({ scroller, count: rows.length, rowHeight, headHeight, kept: active });
  const items = grid.getVirtualItems();
  useTitles(
    titles,
    'rows',
    items.flatMap(({ index }) => rows[index]?.id ?? []),
  );
  useEffect(() => {
    setActive(0);
    grid.scrollToOffset(0);
  }, [view, grid]);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${active + 2}"]`)?.focus({ preventScroll: true });
  }, [active]);
  const go = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const to = target(event.key, active, rows.length - 1, page);
    if (to === undefined || !(event.target as Element).closest('.grid-row')) return;
    event.preventDefault();
    moved.current = to !== active;
    setActive(to);
    grid.scrollToIndex(to);
  };
  const place = (start: number) => (element: HTMLDivElement | null) => {
    if (element) element.style.transform = `translateY(${start - headHeight}px)`;
  };
  const tall = (element: HTMLDivElement | null) => {
    if (element) element.style.height = `${rows.length * rowHeight}px`;
  };
  return (
    <div
      class="grid"
      role="grid"
      aria-label={t('audit.rows')}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length}
      aria-multiselectable
      data-narrow={narrow || undefined}
      ref={scroller}
      onKeyDown={go}
    >
      <GridHead view={view} setView={setView} />
      <div class="grid-body" role="rowgroup" ref={tall}>
        {items.map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row && (
              <GridRow
                key={key}
                {...{ host, row, index, names, title: titles.get(row.id), active: index === active }}
                {...{ choice, against }}
                place={place(start)}
                focused={() => setActive(index)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
