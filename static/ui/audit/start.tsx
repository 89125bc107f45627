import { useId, useState } from 'preact/hooks';
import type { AuditScope, Estimate, Run } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Skeleton } from '../parts/skeleton';
import { useAction } from '../parts/use-action';
import { number, t } from '../words';
import { useEstimate } from './use-estimate';
import { roughly } from './words-of';

const SCOPES: readonly AuditScope[] = ['current', 'everything'];

function Takes({ estimate }: { estimate: Estimate }) {
  const { issues, points, pointsPerHour, seconds } = estimate;
  if (issues === 0) return <p class="hint">{t('audit.estimate.none')}</p>;
  const facts = [
    [t('audit.estimate.items'), number(issues)],
    [t('audit.estimate.time'), roughly(seconds)],
    [t('audit.estimate.points'), t('audit.estimate.points.value', { points, most: pointsPerHour })],
  ];
  return (
    <>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {points > pointsPerHour && <p class="hint">{t('audit.estimate.pauses')}</p>}
    </>
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
  const { estimate, error, retry } = useEstimate(host, projectId, scope);
  const action = useAction(host);
  const name = useId();
  const nothing = estimate?.issues === 0;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (nothing) return;
    const answer = await action.run('startAudit', { projectId, scope });
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
      <div class="takes" aria-live="polite">
        <h3>{t('audit.estimate')}</h3>
        {error && <ErrorNotice error={error} title="audit.estimate.failed" retry={retry} />}
        {!estimate && !error && <Skeleton label={t('audit.estimate.loading')} />}
        {estimate && <Takes estimate={estimate} />}
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
