import type { ApiError, Run } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { useAction } from '../parts/use-action';
import { moment, t } from '../words';
import { ProgressBar } from './progress-bar';
import { roughly } from './words-of';

interface RunningProps {
  readonly host: Host;
  readonly run: Run;
  readonly mayCancel: boolean;
  readonly hasLast: boolean;
  readonly error: ApiError | undefined;
  readonly reload: () => void;
  readonly take: (run: Run) => void;
}

const STATES = { queued: 1, reading: 1, waiting: 1, finishing: 1 } as const;
const stateOf = (run: Run): keyof typeof STATES =>
  run.state in STATES ? (run.state as keyof typeof STATES) : 'queued';

function Figures({ run }: { run: Run }) {
  const { read, expected, rejected, secondsLeft, waitsUntil } = run;
  return (
    <>
      <p class="figures">
        <span>{t('audit.progress.read', { read, expected: Math.max(expected, read) })}</span>
        {rejected > 0 && <span>{t('audit.progress.rejected', { count: rejected })}</span>}
        {secondsLeft !== undefined && !waitsUntil && (
          <span>{t('audit.progress.left', { time: roughly(secondsLeft) })}</span>
        )}
      </p>
      {waitsUntil && <p>{t('audit.progress.until', { moment: moment(waitsUntil) })}</p>}
    </>
  );
}

/** A run on its way: what it does, how far it is, how long it takes, and the way to stop it. */
export function Running({ host, run, mayCancel, hasLast, error, reload, take }: RunningProps) {
  const action = useAction(host);
  const cancel = async () => {
    const answer = await action.run('cancelAudit', { projectId: run.projectId, runId: run.id });
    if (answer) take(answer.run);
  };
  return (
    <section class="panel running">
      <div role="status">
        <h2>{t(`audit.state.${stateOf(run)}`)}</h2>
      </div>
      <ProgressBar label={t('audit.progress')} done={run.read} total={run.expected} />
      <Figures run={run} />
      <p class="hint">
        {t('audit.progress.leave')} {hasLast && t('audit.progress.last')}
      </p>
      {error && <ErrorNotice error={error} title="audit.pollFailed" retry={reload} />}
      {action.error && <ErrorNotice error={action.error} />}
      {mayCancel && (
        <div class="actions">
          <button type="button" class="button" aria-disabled={action.busy} onClick={() => void cancel()}>
            {t('audit.cancelAudit')}
          </button>
        </div>
      )}
    </section>
  );
}
