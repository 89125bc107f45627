import type { ApiError, Run } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { useAction } from '../parts/use-action';
import { t } from '../words';
import { ProgressBar } from './progress-bar';
import { momentOrClock, roughly } from './words-of';

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
  run.state in STATES ? (run.state as keyof typeof STATES) : 'finishing';

/** What it does, in words that fit what it reads. */
function heading(run: Run): string {
  const state = stateOf(run);
  if (state === 'reading') return t(`audit.state.reading.${run.kind}`);
  return state === 'waiting' ? t(`audit.state.waiting.${run.waitsFor ?? 'host'}`) : t(`audit.state.${state}`);
}

function Figures({ run, now }: { run: Run; now: number }) {
  const { kind, read, expected, rejected, secondsLeft, waitsUntil, waitsFor = 'host', error } = run;
  const until = waitsUntil && momentOrClock(waitsUntil, now);
  return (
    <>
      {(kind !== 'recount' || read > 0) && (
        <p class="figures">
          <span>{t('audit.progress.read', { read, expected: Math.max(expected, read) })}</span>
          {rejected > 0 && <span>{t('audit.progress.rejected', { count: rejected })}</span>}
          {secondsLeft !== undefined && !waitsUntil && (
            <span>{t('audit.progress.left', { time: roughly(secondsLeft) })}</span>
          )}
        </p>
      )}
      {until && <p>{t(`audit.progress.until.${waitsFor}`, { until })}</p>}
      {until && waitsFor === 'retry' && error && <p class="hint">{t(`error.${error.code}`)}.</p>}
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
        <h2>{heading(run)}</h2>
      </div>
      <ProgressBar label={t('audit.progress')} done={run.read} total={run.expected} />
      <Figures run={run} now={host.now()} />
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
