import type { Run } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { useAction } from '../parts/use-action';
import { t } from '../words';

interface EndedProps {
  readonly host: Host;
  readonly run: Run;
  /** True where the viewer may go on with a run that failed. */
  readonly mayResume: boolean;
  readonly resumed: (run: Run) => void;
}

/** A run that ended before its report: why, how far it was, and the way on. */
export function Ended({ host, run, mayResume, resumed }: EndedProps) {
  const action = useAction(host);
  const far = { read: run.read, expected: Math.max(run.expected, run.read) };
  if (run.state === 'cancelled') {
    return <Notice title={t('audit.cancelled')}>{<p>{t('audit.cancelled.hint', far)}</p>}</Notice>;
  }
  const error = run.error ?? { code: 'failed' as const, args: {}, retryable: false };
  const resume = async () => {
    const answer = await action.run('resumeAudit', { projectId: run.projectId, runId: run.id });
    if (answer) resumed(answer.run);
  };
  return (
    <div class="ended">
      <ErrorNotice error={error} title="audit.failed" />
      <p class="hint">{t('audit.failed.read', far)}</p>
      {action.error && <ErrorNotice error={action.error} title="audit.resumeFailed" />}
      {mayResume && (
        <div class="actions">
          <button type="button" class="button primary" aria-disabled={action.busy} onClick={() => void resume()}>
            {t('audit.resume')}
          </button>
          <span class="hint">{t('audit.resume.hint')}</span>
        </div>
      )}
    </div>
  );
}
