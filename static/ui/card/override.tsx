import { useId, useState } from 'preact/hooks';
import type { Standing } from '../../../src/app/api';
import type { Call, Role } from '../../../src/core/role';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { takeFocus } from '../parts/take-focus';
import { useAction } from '../parts/use-action';
import { t } from '../words';
import { Reason } from './reason';

interface OverrideProps {
  readonly host: Host;
  readonly issueId: string;
  readonly call: Call;
  readonly done: (standing: Standing) => void;
  readonly close: () => void;
}

const CHOICES: readonly (Role | 'shared')[] = ['PO', 'PM', 'shared'];

/** "This is PM work": a person's word wins over the verdict. */
export function Override({ host, issueId, call, done, close }: OverrideProps) {
  const suggested: Role = call === 'PO' ? 'PM' : 'PO';
  const [chosen, setChosen] = useState<Role | 'shared'>(suggested);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const action = useAction(host);
  const name = useId();
  const submit = async (event: Event) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (!reason.trim()) return;
    const standing = await action.run('override', { issueId, call: chosen, reason: reason.trim() });
    if (standing) done(standing);
  };
  return (
    <form class="decision" noValidate onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>{t('card.override.legend')}</legend>
        {CHOICES.map((choice) => (
          <label class="choice" key={choice}>
            <input
              type="radio"
              name={name}
              checked={chosen === choice}
              ref={choice === suggested ? takeFocus : null}
              onChange={() => setChosen(choice)}
            />
            {t(choice === 'shared' ? 'card.override.shared' : `call.${choice}`)}
          </label>
        ))}
      </fieldset>
      <Reason label={t('card.override.reason')} value={reason} change={setReason} missing={missing} />
      {action.error && <ErrorNotice error={action.error} />}
      <div class="actions">
        <button class="button primary" aria-disabled={action.busy}>
          {t('card.override.confirm')}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
