import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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
