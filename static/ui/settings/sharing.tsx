import { Section, Switch, type PartProps } from './section';

const SWITCHES = [
  ['openToMembers', 'settings.openToMembers', 'settings.openToMembers.hint'],
  ['showNames', 'settings.showNames', 'settings.showNames.hint'],
  ['publishFindings', 'settings.publish', 'settings.publish.hint'],
] as const;

/** What people other than the admins get to see. */
export const Sharing = ({ draft, settings, locked }: PartProps) => (
  <Section title="settings.sharing">
    {SWITCHES.map(([key, label, hint]) => (
      <Switch
        key={key}
        label={label}
        hint={hint}
        on={settings[key]}
        locked={locked}
        change={(on) => draft.change({ [key]: on })}
      />
    ))}
  </Section>
);
