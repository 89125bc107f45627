import { useId, useRef, useState } from 'preact/hooks';
import type { ApiError } from '../../../src/app/api';
import { asApiError } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Link } from '../parts/link';
import { takeFocus } from '../parts/take-focus';
import { t, type Word } from '../words';
import { problemAt } from './draft';
import { Section, type PartProps } from './section';
import type { FoundItem, SettingsHost } from './settings-host';
import { isFound, useItem } from './use-item';

interface ChooseProps {
  readonly host: SettingsHost;
  readonly projectId: string;
  readonly takesFocus: boolean;
  /** `inside`: the viewer is still in this form, which is about to go. */
  readonly chosen: (item: FoundItem, inside: boolean) => void;
}

/** Takes a key, and the work item only once Jira has shown it to the viewer, in this project. */
function Choose({ host, projectId, takesFocus, chosen }: ChooseProps) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const [error, setError] = useState<ApiError>();
  const reading = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const check = async (event: Event) => {
    event.preventDefault();
    const key = typed.trim();
    if (key === '' || reading.current) return;
    reading.current = true;
    setError(undefined);
    try {
      const item = await host.findItem(key);
      if (item?.projectId === projectId) return chosen(item, form.current?.contains(document.activeElement) ?? false);
      setRefused(true);
    } catch (thrown) {
      setError(asApiError(thrown));
    } finally {
      reading.current = false;
    }
  };
  return (
    <form class="field mail" noValidate ref={form} onSubmit={(event) => void check(event)}>
      <label for={id}>{t('settings.mail.key')}</label>
      <div class="line">
        <input
          id={id}
          type="text"
          autoComplete="off"
          ref={takesFocus ? takeFocus : null}
          value={typed}
          aria-invalid={refused}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefused(false);
          }}
        />
        <button class="button">{t('settings.mail.use')}</button>
      </div>
      <p id={`${id}-hint`} class={refused ? 'problem' : 'hint'} role={refused ? 'alert' : undefined}>
        {t(refused ? 'input.elsewhere' : typed.trim() === '' ? 'settings.mail.none' : 'settings.mail.unused')}
      </p>
      {error && <ErrorNotice error={error} />}
    </form>
  );
}

interface ChosenProps {
  readonly host: SettingsHost;
  readonly id: string;
  readonly known: FoundItem | undefined;
  readonly locked: boolean;
  readonly takesFocus: boolean;
  readonly remove: () => void;
}

function Chosen({ host, id, known, locked, takesFocus, remove }: ChosenProps) {
  const item = useItem(host, id, known);
  const found = isFound(item) ? item : undefined;
  return (
    <div class="mail">
      {found && (
        <p>
          <Link host={host} url={found.url}>
            {found.key} {found.title}
          </Link>
        </p>
      )}
      {item === 'reading' && <p class="hint">{t('loading')}</p>}
      {item === 'gone' && <p class="problem">{t('settings.mail.gone')}</p>}
      {typeof item === 'object' && !found && <ErrorNotice error={item as ApiError} title="settings.mail.unread" />}
      {!locked && (
        <div class="actions">
          <button type="button" class="button" ref={takesFocus ? takeFocus : null} onClick={remove}>
            {t('settings.mail.remove')}
          </button>
        </div>
      )}
    </div>
  );
}

/** The work item through which scheduled audits send their mail: there is no other way out of the app. */
export function Mail({ host, draft, view, settings, locked }: PartProps & { readonly host: SettingsHost }) {
  const [known, setKnown] = useState<FoundItem>();
  const [takesFocus, setTakesFocus] = useState(false);
  const { mailIssue, schedule } = settings;
  const problem = problemAt(draft, 'settings.mailIssue');
  if (schedule.every === 'off' && mailIssue === undefined) return null;
  const chosen = (item: FoundItem, inside: boolean) => {
    setKnown(item);
    setTakesFocus(inside);
    draft.change({ mailIssue: item.id });
  };
  const remove = () => {
    setTakesFocus(true);
    draft.change({ mailIssue: undefined });
  };
  return (
    <Section title="settings.mail" hint="settings.mail.hint">
      {mailIssue !== undefined && <Chosen {...{ host, known, locked, takesFocus, remove }} id={mailIssue} />}
      {mailIssue === undefined && !locked && <Choose {...{ host, takesFocus, chosen }} projectId={view.project.id} />}
      {mailIssue === undefined && locked && <p class="hint">{t('settings.mail.none')}</p>}
      {problem && (
        <p class="problem" role="alert">
          {t(`input.${problem}` as Word)}
        </p>
      )}
    </Section>
  );
}
