import { useEffect, useId, useState } from 'preact/hooks';
import type { AuditScope, Estimate } from '../../../src/app/api';
import { asApiError, type Host } from '../host';
import type { Loaded } from '../card/use-issue';
import { Notice } from '../parts/notice';
import { useAction } from '../parts/use-action';
import { t } from '../words';
import { AuditError } from './audit-error';
import { duration } from './duration';

const SCOPES: readonly AuditScope[] = ['current', 'everything'];

function useEstimate(host: Host, projectId: string, scope: AuditScope, wanted: boolean): Loaded<Estimate> {
  const [estimate, setEstimate] = useState<Loaded<Estimate>>({});
  useEffect(() => {
    let stale = false;
    setEstimate({});
    if (!wanted) return undefined;
    host.call('estimateAudit', { projectId, scope }).then(
      (answer) => !stale && setEstimate(answer.ok ? { value: answer.value } : { error: answer.error }),
      (thrown) => !stale && setEstimate({ error: asApiError(thrown) }),
    );
    return () => {
      stale = true;
    };
  }, [host, projectId, scope, wanted]);
  return estimate;
}

function Figures({ estimate }: { estimate: Estimate | undefined }) {
  if (estimate?.issues === 0) return <p class="hint">{t('audit.estimate.nothing')}</p>;
  const points = estimate && { points: estimate.points, hour: estimate.pointsPerHour };
  const facts = [
    ['audit.estimate.items', estimate && t('audit.meta.items', { count: estimate.issues })],
    ['audit.estimate.time', estimate && duration(estimate.seconds)],
    ['audit.estimate.points', points && t('audit.estimate.points.value', points)],
  ] as const;
  return (
    <>
      <dl class="figures" aria-busy={!estimate}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{value ?? '…'}</dd>
          </div>
        ))}
      </dl>
      {estimate && estimate.points > estimate.pointsPerHour && <p class="hint">{t('audit.estimate.over')}</p>}
    </>
  );
}

interface StartProps {
  readonly host: Host;
  readonly projectId: string;
  readonly mayStart: boolean;
  readonly started: () => void;
  /** True on the first visit: then it also says what an audit is. */
  readonly first?: boolean;
}

/** What to read, what it will take, and the button that starts it. */
function Form({ host, projectId, mayStart, started }: StartProps) {
  const [scope, setScope] = useState<AuditScope>('current');
  const estimate = useEstimate(host, projectId, scope, mayStart);
  const action = useAction(host);
  const name = useId();
  const start = async (event: Event) => {
    event.preventDefault();
    if (await action.run('startAudit', { projectId, scope })) started();
  };
  const error = action.error ?? estimate.error;
  return (
    <form class="start" onSubmit={(event) => void start(event)}>
      <fieldset>
        <legend>{t('audit.scope')}</legend>
        {SCOPES.map((one) => (
          <label class="choice" key={one}>
            <input type="radio" name={name} checked={scope === one} onChange={() => setScope(one)} />
            <span>
              {t(`audit.scope.${one}`)}
              <span class="hint">{t(`audit.scope.${one}.hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {!estimate.error && <Figures estimate={estimate.value} />}
      {error && <AuditError host={host} error={error} />}
      <div class="actions">
        <button class="button primary" aria-disabled={action.busy}>
          {t('audit.start')}
        </button>
      </div>
    </form>
  );
}

/** Starting an audit: the whole page on the first visit, folded away under the report later. */
export function Start(props: StartProps) {
  const [open, setOpen] = useState(false);
  if (props.first) {
    return (
      <section class="first">
        <Notice icon="shared" title={t('audit.empty.title')}>
          <p>{t(props.mayStart ? 'audit.empty' : 'audit.empty.member')}</p>
        </Notice>
        {props.mayStart && <Form {...props} />}
      </section>
    );
  }
  return (
    <details class="again" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('audit.again')}</summary>
      {open && <Form {...props} />}
    </details>
  );
}
