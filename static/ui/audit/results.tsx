import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ApiError, Run } from '../../../src/app/api';
import type { Report } from '../../../src/core/report';
import { asApiError, type Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words';
import { Breakdowns } from './breakdowns';
import { FIRST_VIEW, type View } from './filters';
import { FirstScreen } from './first-screen';
import type { ReportParts } from './report-parts';
import { Rows } from './rows';
import { Titles } from './titles';
import { useMissingNames } from './use-missing-names';
import { useRows } from './use-rows';

interface ResultsProps {
  readonly host: Host;
  readonly projectId: string;
  readonly projectKey: string;
  readonly run: Run;
}

function useReport(host: Host, projectId: string, runId: string) {
  const [report, setReport] = useState<Report>();
  const [error, setError] = useState<ApiError>();
  const load = useCallback(() => {
    setError(undefined);
    host.call('auditReport', { projectId, runId }).then(
      (answer) => (answer.ok ? setReport(answer.value.report) : setError(answer.error)),
      (thrown) => setError(asApiError(thrown)),
    );
  }, [host, projectId, runId]);
  useEffect(load, [load]);
  return { report, error, load };
}

function ProjectUnowned({ host, report }: Pick<ReportParts, 'host' | 'report'>) {
  const { openPage } = host;
  if (!report.project) return null;
  return (
    <Notice tone="info" title={t('audit.noRoles')}>
      <p>{t('audit.noRoles.hint', { count: report.project.pmItems })}</p>
      {openPage && (
        <div class="actions">
          <button type="button" class="button" onClick={() => openPage('settings')}>
            {t('audit.noRoles.open')}
          </button>
        </div>
      )}
    </Notice>
  );
}

/** A finished audit: the first screen, the breakdowns, and every row. */
export function Results({ host, projectId, projectKey, run }: ResultsProps) {
  const { report, error, load } = useReport(host, projectId, run.id);
  const titles = useMemo(() => new Titles(host), [host]);
  const source = useRows(host, projectId, run.id);
  const [view, setView] = useState(FIRST_VIEW);
  const table = useRef<HTMLElement>(null);
  useEffect(() => void source.read('findings'), [source]);
  useMissingNames(source, report);
  const showRows = useCallback((filters: Partial<View>) => {
    setView({ ...FIRST_VIEW, ...filters });
    table.current?.focus({ preventScroll: true });
    table.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { names } = source;
  // Filtering the rows must not draw the rest of the report again.
  const above = useMemo(() => {
    const parts = report && { host, report, titles, names, showRows };
    return (
      parts && (
        <>
          <ProjectUnowned host={host} report={parts.report} />
          <FirstScreen {...parts} />
          <Breakdowns {...parts} />
        </>
      )
    );
  }, [host, report, titles, names, showRows]);
  if (error) return <ErrorNotice error={error} title="audit.report.failed" retry={load} />;
  if (!report) return <Skeleton label={t('audit.report.loading')} />;
  if (report.tally.items === 0 && run.rejected === 0) {
    return (
      <Notice title={t('audit.empty')}>
        <p>{t('audit.empty.hint')}</p>
      </Notice>
    );
  }
  return (
    <>
      {above}
      <section class="rows" ref={table} tabIndex={-1} aria-labelledby="audit-rows">
        <Rows {...{ host, titles, source, projectId, projectKey, run, view, setView }} />
      </section>
    </>
  );
}
