import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words';
import { AuditError } from './audit-error';
import { Progress } from './progress';
import { AuditReport } from './report';
import { Start } from './start';
import { isRunning, useRuns } from './use-runs';

export interface AuditProps {
  readonly host: Host;
  readonly projectId: string;
  readonly projectKey: string;
}

function Content({ host, projectId, projectKey }: AuditProps) {
  const runs = useRuns(host, projectId);
  const { value, error } = runs;
  if (error) return <AuditError host={host} error={error} retry={runs.reload} />;
  if (!value) return <Skeleton label={t('audit.loading')} />;
  const { latest, finished, mayStart, showNames } = value;
  const running = isRunning(latest);
  const stopped = latest?.state === 'cancelled' || latest?.state === 'failed' ? latest : undefined;
  return (
    <>
      {running && latest && <Progress {...{ host, projectId, mayStart }} run={latest} changed={runs.reload} />}
      {stopped && (
        <Notice tone={stopped.state === 'failed' ? 'error' : 'plain'} title={t(`audit.run.${stopped.state}`)}>
          {stopped.error && <ErrorNotice error={stopped.error} />}
        </Notice>
      )}
      {!running && !finished && <Start {...{ host, projectId, mayStart }} started={runs.reload} first />}
      {finished && <AuditReport key={finished.id} {...{ host, projectId, projectKey, showNames }} runId={finished.id} />}
      {!running && finished && mayStart && <Start {...{ host, projectId, mayStart }} started={runs.reload} />}
    </>
  );
}

/** The audit of a project: from the first visit over the running audit to the report. */
export const Audit = (props: AuditProps) => (
  <main class="audit">
    <h1>{t('audit.title')}</h1>
    <Content {...props} />
  </main>
);
