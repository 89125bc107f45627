import { useMemo, useState } from 'preact/hooks';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { t } from '../words';
import { ExportButtons } from './export-buttons';
import { FilterBar } from './filter-bar';
import { filtered, isFiltered, sorted, type Filters, type Sort } from './filters';
import { ItemTable } from './item-table';
import type { Titles } from './titles';
import type { useRows } from './use-rows';
import { useSearch } from './use-search';

interface ItemsProps {
  readonly host: Host;
  readonly projectId: string;
  readonly projectKey: string;
  readonly rows: ReturnType<typeof useRows>;
  readonly titles: Titles;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  readonly showNames: boolean;
}

/** Every work item of the audit that the viewer may browse: searched, filtered, sorted, exported. */
export function Items({ host, projectId, projectKey, rows, titles, filters, setFilters, showNames }: ItemsProps) {
  const [sort, setSort] = useState<Sort>({ column: 'age', down: true });
  const search = useSearch(host, projectId);
  const { names } = rows;
  const shown = useMemo(() => {
    const name = (column: 'type' | 'status', id: string) =>
      (column === 'type' ? names.types[id] : names.statuses[id]) ?? id;
    return sorted(filtered(rows.rows, filters, search.found), sort, name);
  }, [rows.rows, filters, search.found, sort, names]);
  const total = rows.rows.length;
  const everything = !isFiltered(filters) && !search.found;
  return (
    <section class="items" aria-label={t('audit.tab.items')}>
      <FilterBar {...{ rows, filters, setFilters, search }} />
      {rows.error && <ErrorNotice error={rows.error} title="audit.items.failed" retry={rows.retry} />}
      {search.error && <ErrorNotice error={search.error} retry={search.again} />}
      <div class="bar">
        <p role="status">
          {t('audit.items.count', { shown: shown.length, total })}
          {rows.hidden > 0 && ` · ${t('audit.items.hidden', { count: rows.hidden })}`}
          {!rows.complete && !rows.error && ` · ${t('loading')}`}
        </p>
        <ExportButtons {...{ host, titles, names, projectKey, showNames }} rows={shown} all={everything} source={rows} />
      </div>
      {shown.length === 0 && rows.complete && (
        <p class="nothing">{t(filters.what === 'findings' && !search.found ? 'audit.items.noFindings' : 'audit.items.none')}</p>
      )}
      {shown.length > 0 && <ItemTable {...{ host, titles, names, sort, setSort, showNames }} rows={shown} />}
    </section>
  );
}
