import { useId, useState } from 'preact/hooks';
import { ErrorNotice } from '../../parts/error-notice';
import { t } from '../../words';
import { ProgressBar } from '../progress-bar';
import { useExport, type ExportOptions, type ExportState, type Format } from './use-export';

const FORMATS: readonly Format[] = ['html', 'csv', 'json'];

function Progress({ state, read, cancel }: { state: ExportState; read: number; cancel: () => void }) {
  if (state.at !== 'rows' && state.at !== 'titles') return null;
  const words =
    state.at === 'rows'
      ? t('audit.export.rows', { count: read })
      : t('audit.export.titles', { done: state.done, total: state.total });
  return (
    <div class="exporting">
      <ProgressBar
        label={t('audit.export.progress')}
        done={state.done}
        total={state.at === 'titles' ? state.total : 0}
      />
      <p>{words}</p>
      <div class="actions">
        <button type="button" class="button" onClick={cancel}>
          {t('audit.export.cancel')}
        </button>
      </div>
    </div>
  );
}

function Outcome({ state }: { state: ExportState }) {
  if (state.at === 'failed') return <ErrorNotice error={state.error} title="audit.export.failed" />;
  return (
    <p role="status">
      {state.at === 'cancelled' && t('audit.export.cancelled')}
      {state.at === 'done' && t('audit.export.done', state.counts)}
      {state.at === 'done' && state.counts.hidden > 0 && (
        <> {t('audit.export.hidden', { count: state.counts.hidden })}</>
      )}
    </p>
  );
}

/** Gives the viewer the rows as a file: those of the table, or all that they may see. */
export function Export(options: ExportOptions) {
  const [what, setWhat] = useState<'shown' | 'all'>('shown');
  const { state, start, cancel } = useExport(options);
  const name = useId();
  const busy = state.at === 'rows' || state.at === 'titles';
  const { shown, source, only } = options;
  const choices = [
    ['shown', t('audit.export.filtered', { count: shown.length })],
    ['all', t('audit.export.all')],
  ] as const;
  return (
    <div class="export">
      <h3>{t('audit.export')}</h3>
      <fieldset disabled={busy}>
        <legend class="unseen">{t('audit.export.what')}</legend>
        {choices.map(([value, label]) => (
          <label class="choice" key={value}>
            <input type="radio" name={name} checked={what === value} onChange={() => setWhat(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      {!busy && (
        <div class="actions">
          {FORMATS.map((format) => (
            <button key={format} type="button" class="button" onClick={() => void start(what, format)}>
              {t(`audit.export.${format}`)}
            </button>
          ))}
        </div>
      )}
      <Progress state={state} read={source.lists[what === 'all' ? 'all' : only].rows.length} cancel={cancel} />
      <Outcome state={state} />
    </div>
  );
}
