import { useId, useState } from 'preact/hooks';
import type { Person, Standing } from '../../../src/app/api';
import type { Host } from '../host';
import { PersonName } from '../parts/avatar';
import { ErrorNotice } from '../parts/error-notice';
import { Icon } from '../parts/icon';
import { takeFocus } from '../parts/take-focus';
import { useAction } from '../parts/use-action';
import { t } from '../words';

interface HandOverProps {
  readonly host: Host;
  readonly issueId: string;
  readonly from: Person | undefined;
  readonly people: readonly Person[];
  readonly done: (standing: Standing) => void;
  readonly close: () => void;
}

function Change({ from, to }: { from: Person | undefined; to: Person }) {
  return (
    <div class="change">
      <span class="label">{t('handOver.change')}</span>
      <span>
        {from ? <PersonName person={from} /> : t('handOver.nobody')} <Icon name="arrow" /> <PersonName person={to} />
      </span>
    </div>
  );
}

/** Shows the change, asks, then assigns as the viewer. */
export function HandOver({ host, issueId, from, people, done, close }: HandOverProps) {
  const [to, setTo] = useState(people[0]);
  const action = useAction(host);
  const name = useId();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!to) return;
    const standing = await action.run('handOver', { issueId, accountId: to.accountId });
    if (standing) done(standing);
  };
  return (
    <form class="decision" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>{t('handOver.to')}</legend>
        {people.map((person, index) => (
          <label class="choice" key={person.accountId}>
            <input
              type="radio"
              name={name}
              checked={to?.accountId === person.accountId}
              ref={index === 0 ? takeFocus : null}
              onChange={() => setTo(person)}
            />
            <PersonName person={person} />
          </label>
        ))}
      </fieldset>
      {to && <Change from={from} to={to} />}
      <p class="hint">{t('handOver.hint')}</p>
      {action.error && <ErrorNotice error={action.error} />}
      <div class="actions">
        <button class="button primary" aria-disabled={action.busy}>
          {t('handOver.confirm', { name: to?.name ?? '' })}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
