import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError, ApiOutput, Changes, Run } from '../../../../src/app/api';
import type { Judged } from '../../../../src/core/judged';
import type { Report } from '../../../../src/core/report';
import { asApiError, HostFailure, type Host } from '../../host';
import { pause } from '../pause';
import type { Only, RowSource } from '../row-source';
import type { Stop, Titles } from '../titles';
import { csvFile } from './csv-file';
import { countsOf, type Exported } from './exported';
import { htmlFile } from './html-file';
import { jsonFile } from './json-file';

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
  readonly report: Report;
  readonly changes: Changes | undefined;
  /** Rows of the table's view as it stands, and whether it leaves rows out. */
  readonly shown: readonly Judged[];
  readonly filtered: boolean;
  readonly only: Only;
}

export type Format = 'csv' | 'json' | 'html';

const FILES: Readonly<Record<Format, { mime: string; parts: (exported: Exported) => Generator<string> }>> = {
  csv: { mime: 'text/csv;charset=utf-8', parts: csvFile },
  json: { mime: 'application/json', parts: jsonFile },
  html: { mime: 'text/html;charset=utf-8', parts: htmlFile },
};

/** Parts that are made between two pauses. */
const SLICE = 400;

/** A file from its parts, made without the page standing still. */
async function written(parts: Generator<string>, stop: Stop): Promise<string> {
  const made: string[] = [];
  for (const part of parts) {
    made.push(part);
    if (made.length % SLICE === 0) await pause();
    if (stop.stopped) return '';
  }
  return made.join('');
}

async function everyRow(source: RowSource, only: Only): Promise<void> {
  await source.read(only);
  const { state, error } = source.lists[only];
  if (state === 'failed' && error) throw new HostFailure(error);
}

/** What was decided since the page was opened may be in rows that were read since, and is not in the report. */
async function asOfNow(host: Host, { projectId, id }: Run): Promise<ApiOutput<'auditReport'>> {
  const answer = await host.call('auditReport', { projectId, runId: id });
  if (!answer.ok) throw new HostFailure(answer.error);
  return answer.value;
}

/** Reads what is missing, rows first, then titles a hundred at a time, and gives the viewer the file. */
export function useExport(options: ExportOptions) {
  const [state, setState] = useState<ExportState>({ at: 'idle' });
  const stop = useRef<Stop>({ stopped: false });
  useEffect(() => () => void (stop.current.stopped = true), []);
  const { host, titles, source, projectKey, run, report, changes } = options;

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
    const { uncounted } = await asOfNow(host, run);
    if (mine.stopped) return undefined;
    return {
      rows,
      rejected: whole ? list.rejected : [],
      hidden: whole ? list.hidden : 0,
      names: source.names,
      title,
      run,
      report,
      changes,
      uncounted,
    };
  };

  const start = async (what: 'shown' | 'all', format: Format) => {
    const mine: Stop = { stopped: false };
    stop.current = mine;
    try {
      const exported = await gather(what, mine);
      if (!exported) return;
      const name = `ownership-${projectKey}-${(run.finishedAt ?? run.startedAt).slice(0, 10)}.${format}`;
      const { mime, parts } = FILES[format];
      const text = await written(parts(exported), mine);
      if (mine.stopped) return;
      host.download(name, mime, text);
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
