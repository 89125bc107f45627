import type { Run } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { useAction } from '../parts/use-action';
import { clock, t } from '../words';
import { duration } from './duration';

interface ProgressProps {
  readonly host: Host;
  readonly projectId: string;
  readonly mayStart: boolean;
  readonly run: Run;
  readonly changed: () => void;
}

function facts(run: Run): string[] {
  const { read, expected, judged, rejected, secondsLeft, waitsUntil } = run;
  return [
    t('audit.run.progress', { read, expected: Math.max(expected, read) }),
    t('audit.run.judged', { judged }),
    ...(rejected > 0 ? [t('audit.run.rejected', { rejected })] : []),
    ...(waitsUntil ? [t('audit.run.until', { time: clock(waitsUntil) })] : []),
    ...(secondsLeft !== undefined && !waitsUntil ? [t('audit.run.left', { time: duration(secondsLeft) })] : []),
  ];
}

/** A running audit: how far it is, how long it will take, and the way to stop it. */
export function Progress({ host, projectId, mayStart, run, changed }: ProgressProps) {
  const action = useAction(host);
  const cancel = async () => {
    if (await action.run('cancelAudit', { projectId, runId: run.id })) changed();
  };
  return (
    <section class="progress" aria-labelledby="progress">
      <h2 id="progress">
        <span role="status">{t(`audit.run.${run.state}`)}</span>
      </h2>
      <progress max={Math.max(run.expected, run.read, 1)} value={run.read} aria-labelledby="progress" />
      <p class="facts">
        {facts(run).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p class="hint">{t('audit.run.leave')}</p>
      {action.error && <ErrorNotice error={action.error} />}
      {mayStart && (
        <div class="actions">
          <button type="button" class="button" aria-disabled={action.busy} onClick={() => void cancel()}>
            {t('audit.run.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}
