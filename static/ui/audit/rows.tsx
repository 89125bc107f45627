import { useEffect, useMemo } from 'preact/hooks';
import type { Run } from '../../../src/app/api';
import type { Report } from '../../../src/core/report';
import { useInPlace } from '../card/use-in-place';
import type { Changes } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { number, t } from '../words';
import { FilterBar } from './filter-bar';
import { isFiltered, unfiltered, type Times, type View } from './filters';
import { Grid } from './grid';
import { ChooseBar } from './hand-over/choose-bar';
import { settles } from './hand-over/choice';
import { HandOverMany } from './hand-over/many';
import { useChoice } from './hand-over/use-choice';
import { Export } from './reports/export';
import type { RowList, RowSource } from './row-source';
import type { Titles } from './titles';
import { useSearch, type Search } from './use-search';
import { useViewed } from './use-viewed';

interface RowsProps {
  readonly host: Host;
  readonly titles: Titles;
  readonly source: RowSource;
  readonly projectId: string;
  readonly projectKey: string;
  readonly run: Run;
  readonly report: Report;
  readonly changes: Changes | undefined;
  readonly times: Times;
  readonly view: View;
  readonly setView: (view: View) => void;
  /** Says whether something is under way here that must not be swept away by a newer report. */
  readonly hold: (busy: boolean) => void;
}

function Count({ list, shown, search }: { list: RowList; shown: number; search: Search }) {
  return (
    <p class="count" role="status">
      <span>{t('audit.rows.count', { shown, total: number(list.rows.length) })}</span>
      {list.hidden > 0 && <span>{t('audit.rows.hidden', { count: list.hidden })}</span>}
      {list.state === 'reading' && (
        <span>{list.waits === undefined ? t('audit.rows.reading') : t('audit.rows.waits', { count: list.waits })}</span>
      )}
      {search.busy && <span>{t('audit.rows.searching')}</span>}
      {search.more && <span>{t('audit.rows.searchMore')}</span>}
    </p>
  );
}

function Nothing({ view, setView, report }: Pick<RowsProps, 'view' | 'setView' | 'report'>) {
  const filtered = isFiltered(view);
  const hint = filtered
    ? 'audit.rows.none.hint'
    : report.project
      ? 'audit.rows.noFindings.unchecked'
      : 'audit.rows.noFindings.hint';
  return (
    <Notice title={t(filtered ? 'audit.rows.none' : 'audit.rows.noFindings')}>
      <p>{t(hint)}</p>
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

/** Chooses rows and hands them over. */
function useHandingOver({ host, titles, projectId, projectKey, source, hold }: RowsProps) {
  const choice = useChoice();
  const { open, show, close, opener } = useInPlace<'hand-over'>();
  useEffect(() => hold(open !== undefined), [hold, open]);
  useEffect(() => () => hold(false), [hold]);
  const chosen = () => {
    const rows = new Map([...source.lists.all.rows, ...source.lists.findings.rows].map((row) => [row.id, row]));
    return [...choice.ids].map((id) => {
      const row = rows.get(id);
      return { id, kind: row && settles(row) };
    });
  };
  const end = (began: boolean) => {
    if (began) choice.clear();
    close();
  };
  const panel = open && <HandOverMany {...{ host, titles, projectId, projectKey, chosen: chosen(), close: end }} />;
  return {
    choice: { ...choice, locked: open !== undefined },
    panel,
    open: () => show('hand-over'),
    opener: opener('hand-over'),
  };
}

/** Every row of the audit: found, filtered, sorted, opened, handed over, exported. */
export function Rows(props: RowsProps) {
  const { host, titles, source, projectId, projectKey, run, report, changes, times, view, setView } = props;
  const list = source.lists[view.only];
  const search = useSearch(host, projectId, view.text);
  useEffect(() => void source.read(view.only), [source, view.only]);
  const { shown: rows, sorting } = useViewed(list.rows, view, times, search.found);
  const { choice, panel, open, opener } = useHandingOver(props);
  const choosable = useMemo(() => rows.filter((row) => settles(row)).map(({ id }) => id), [rows]);
  const empty = rows.length === 0 && list.state === 'done' && !search.busy && !sorting;
  return (
    <>
      <h2 id="audit-rows">{t('audit.rows')}</h2>
      <FilterBar view={view} names={source.names} times={times} setView={setView} />
      {search.error && <ErrorNotice error={search.error} title="audit.rows.searchFailed" retry={search.retry} />}
      {list.error && (
        <ErrorNotice error={list.error} title="audit.rows.failed" retry={() => void source.read(view.only)} />
      )}
      {titles.error && <ErrorNotice error={titles.error} title="audit.titles.failed" retry={() => titles.retry()} />}
      <Count list={list} shown={rows.length} search={search} />
      {empty && <Nothing {...{ view, setView, report }} />}
      {rows.length === 0 && (list.state === 'reading' || sorting) && <Skeleton label={t('audit.rows.reading')} />}
      {panel ??
        ((choosable.length > 0 || choice.ids.size > 0) && <ChooseBar {...{ choice, ids: choosable, open, opener }} />)}
      {rows.length > 0 && (
        <>
          <Grid {...{ host, rows, titles, view, setView, choice, names: source.names, against: times.against }} />
          <p class="hint keys">{t('audit.rows.keys')}</p>
        </>
      )}
      <Export
        {...{ host, titles, source, projectKey, run, report, changes, shown: rows, filtered: isFiltered(view) }}
        only={view.only}
      />
    </>
  );
}
