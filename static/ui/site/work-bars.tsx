import type { ProjectSummary } from '../../../src/app/api';
import { StackedBars, type StackedBar } from '../parts/stacked-bars';
import { t } from '../words';

/** Open work of each project by role. */
export function WorkBars({ projects }: { projects: readonly ProjectSummary[] }) {
  const bars = projects.flatMap(({ projectId: id, name, now }): StackedBar[] =>
    now ? [{ id, name, counts: now.calls, total: now.open }] : [],
  );
  if (bars.length < 2) return null;
  return (
    <section class="panel" aria-labelledby="site-work">
      <header>
        <h2 id="site-work">{t('site.work')}</h2>
        <p class="hint">{t('site.work.hint')}</p>
      </header>
      <StackedBars bars={bars} />
    </section>
  );
}
