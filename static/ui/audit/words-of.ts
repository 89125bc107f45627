import type { HierarchyLevel } from '../../../src/core/work-item';
import { clock, moment, t } from '../words';
import type { Names } from './row-source';

const MINUTE = 60;
const HOUR = 3600;

/** How long something takes, as roughly as an estimate deserves. */
export function roughly(seconds: number): string {
  if (seconds < MINUTE) return t('audit.time.moment');
  if (seconds < 1.5 * HOUR) return t('audit.time.minutes', { count: Math.round(seconds / MINUTE) });
  return t('audit.time.hours', { count: Math.round(seconds / HOUR) });
}

/** A time of today as the clock shows it, any other with its day. */
export const momentOrClock = (iso: string, now: number): string =>
  new Date(iso).toDateString() === new Date(now).toDateString() ? clock(iso) : moment(iso);

export const levelName = (level: HierarchyLevel): string => t(`audit.level.${level}`);

/** What a team is called as far as rows have brought its name. */
export const teamNamed = (names: Names, team: string): string =>
  team === '' ? t('audit.team.none') : (names.teams[team] ?? t('audit.team.unnamed', { id: team }));
