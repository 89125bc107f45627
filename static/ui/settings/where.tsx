import { useId } from 'preact/hooks';
import { t } from '../words';
import { problemAt } from './draft';
import { Section, Switch, type PartProps } from './section';

/** Where the app acts: the project's switch, the explicit yes of a service project, the types of work items. */
export function Where({ draft, view, settings, locked }: PartProps) {
  const name = useId();
  const { issueTypes, kind } = view.project;
  const some = settings.issueTypes.length > 0;
  const toggle = (id: string, on: boolean) =>
    draft.change({
      issueTypes: on ? [...settings.issueTypes, id] : settings.issueTypes.filter((other) => other !== id),
    });
  return (
    <Section title="settings.where" hint="settings.where.hint">
      <Switch
        label="settings.active"
        on={settings.active}
        locked={locked}
        change={(active) => draft.change({ active })}
      />
      {kind === 'service' && (
        <Switch
          label="settings.service"
          hint="settings.service.hint"
          on={settings.serviceConsent}
          locked={locked}
          problem={problemAt(draft, 'settings.serviceConsent')}
          change={(serviceConsent) => draft.change({ serviceConsent })}
        />
      )}
      <fieldset>
        <legend>{t('settings.types')}</legend>
        <label class="choice">
          <input
            type="radio"
            name={name}
            checked={!some}
            disabled={locked}
            onChange={() => draft.change({ issueTypes: [] })}
          />
          {t('settings.types.all')}
        </label>
        <label class="choice">
          <input
            type="radio"
            name={name}
            checked={some}
            disabled={locked}
            onChange={() => draft.change({ issueTypes: issueTypes.map(({ id }) => id) })}
          />
          {t('settings.types.some')}
        </label>
        {some && (
          <div class="types">
            {issueTypes.map((type) => (
              <label class="choice" key={type.id}>
                <input
                  type="checkbox"
                  checked={settings.issueTypes.includes(type.id)}
                  disabled={locked || (settings.issueTypes.length === 1 && settings.issueTypes.includes(type.id))}
                  onChange={(event) => toggle(type.id, event.currentTarget.checked)}
                />
                {type.name}
              </label>
            ))}
          </div>
        )}
      </fieldset>
    </Section>
  );
}
