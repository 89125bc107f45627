import type { ProjectSummary } from '../../../src/app/api';
import type { CallCounts } from '../../../src/core/report';
import type { Call } from '../../../src/core/role';
import { list, number, t } from '../words';

const CALLS: readonly Call[] = ['PM', 'PO', 'shared', 'unclear'];

interface Space {
  readonly id: string;
  readonly name: string;
  readonly calls: CallCounts;
  readonly total: number;
}

const spoken = (calls: CallCounts): string =>
  list(
    CALLS.filter((call) => calls[call] > 0).map((call) =>
      t('site.bar.part', { call: t(`call.${call}`), count: calls[call] }),
    ),
  );

function Bar({ space: { name, calls }, most }: { space: Space; most: number }) {
  let start = 0;
  return (
    <svg class="bar" role="img" aria-label={t('site.bar', { name, counts: spoken(calls) })}>
      {CALLS.filter((call) => calls[call] > 0).map((call) => {
        const x = start;
        start += (calls[call] / most) * 100;
        return (
          <rect key={call} class="part" data-role={call} x={`${x}%`} width={`${start - x}%`} height="100%">
            <title>{t('site.bar.part', { call: t(`call.${call}`), count: calls[call] })}</title>
          </rect>
        );
      })}
    </svg>
  );
}

const Legend = () => (
  <ul class="legend" aria-hidden="true">
    {CALLS.map((call) => (
      <li key={call} data-role={call}>
        <svg viewBox="0 0 10 10" focusable="false">
          <rect width="10" height="10" rx="2" />
        </svg>
        {t(`call.${call}`)}
      </li>
    ))}
  </ul>
);

/** Open work of each project by role; lengths compare the projects, the parts compare the work inside one. */
export function WorkBars({ projects }: { projects: readonly ProjectSummary[] }) {
  const spaces = projects.flatMap(({ projectId: id, name, now }): Space[] =>
    now ? [{ id, name, calls: now.calls, total: now.open }] : [],
  );
  if (spaces.length < 2) return null;
  const most = Math.max(1, ...spaces.map(({ total }) => total));
  return (
    <section class="panel" aria-labelledby="site-work">
      <header>
        <h2 id="site-work">{t('site.work')}</h2>
        <p class="hint">{t('site.work.hint')}</p>
      </header>
      <Legend />
      <ul class="stacks">
        {spaces.map((space) => (
          <li key={space.id}>
            <bdi class="name" title={space.name}>
              {space.name}
            </bdi>
            <Bar space={space} most={most} />
            <span class="value">{number(space.total)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
