import { useId, useState } from 'preact/hooks';
import type { Standing } from '../../../src/app/api';
import type { FindingKind } from '../../../src/core/finding';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { useAction } from '../parts/use-action';
import { t } from '../words';
import { Reason } from './reason';

interface ExceptProps {
  readonly host: Host;
  readonly issueId: string;
  readonly finding: FindingKind;
  readonly done: (standing: Standing) => void;
  readonly close: () => void;
}

const tomorrow = (now: number): string => new Date(now + 86_400_000).toISOString().slice(0, 10);

/** "Fine as it is": a reason, and a day on which it ends where wanted. */
export function Except({ host, issueId, finding, done, close }: ExceptProps) {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [missing, setMissing] = useState(false);
  const action = useAction(host);
  const id = useId();
  const submit = async (event: Event) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (!reason.trim()) return;
    const input = { issueId, finding, reason: reason.trim(), ...(until ? { until } : {}) };
    const standing = await action.run('except', input);
    if (standing) done(standing);
  };
  return (
    <form class="decision" noValidate onSubmit={(event) => void submit(event)}>
      <Reason label={t('card.except.reason')} value={reason} change={setReason} missing={missing} focus />
      <div class="field">
        <label for={id}>{t('card.except.until')}</label>
        <input
          id={id}
          type="date"
          min={tomorrow(host.now())}
          value={until}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {t('card.except.until.hint')}
        </p>
      </div>
      {action.error && <ErrorNotice error={action.error} />}
      <div class="actions">
        <button class="button primary" aria-disabled={action.busy}>
          {t('card.except.confirm')}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
