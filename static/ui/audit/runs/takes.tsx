import type { Estimate } from '../../../../src/app/api';
import { number, t } from '../../words';
import { momentOrClock, roughly } from '../words-of';

const HOUR_MS = 3_600_000;

/** About when a run that begins now is over: pauses last to the full hour, when new points come. */
export function endOf({ seconds, hours }: Pick<Estimate, 'seconds' | 'hours'>, now: number): string {
  const begin = hours === 0 ? now : Math.floor(now / HOUR_MS) * HOUR_MS + hours * HOUR_MS;
  return new Date(begin + seconds * 1000).toISOString();
}

/** How long, and until when. */
export function timeOf(estimate: Estimate, now: number): string {
  const { hours, seconds } = estimate;
  const time = hours === 0 ? roughly(seconds) : t('audit.estimate.hours', { count: hours });
  return t('audit.estimate.until', { time, until: momentOrClock(endOf(estimate, now), now) });
}

/** What a run takes: how many work items, how long, until when, and how many of Jira's points. */
export function Takes({ estimate, now }: { estimate: Estimate; now: number }) {
  const { kind, issues, points, pointsPerHour, hours } = estimate;
  if (issues === 0 && kind === 'full') return <p class="hint">{t('audit.estimate.none')}</p>;
  const facts = [
    [t(kind === 'full' ? 'audit.estimate.items' : 'audit.estimate.changed'), number(issues)],
    [t('audit.estimate.time'), timeOf(estimate, now)],
    [t('audit.estimate.points'), t('audit.estimate.points.value', { points, most: pointsPerHour })],
  ];
  return (
    <>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {hours > 0 && <p class="hint">{t('audit.estimate.pauses')}</p>}
    </>
  );
}
