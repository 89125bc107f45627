import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError, Run } from '../../../src/app/api';
import type { Judged } from '../../../src/core/judged';
import { asApiError, HostFailure, type Host } from '../host';
import { countsOf, toCsv, toJson, type Exported } from './export-file';
import type { Only, RowSource } from './row-source';
import type { Stop, Titles } from './titles';

export type ExportState =
  | { readonly at: 'idle' | 'cancelled' }
  | { readonly at: 'rows'; readonly done: number }
  | { readonly at: 'titles'; readonly done: number; readonly total: number }
  | { readonly at: 'done'; readonly counts: ReturnType<typeof countsOf> }
  | { readonly at: 'failed'; readonly error: ApiError };

export interface ExportOptions {
  readonly host: Host;
  readonly titles: Titles;
  readonly source: RowSource;
  readonly projectKey: string;
  readonly run: Run;
  /** Rows of the table's view as it stands, and whether it leaves rows out. */
  readonly shown: readonly Judged[];
  readonly filtered: boolean;
  readonly only: Only;
}

const MIME = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

async function everyRow(source: RowSource, only: Only): Promise<void> {
  await source.read(only);
  const { state, error } = source.lists[only];
  if (state === 'failed' && error) throw new HostFailure(error);
}

/** Reads what is missing, rows first, then titles a hundred at a time, and gives the viewer the file. */
export function useExport(options: ExportOptions) {
  const [state, setState] = useState<ExportState>({ at: 'idle' });
  const stop = useRef<Stop>({ stopped: false });
  useEffect(() => () => void (stop.current.stopped = true), []);
  const { host, titles, source, projectKey, run } = options;

  const gather = async (what: 'shown' | 'all', mine: Stop): Promise<Exported | undefined> => {
    const only = what === 'all' ? 'all' : options.only;
    const whole = what === 'all' || (!options.filtered && only === 'all');
    setState({ at: 'rows', done: source.lists[only].rows.length });
    await everyRow(source, only);
    if (mine.stopped) return undefined;
    const list = source.lists[only];
    const rows = what === 'all' ? list.rows : options.shown;
    const ids = [...new Set(rows.flatMap(({ id, epic }) => (epic === undefined ? [id] : [id, epic])))];
    const progress = (done: number) => !mine.stopped && setState({ at: 'titles', done, total: ids.length });
    progress(0);
    await titles.load(ids, mine, progress);
    if (mine.stopped) return undefined;
    if (titles.error) throw new HostFailure(titles.error);
    const title = (id: string) => titles.get(id);
    return {
      rows,
      rejected: whole ? list.rejected : [],
      hidden: whole ? list.hidden : 0,
      names: source.names,
      title,
      run,
    };
  };

  const start = async (what: 'shown' | 'all', format: 'csv' | 'json') => {
    const mine: Stop = { stopped: false };
    stop.current = mine;
    try {
      const exported = await gather(what, mine);
      if (!exported) return;
      const name = `ownership-${projectKey}-${(run.finishedAt ?? run.startedAt).slice(0, 10)}.${format}`;
      host.download(name, MIME[format], format === 'csv' ? toCsv(exported) : toJson(exported));
      setState({ at: 'done', counts: countsOf(exported) });
    } catch (thrown) {
      if (!mine.stopped) setState({ at: 'failed', error: asApiError(thrown) });
    }
  };
  const cancel = () => {
    stop.current.stopped = true;
    setState({ at: 'cancelled' });
  };
  return { state, start, cancel };
}
