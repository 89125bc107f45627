import { useId } from 'preact/hooks';
import { t, type Word } from '../words';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface MenuProps {
  readonly label: Word;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  /** Says what choosing nothing means; without it something is always chosen. */
  readonly any?: boolean;
  readonly change: (value: string | undefined) => void;
}

/** One filter: a label and what can be chosen. */
export function Menu({ label, value, options, any = true, change }: MenuProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <select id={id} value={value ?? ''} onChange={(event) => change(event.currentTarget.value || undefined)}>
        {any && <option value="">{t('audit.rows.any')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Choices that have a word each. */
export const wordsOf = <T extends string>(values: readonly T[], word: (value: T) => Word): Option[] =>
  values.map((value) => ({ value, label: t(word(value)) }));
