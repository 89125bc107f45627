import type { Host } from '../../host';
import { ErrorNotice } from '../../parts/error-notice';
import { t } from '../../words';
import { Panel } from '../panel';
import type { ReadLines } from './lines';
import { useLines } from './use-lines';

interface ExportLinesProps {
  readonly host: Host;
  readonly name: 'decisions' | 'overrides';
  readonly projectKey: string;
  readonly read: ReadLines;
}

/** A file of JSON lines, for the command line or for measuring. */
export function ExportLines({ host, name, projectKey, read }: ExportLinesProps) {
  const { state, start, cancel } = useLines(host, `${name}-${projectKey}`, read);
  const reading = state.at === 'reading';
  return (
    <Panel class="exported" title={t(`audit.lines.${name}`)} hint={t(`audit.lines.${name}.hint`)}>
      {state.at === 'failed' && <ErrorNotice error={state.error} title={`audit.lines.${name}.failed`} />}
      <p role="status" class="outcome">
        {reading && t(`audit.lines.${name}.reading`, { count: state.count })}
        {state.at === 'cancelled' && t('audit.export.cancelled')}
        {state.at === 'done' && t(`audit.lines.${name}.${state.count === 0 ? 'none' : 'done'}`, { count: state.count })}
        {state.at === 'done' && state.hidden > 0 && <> {t('audit.export.hidden', { count: state.hidden })}</>}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={() => (reading ? cancel() : void start())}>
          {t(reading ? 'audit.export.cancel' : `audit.lines.${name}.start`)}
        </button>
      </div>
    </Panel>
  );
}
