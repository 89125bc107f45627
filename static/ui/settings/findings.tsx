import { useId } from 'preact/hooks';
import { FINDING_KINDS, type Severity } from '../../../src/core/finding';
import { t } from '../words';
import { problemAt } from './draft';
import { Section, type PartProps } from './section';

const SEVERITIES: readonly Severity[] = ['off', 'info', 'warning', 'error'];

/** Working days that a new owner may be left in peace. */
const LEAST = 0;
const MOST = 60;

/** How loud each kind of finding is, and how long a new owner is left in peace. */
export function Findings({ draft, settings, locked }: PartProps) {
  const grace = useId();
  const problem = problemAt(draft, 'settings.graceDays');
  return (
    <Section title="settings.findings" hint="settings.findings.hint">
      {FINDING_KINDS.map((kind) => (
        <div class="pair" key={kind}>
          <span id={`severity-${kind}`}>{t(`kind.${kind}`)}</span>
          <select
            aria-labelledby={`severity-${kind}`}
            value={settings.severities[kind]}
            disabled={locked}
            onChange={(event) =>
              draft.change({ severities: { ...settings.severities, [kind]: event.currentTarget.value as Severity } })
            }
          >
            {SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {t(`severity.${severity}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div class="field narrow">
        <label for={grace}>{t('settings.grace')}</label>
        <input
          id={grace}
          type="number"
          min={LEAST}
          max={MOST}
          value={settings.graceDays}
          disabled={locked}
          aria-invalid={problem !== undefined}
          aria-describedby={`${grace}-hint`}
          onInput={(event) => draft.change({ graceDays: event.currentTarget.valueAsNumber || 0 })}
        />
        <p id={`${grace}-hint`} class={problem ? 'problem' : 'hint'} role={problem ? 'alert' : undefined}>
          {problem ? t('settings.grace.range', { least: LEAST, most: MOST }) : t('settings.grace.hint')}
        </p>
      </div>
    </Section>
  );
}
