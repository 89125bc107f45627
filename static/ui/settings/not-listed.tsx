import { useRef } from 'preact/hooks';
import type { Person } from '../../../src/app/api';
import type { ProjectSettings } from '../../../src/app/settings';
import { PersonName } from '../parts/avatar';
import { date, t } from '../words';
import { RoleMenu } from './role-menu';
import type { PartProps } from './section';
import type { SettingsHost } from './settings-host';
import { useNames } from './use-names';

type Entry = ProjectSettings['people'][number];

/** Where and when an entry holds, where that is not everywhere and always. */
function limits({ within, from, until }: Entry): string {
  const parts = [
    ...(within?.length ? [t('settings.notListed.within', { count: within.length })] : []),
    ...(from ? [t('settings.notListed.from', { day: date(from) })] : []),
    ...(until ? [t('settings.notListed.until', { day: date(until) })] : []),
  ];
  return parts.join(' ');
}

interface RowProps {
  readonly entry: Entry;
  readonly person: Person;
  readonly locked: boolean;
  readonly change: (roles: Entry['roles'] | undefined) => void;
}

const Row = ({ entry, person, locked, change }: RowProps) => (
  <tr>
    <th scope="row">
      <PersonName person={person} />
    </th>
    <td>{limits(entry)}</td>
    <td>
      <div class="line">
        <RoleMenu
          label={t('settings.people.roleOf', { name: person.name })}
          roles={entry.roles}
          disabled={locked}
          change={change}
        />
        {!locked && (
          <button
            type="button"
            class="button"
            aria-label={t('settings.notListed.remove.of', { name: person.name })}
            onClick={() => change(undefined)}
          >
            {t('settings.notListed.remove')}
          </button>
        )}
      </div>
    </td>
  </tr>
);

interface NotListedProps extends Pick<PartProps, 'draft' | 'settings' | 'locked'> {
  readonly host: SettingsHost;
  /** Whom the list of people brought so far. */
  readonly seen: ReadonlySet<string>;
  /** The list has more people than it has brought. */
  readonly partial: boolean;
}

/** Entries of people whom the list did not bring: who left the project still has the role here until somebody removes it. */
export function NotListed({ host, draft, settings, locked, seen, partial }: NotListedProps) {
  const section = useRef<HTMLElement>(null);
  const entries = settings.people.filter(({ accountId }) => !seen.has(accountId));
  const names = useNames(
    host,
    entries.map(({ accountId }) => accountId),
  );
  if (entries.length === 0) return null;
  const personOf = (accountId: string): Person =>
    names?.get(accountId) ?? {
      accountId,
      name: names ? t('settings.notListed.unnamed', { id: accountId }) : t('loading'),
    };
  const change = (entry: Entry) => (roles: Entry['roles'] | undefined) => {
    const people = settings.people.flatMap((one) => (one !== entry ? [one] : roles ? [{ ...one, roles }] : []));
    if (!roles) section.current?.focus();
    draft.change({ people });
  };
  return (
    <section class="not-listed" ref={section} tabIndex={-1} aria-labelledby="not-listed">
      <h3 id="not-listed">{t('settings.notListed')}</h3>
      <p class="hint">{t(partial ? 'settings.notListed.partial' : 'settings.notListed.hint')}</p>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">{t('settings.people.person')}</th>
            <th scope="col">{t('settings.notListed.where')}</th>
            <th scope="col">{t('settings.people.choice')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row
              key={`${entry.accountId} ${entry.within?.join(' ') ?? ''} ${entry.from ?? ''}`}
              {...{ entry, locked }}
              person={personOf(entry.accountId)}
              change={change(entry)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
