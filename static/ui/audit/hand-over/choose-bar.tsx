import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../words';
import { allChosen, MOST, type Choice } from './choice';

interface ChooseBarProps {
  readonly choice: Choice;
  /** Ids of the shown rows that can be handed over, in their order. */
  readonly ids: readonly string[];
  readonly open: () => void;
  readonly opener: (button: HTMLButtonElement | null) => void;
}

/** Chooses rows to hand over: all shown at once, as many as fit, and what to do with them. */
export function ChooseBar({ choice, ids, open, opener }: ChooseBarProps) {
  const box = useRef<HTMLInputElement>(null);
  const all = allChosen(choice.ids, ids);
  const some = choice.ids.size > 0;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !all;
  }, [some, all]);
  const label = ids.length > MOST ? t('audit.choose.first', { count: MOST }) : t('audit.choose.all');
  return (
    <div class="choose-bar" role="group" aria-label={t('audit.choose')}>
      <label class="choice">
        <input type="checkbox" ref={box} checked={all} onChange={() => choice.toggleAll(ids)} />
        {label}
      </label>
      <span role="status">
        {choice.full && t('audit.choose.full', { count: MOST })}
        {some && !choice.full && t('audit.choose.count', { count: choice.ids.size })}
      </span>
      {some && (
        <span class="actions">
          <button type="button" class="button" ref={opener} onClick={open}>
            {t('audit.choose.handOver')}
          </button>
          <button type="button" class="button quiet" onClick={choice.clear}>
            {t('audit.choose.clear')}
          </button>
        </span>
      )}
      {!some && <span class="hint">{t('audit.choose.hint', { count: MOST })}</span>}
    </div>
  );
}
