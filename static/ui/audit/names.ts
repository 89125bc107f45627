import type { Breakdown } from '../../../src/core/report';
import type { HolderRole } from '../../../src/core/judged';
import { t, type Word } from '../words';
import type { Titles } from './titles';
import type { Names } from './use-rows';

/** How one value of a breakdown is called on screen. */
export function nameOf(breakdown: Breakdown, key: string, names: Names, titles: Titles): string {
  if (breakdown === 'holder') return t(`holder.${key as HolderRole}`);
  if (breakdown === 'level') return t(`audit.level.${key}` as Word);
  if (key === '') return t(breakdown === 'epic' || breakdown === 'sprint' ? `audit.none.${breakdown}` : 'audit.none.other');
  if (breakdown === 'epic') return titles.get(key)?.title ?? t('audit.hidden', { id: key });
  const of = { type: names.types, status: names.statuses, sprint: names.sprints }[breakdown];
  return of[key] ?? key;
}
