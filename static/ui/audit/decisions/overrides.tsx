import type { Host } from '../../host';
import { ErrorNotice } from '../../parts/error-notice';
import { t } from '../../words';
import { Panel } from '../panel';
import { useOverrides } from './use-overrides';

interface OverridesProps {
  readonly host: Host;
  readonly projectId: string;
  readonly projectKey: string;
}

/** What people corrected, as examples that the rules can be measured by. */
export function Overrides({ host, projectId, projectKey }: OverridesProps) {
  const { state, start, cancel } = useOverrides(host, projectId, projectKey);
  const reading = state.at === 'reading';
  return (
    <Panel class="overrides" title={t('audit.overrides')} hint={t('audit.overrides.hint')}>
      {state.at === 'failed' && <ErrorNotice error={state.error} title="audit.overrides.failed" />}
      <p role="status" class="outcome">
        {reading && t('audit.overrides.reading', { count: state.count })}
        {state.at === 'cancelled' && t('audit.export.cancelled')}
        {state.at === 'done' &&
          t(state.count === 0 ? 'audit.overrides.none' : 'audit.overrides.done', { count: state.count })}
        {state.at === 'done' && state.hidden > 0 && <> {t('audit.export.hidden', { count: state.hidden })}</>}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={() => (reading ? cancel() : void start())}>
          {t(reading ? 'audit.export.cancel' : 'audit.overrides.start')}
        </button>
      </div>
    </Panel>
  );
}
