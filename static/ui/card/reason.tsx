import { useId } from 'preact/hooks';
import { takeFocus } from '../parts/take-focus';
import { t } from '../words';

interface ReasonProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly missing: boolean;
  readonly focus?: boolean;
}

/** Why a person decides as they do; asked for, because a colleague will read it later. */
export function Reason({ label, value, change, missing, focus = false }: ReasonProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={500}
        value={value}
        ref={focus ? takeFocus : null}
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={missing ? 'problem' : 'hint'} role={missing ? 'alert' : undefined}>
        {t(missing ? 'card.except.reason.missing' : 'card.except.reason.hint')}
      </p>
    </div>
  );
}
