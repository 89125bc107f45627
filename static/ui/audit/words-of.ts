import type { HierarchyLevel } from '../../../src/core/work-item';
import { t } from '../words';

const MINUTE = 60;
const HOUR = 3600;

/** How long something takes, as roughly as an estimate deserves. */
export function roughly(seconds: number): string {
  if (seconds < MINUTE) return t('audit.time.moment');
  if (seconds < 1.5 * HOUR) return t('audit.time.minutes', { count: Math.round(seconds / MINUTE) });
  return t('audit.time.hours', { count: Math.round(seconds / HOUR) });
}

export const levelName = (level: HierarchyLevel): string => t(`audit.level.${level}`);
