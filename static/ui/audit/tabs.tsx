import { useRef } from 'preact/hooks';
import { t } from '../words';

export type Tab = 'overview' | 'breakdowns' | 'items';
const TABS: readonly Tab[] = ['overview', 'breakdowns', 'items'];

/** The parts of the report; arrow keys move between them, as people expect of tabs. */
export function Tabs({ tab, choose }: { tab: Tab; choose: (tab: Tab) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = TABS.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    const next = to === undefined ? undefined : TABS[(to + TABS.length) % TABS.length];
    if (!next) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('audit.tabs')} ref={list} onKeyDown={move}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={tab === one}
          aria-controls={tab === one ? `panel-${one}` : undefined}
          tabIndex={tab === one ? 0 : -1}
          onClick={() => choose(one)}
        >
          {t(`audit.tab.${one}`)}
        </button>
      ))}
    </div>
  );
}
