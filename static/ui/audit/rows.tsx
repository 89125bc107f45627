import { useEffect, useMemo } from 'preact/hooks';
import type { Run } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { number, t } from '../words';
import { Export } from './export';
import { FilterBar } from './filter-bar';
import { isFiltered, unfiltered, viewed, type View } from './filters';
import { Grid } from './grid';
import type { RowList, RowSource } from './row-source';
import type { Titles } from './titles';
import { useSearch, type Search } from './use-search';

interface RowsProps {
  readonly host: Host;
  readonly titles: Titles;
  readonly source: RowSource;
  readonly projectId: string;
  readonly projectKey: string;
  readonly run: Run;
  readonly view: View;
  readonly setView: (view: View) => void;
}

function Count({ list, shown, search }: { list: RowList; shown: number; search: Search }) {
  return (
    <p class="count" role="status">
      <span>{t('audit.rows.count', { shown, total: number(list.rows.length) })}</span>
      {list.hidden > 0 && <span>{t('audit.rows.hidden', { count: list.hidden })}</span>}
      {list.state === 'reading' && <span>{t('audit.rows.reading')}</span>}
      {search.busy && <span>{t('audit.rows.searching')}</span>}
      {search.more && <span>{t('audit.rows.searchMore')}</span>}
    </p>
  );
}

function Nothing({ view, setView }: Pick<RowsProps, 'view' | 'setView'>) {
  const filtered = isFiltered(view);
  return (
    <Notice title={t(filtered ? 'audit.rows.none' : 'audit.rows.noFindings')}>
      <p>{t(filtered ? 'audit.rows.none.hint' : 'audit.rows.noFindings.hint')}</p>
      <div class="actions">
        {filtered && (
          <button type="button" class="button" onClick={() => setView(unfiltered(view))}>
            {t('audit.rows.clear')}
          </button>
        )}
        {view.only === 'findings' && (
          <button
            type="button"
            class="button"
            onClick={() => setView({ ...unfiltered(view), only: 'all', sort: 'age' })}
          >
            {t('audit.rows.all')}
          </button>
        )}
      </div>
    </Notice>
  );
}

/** Every row of the audit: found, filtered, sorted, opened, exported. */
export function Rows({ host, titles, source, projectId, projectKey, run, view, setView }: RowsProps) {
  const list = source.lists[view.only];
  const search = useSearch(host, projectId, view.text);
  useEffect(() => void source.read(view.only), [source, view.only]);
  const rows = useMemo(() => viewed(list.rows, view, search.found), [list.rows, view, search.found]);
  const empty = rows.length === 0 && list.state === 'done' && !search.busy;
  return (
    <>
      <h2 id="audit-rows">{t('audit.rows')}</h2>
      <FilterBar view={view} names={source.names} setView={setView} />
      {search.error && <ErrorNotice error={search.error} title="audit.rows.searchFailed" retry={search.retry} />}
      {list.error && (
        <ErrorNotice error={list.error} title="audit.rows.failed" retry={() => void source.read(view.only)} />
      )}
      {titles.error && <ErrorNotice error={titles.error} title="audit.titles.failed" retry={() => titles.retry()} />}
      <Count list={list} shown={rows.length} search={search} />
      {empty && <Nothing view={view} setView={setView} />}
      {rows.length === 0 && list.state === 'reading' && <Skeleton label={t('audit.rows.reading')} />}
      {rows.length > 0 && (
        <>
          <Grid {...{ host, rows, titles, view, setView, names: source.names }} />
          <p class="hint keys">{t('audit.rows.keys')}</p>
        </>
      )}
      <Export
        {...{ host, titles, source, projectKey, run, shown: rows, filtered: isFiltered(view) }}
        only={view.only}
      />
    </>
  );
}
