import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words';
import { useDraft, type Draft } from './draft';
import { Findings } from './findings';
import { Mail } from './mail';
import { People } from './people';
import { Remove } from './remove';
import { Schedule } from './schedule';
import type { SettingsHost } from './settings-host';
import { Sharing } from './sharing';
import { Sources } from './sources';
import { Support } from './support';
import { Where } from './where';

function SaveBar({ draft }: { draft: Draft }) {
  const { saveError } = draft;
  const conflict = saveError?.code === 'conflict';
  return (
    <footer class="save" aria-live="polite">
      {conflict && (
        <Notice tone="warning" live="alert" title={t('settings.conflict')}>
          <p>{t('settings.conflict.hint')}</p>
          <div class="actions">
            <button type="button" class="button" onClick={draft.load}>
              {t('settings.reload')}
            </button>
          </div>
        </Notice>
      )}
      {saveError && !conflict && <ErrorNotice error={saveError} title="settings.saveFailed" />}
      <div class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={!draft.dirty || draft.busy}
          onClick={() => void draft.save()}
        >
          {t('settings.save')}
        </button>
        {draft.dirty && (
          <button type="button" class="button quiet" onClick={draft.discard}>
            {t('settings.discard')}
          </button>
        )}
        {draft.dirty && <span class="hint">{t('settings.unsaved')}</span>}
      </div>
    </footer>
  );
}

function Content({ host, projectId }: SettingsProps) {
  const draft = useDraft(host, projectId);
  const { view, settings } = draft;
  if (draft.readError) return <ErrorNotice error={draft.readError} title="settings.readFailed" retry={draft.load} />;
  if (!view || !settings) return <Skeleton label={t('settings.loading')} />;
  const locked = !view.mayAdminister;
  const part = { draft, view, settings, locked };
  return (
    <>
      {locked && <Notice title={t('settings.readOnly')} />}
      <Where {...part} />
      {!locked && <People {...part} host={host} />}
      {!locked && <Sources {...part} />}
      <Findings {...part} />
      <Schedule {...part} host={host} />
      <Mail {...part} host={host} />
      <Sharing {...part} />
      {!locked && <SaveBar draft={draft} />}
      {!locked && <Support host={host} projectId={projectId} />}
      {!locked && <Remove host={host} project={view.project} removed={draft.load} />}
    </>
  );
}

interface SettingsProps {
  readonly host: SettingsHost;
  readonly projectId: string;
}

/** Where the app acts in a project, who holds which role, and what others see. */
export const Settings = (props: SettingsProps) => (
  <main class="settings" aria-label={t('settings.title')}>
    <h1>{t('settings.title')}</h1>
    <Content {...props} />
  </main>
);
