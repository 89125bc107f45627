import { useId, useState } from 'preact/hooks';
import type { PersonRoles } from '../../../src/app/api';
import type { Role } from '../../../src/core/role';
import { PersonName } from '../parts/avatar';
import { ErrorNotice } from '../parts/error-notice';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words';
import { NotListed } from './not-listed';
import { choiceOf } from './role-choice';
import { RoleMenu } from './role-menu';
import { Section, type PartProps } from './section';
import type { SettingsHost } from './settings-host';
import { usePeople } from './use-people';

interface PeopleProps extends PartProps {
  readonly host: SettingsHost;
}

const named = (roles: readonly Role[]): string => t(`settings.choice.${choiceOf(roles)}`);

function foundRole({ roles: { confirmed, suggested, source } }: PersonRoles): string {
  if (confirmed.length > 0 && source) return t(`settings.found.source.${source}`, { role: named(confirmed) });
  if (suggested.length > 0) return t('settings.found.suggested', { role: named(suggested) });
  return t('settings.found.none');
}

/** Who holds which role here: everybody who can be assigned, what was found for them, and the entry of this project. */
export function People({ host, draft, view, settings, locked }: PeopleProps) {
  const [search, setSearch] = useState('');
  const id = useId();
  const list = usePeople(host, view.project.id, search.trim(), view.version);
  const entryOf = (accountId: string) =>
    settings.people.find((entry) => entry.accountId === accountId && !entry.within);
  const set = (accountId: string, roles: Role[] | undefined) => {
    const entry = entryOf(accountId);
    const others = settings.people.filter((other) => other !== entry);
    draft.change({ people: roles ? [...others, { ...(entry ?? { accountId }), roles }] : others });
  };
  return (
    <Section title="settings.people" hint="settings.people.hint">
      <div class="field search">
        <label for={id}>{t('settings.people.search')}</label>
        <input id={id} type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </div>
      {list.error && <ErrorNotice error={list.error} retry={list.reload} />}
      {!list.people && !list.error && <Skeleton label={t('loading')} />}
      {list.people?.length === 0 && <p class="hint">{t('settings.people.none')}</p>}
      {list.people && list.people.length > 0 && (
        <table class="people">
          <thead>
            <tr>
              <th scope="col">{t('settings.people.person')}</th>
              <th scope="col">{t('settings.people.found')}</th>
              <th scope="col">{t('settings.people.choice')}</th>
            </tr>
          </thead>
          <tbody>
            {list.people.map((person) => {
              const { suggested } = person.roles;
              const entry = entryOf(person.accountId);
              return (
                <tr key={person.accountId}>
                  <th scope="row">
                    <PersonName person={person} />
                  </th>
                  <td>
                    {foundRole(person)}{' '}
                    {suggested.length > 0 && !entry && !locked && (
                      <button
                        type="button"
                        class="button link"
                        aria-label={t('settings.confirm.of', { role: named(suggested), name: person.name })}
                        onClick={() => set(person.accountId, [...suggested])}
                      >
                        {t('settings.confirm')}
                      </button>
                    )}
                  </td>
                  <td>
                    <RoleMenu
                      label={t('settings.people.roleOf', { name: person.name })}
                      roles={entry?.roles}
                      disabled={locked}
                      change={(roles) => set(person.accountId, roles)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {list.more && (
        <button type="button" class="button" onClick={list.more}>
          {t('settings.people.more')}
        </button>
      )}
      {list.people && search.trim() === '' && (
        <NotListed {...{ host, draft, settings, locked }} seen={list.seen} partial={list.more !== undefined} />
      )}
    </Section>
  );
}
