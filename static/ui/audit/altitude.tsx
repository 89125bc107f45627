import { percent, t } from '../words';
import type { OverviewProps } from './overview';

/** How much of each team's active sprint is Product Manager work. */
export function Altitude({ report, names }: OverviewProps) {
  return (
    <section class="tile" aria-labelledby="altitude">
      <h2 id="altitude">{t('audit.altitude')}</h2>
      <p class="hint">{t('audit.altitude.hint')}</p>
      {report.altitude.length === 0 && <p>{t('audit.altitude.none')}</p>}
      <ul class="meters">
        {report.altitude.map(({ team, items, pmShare }) => {
          const words = t('audit.meta.items', { count: items });
          return (
            <li key={team}>
              <span>{team ? (names.teams[team] ?? team) : t('audit.noTeam')}</span>
              <svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="track" width="100" height="8" />
                <rect class="pm" width={pmShare * 100} height="8" />
              </svg>
              <span class="hint">{t('audit.altitude.share', { share: percent(pmShare), items: words })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
