import { useId, useState } from 'preact/hooks';
import type { AuditScope, Estimate, Run } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Skeleton } from '../parts/skeleton';
import { useAction } from '../parts/use-action';
import { t } from '../words';
import { Takes, timeOf } from './runs/takes';
import { useEstimate, type Estimates } from './use-estimate';

const SCOPES: readonly AuditScope[] = ['current', 'everything'];

interface HowProps {
  readonly estimates: Estimates;
  readonly now: number;
  readonly full: boolean;
  readonly setFull: (full: boolean) => void;
}

/** Only what changed, or everything again, and what each takes. */
function How({ full, setFull, estimates, now }: HowProps) {
  const name = useId();
  const takes = (estimate: Estimate | undefined) =>
    estimate && t('audit.how.takes', { time: timeOf(estimate, now), points: estimate.points });
  return (
    <fieldset>
      <legend>{t('audit.how')}</legend>
      {([false, true] as const).map((each) => (
        <label class="choice" key={String(each)}>
          <input type="radio" name={name} checked={full === each} onChange={() => setFull(each)} />
          <span>
            {t(each ? 'audit.how.full' : 'audit.how.changes')}
            <span class="hint">{t(each ? 'audit.how.full.hint' : 'audit.how.changes.hint')}</span>
            <span class="hint">{takes(each ? estimates.full : estimates.usual) ?? t('audit.estimate.loading')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface StartProps {
  readonly host: Host;
  readonly projectId: string;
  readonly started: (run: Run) => void;
  readonly close?: () => void;
}

/** What to read, what that takes, and the button that starts it. */
export function Start({ host, projectId, started, close }: StartProps) {
  const [scope, setScope] = useState<AuditScope>('current');
  const [full, setFull] = useState(false);
  const { estimates, error, retry } = useEstimate(host, projectId, scope);
  const action = useAction(host);
  const name = useId();
  const { usual } = estimates;
  const either = usual !== undefined && usual.kind !== 'full';
  const estimate: Estimate | undefined = either && full ? estimates.full : usual;
  const nothing = estimate?.kind === 'full' && estimate.issues === 0;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (nothing) return;
    const answer = await action.run('startAudit', { projectId, scope, ...(either && full ? { full } : {}) });
    if (answer) started(answer.run);
  };
  return (
    <form class="start" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>{t('audit.scope')}</legend>
        {SCOPES.map((each) => (
          <label class="choice" key={each}>
            <input type="radio" name={name} checked={scope === each} onChange={() => setScope(each)} />
            <span>
              {t(`audit.scope.${each}`)}
              <span class="hint">{t(`audit.scope.${each}.hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {either && <How {...{ full, setFull, estimates, now: host.now() }} />}
      <div class="takes" aria-live="polite">
        <h3>{t('audit.estimate')}</h3>
        {error && <ErrorNotice error={error} title="audit.estimate.failed" retry={retry} />}
        {!estimate && !error && <Skeleton label={t('audit.estimate.loading')} />}
        {estimate && <Takes estimate={estimate} now={host.now()} />}
      </div>
      {action.error && <ErrorNotice error={action.error} title="audit.startFailed" />}
      <div class="actions">
        <button class="button primary" aria-disabled={action.busy || nothing}>
          {t('audit.start')}
        </button>
        {close && (
          <button type="button" class="button quiet" onClick={close}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
