import { useState } from 'preact/hooks';
import type { ApiError } from '../../../src/app/api';
import type { Judged } from '../../../src/core/judged';
import { asApiError, type Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { t } from '../words';
import { exportLines, linesAsCsv, linesAsJson } from './export';
import type { Titles } from './titles';
import type { Names, Rows } from './use-rows';

type Format = 'csv' | 'json';

const MIME: Readonly<Record<Format, string>> = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

interface ExportProps {
  readonly host: Host;
  readonly titles: Titles;
  readonly names: Names;
  readonly projectKey: string;
  readonly showNames: boolean;
  /** Rows as they are shown. */
  readonly rows: readonly Judged[];
  /** True where nothing is filtered away: then rejected items are exported too. */
  readonly all: boolean;
  readonly source: Rows;
}

/** Gives what is shown as a file, with titles, and says how many rows it holds and where they come from. */
export function ExportButtons({ host, titles, names, projectKey, showNames, rows, all, source }: ExportProps) {
  const [status, setStatus] = useState('');
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const write = async (format: Format) => {
    if (busy || !source.complete) return;
    setBusy(true);
    setError(undefined);
    try {
      const rejected = all ? source.rejected : [];
      const ids = [...rows, ...rejected].map(({ id }) => id);
      const epics = rows.flatMap(({ epic }) => epic ?? []);
      const wanted = [...new Set([...ids, ...epics])];
      await titles.fetch(wanted, (done) => setStatus(t('audit.export.titles', { done, total: wanted.length })));
      const lines = exportLines(rows, rejected, { titles, names, showNames });
      host.download(
        `ownership-${projectKey.toLowerCase()}.${format}`,
        MIME[format],
        format === 'csv' ? linesAsCsv(lines) : linesAsJson(lines),
      );
      const counts = { exported: lines.length, read: rows.length, rejected: rejected.length };
      setStatus(t(all ? 'audit.export.done' : 'audit.export.filtered', counts));
    } catch (thrown) {
      setStatus('');
      setError(asApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  const button = (format: Format) => (
    <button
      type="button"
      class="button"
      aria-disabled={busy || !source.complete}
      onClick={() => void write(format)}
    >
      {t(`audit.export.${format}`)}
    </button>
  );
  return (
    <div class="export">
      <span class="hint" role="status">
        {status}
      </span>
      {error && <ErrorNotice error={error} title="audit.export.failed" />}
      <div class="actions" role="group" aria-label={t('audit.export')}>
        {button('csv')}
        {button('json')}
      </div>
    </div>
  );
}
