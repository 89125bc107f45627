import type { ComponentChildren } from 'preact';
import type { ProjectSettings } from '../../../src/app/settings';
import type { SettingsView } from '../../../src/app/api';
import type { Word } from '../words';
import { t } from '../words';
import type { Draft } from './draft';

/** What every part of the form gets. */
export interface PartProps {
  readonly draft: Draft;
  readonly view: SettingsView;
  readonly settings: ProjectSettings;
  /** True where the viewer may only look. */
  readonly locked: boolean;
}

interface SectionProps {
  readonly title: Word;
  readonly hint?: Word;
  readonly children: ComponentChildren;
}

/** One part of the form: a heading, one sentence, the fields. */
export const Section = ({ title, hint, children }: SectionProps) => (
  <section class="part">
    <header>
      <h2>{t(title)}</h2>
      {hint && <p class="hint">{t(hint)}</p>}
    </header>
    <div class="fields">{children}</div>
  </section>
);

interface SwitchProps {
  readonly label: Word;
  readonly hint?: Word;
  readonly on: boolean;
  readonly locked: boolean;
  readonly problem?: string | undefined;
  readonly change: (on: boolean) => void;
}

export const Switch = ({ label, hint, on, locked, problem, change }: SwitchProps) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={on}
      disabled={locked}
      aria-invalid={problem !== undefined}
      onChange={(event) => change(event.currentTarget.checked)}
    />
    <span>
      {t(label)}
      {hint && <span class="hint">{t(hint)}</span>}
      {problem && (
        <span class="problem" role="alert">
          {t(`input.${problem}` as Word)}
        </span>
      )}
    </span>
  </label>
);
