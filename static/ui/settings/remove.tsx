import { useId, useState } from 'preact/hooks';
import type { SettingsView } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { takeFocus } from '../parts/take-focus';
import { useAction } from '../parts/use-action';
import { t } from '../words';
import { Section } from './section';

interface RemoveProps {
  readonly host: Host;
  readonly project: SettingsView['project'];
  readonly removed: () => void;
}

/** Takes back everything the app wrote in this project, after its key was typed. */
export function Remove({ host, project, removed }: RemoveProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [started, setStarted] = useState(false);
  const action = useAction(host);
  const id = useId();
  const wrong = action.error?.issues?.some(({ path }) => path === 'confirm') ?? false;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!(await action.run('removeEverything', { projectId: project.id, confirm: typed.trim() }))) return;
    setStarted(true);
    setOpen(false);
    removed();
  };
  return (
    <Section title="settings.remove" hint="settings.remove.hint">
      {started && <Notice tone="good" live="status" title={t('settings.remove.started')} />}
      {!open && (
        <div class="actions">
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {t('settings.remove.open')}
          </button>
        </div>
      )}
      {open && (
        <form class="fields" noValidate onSubmit={(event) => void submit(event)}>
          <div class="field narrow">
            <label for={id}>{t('settings.remove.confirm', { key: project.key })}</label>
            <input
              id={id}
              type="text"
              autoComplete="off"
              ref={takeFocus}
              value={typed}
              aria-invalid={wrong}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            {wrong && (
              <p class="problem" role="alert">
                {t('settings.remove.wrong')}
              </p>
            )}
          </div>
          {action.error && !wrong && <ErrorNotice error={action.error} />}
          <div class="actions">
            <button class="button danger" aria-disabled={action.busy}>
              {t('settings.remove.do')}
            </button>
            <button type="button" class="button quiet" onClick={() => setOpen(false)}>
              {t('cancel')}
            </button>
          </div>
        </form>
      )}
    </Section>
  );
}
