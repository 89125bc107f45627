import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../words';

interface PanelProps {
  readonly class: string;
  readonly title: string;
  readonly hint?: string;
  /** What stands at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One question of the report and its answer. */
export function Panel({ class: name, title, hint, aside, children }: PanelProps) {
  const id = useId();
  return (
    <section class={`panel ${name}`} aria-labelledby={id}>
      <header>
        <div class="line">
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
        {hint && <p class="hint">{hint}</p>}
      </header>
      {children}
    </section>
  );
}

/** Switches between a chart and the table behind it. */
export const AsTable = ({ table, change }: { table: boolean; change: (table: boolean) => void }) => (
  <button type="button" class="button link" onClick={() => change(!table)}>
    {t(table ? 'audit.asChart' : 'audit.asTable')}
  </button>
);
