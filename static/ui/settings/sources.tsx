import { useId } from 'preact/hooks';
import { t } from '../words';
import { RoleMenu } from './role-menu';
import { Section, type PartProps } from './section';

/** Roles that come from a group, a project role or being a lead, and the field that names an owner. */
export function Sources({ draft, view, settings, locked }: PartProps) {
  const owner = useId();
  const { groups, projectRoles, userFields } = view.project;
  return (
    <Section title="settings.sources">
      <fieldset>
        <legend>{t('settings.groups')}</legend>
        {groups.length === 0 && <p class="hint">{t('settings.groups.none')}</p>}
        {groups.map(({ groupId, name }) => (
          <div class="pair" key={groupId}>
            <span>{name}</span>
            <RoleMenu
              label={t('settings.people.roleOf', { name })}
              roles={settings.groups.find((entry) => entry.groupId === groupId)?.roles}
              disabled={locked}
              change={(roles) => {
                const others = settings.groups.filter((entry) => entry.groupId !== groupId);
                draft.change({ groups: roles ? [...others, { groupId, roles }] : others });
              }}
            />
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('settings.roles')}</legend>
        {projectRoles.map(({ id, name, readable }) => (
          <div class="pair" key={id}>
            <span>
              {name}
              {!readable && <span class="hint"> {t('settings.roles.unreadable')}</span>}
            </span>
            <RoleMenu
              label={t('settings.people.roleOf', { name })}
              roles={settings.projectRoles.find((entry) => entry.projectRoleId === id)?.roles}
              disabled={locked || !readable}
              change={(roles) => {
                const others = settings.projectRoles.filter((entry) => entry.projectRoleId !== id);
                draft.change({ projectRoles: roles ? [...others, { projectRoleId: id, roles }] : others });
              }}
            />
          </div>
        ))}
      </fieldset>
      <div class="pair">
        <span>{t('settings.leads')}</span>
        <RoleMenu
          label={t('settings.leads')}
          roles={settings.leads}
          disabled={locked}
          change={(leads) => draft.change({ leads })}
        />
      </div>
      <div class="field">
        <label for={owner}>{t('settings.owner')}</label>
        <select
          id={owner}
          value={settings.ownerField ?? ''}
          disabled={locked}
          aria-describedby={`${owner}-hint`}
          onChange={(event) => draft.change({ ownerField: event.currentTarget.value || undefined })}
        >
          <option value="">{t('settings.owner.none')}</option>
          {userFields.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <p class="hint" id={`${owner}-hint`}>
          {t('settings.owner.hint')}
        </p>
      </div>
    </Section>
  );
}
