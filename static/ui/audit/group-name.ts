import type { HolderRole } from '../../../src/core/judged';
import { UNSEEN_EPICS, type Breakdown } from '../../../src/core/report';
import type { HierarchyLevel } from '../../../src/core/work-item';
import { t } from '../words';
import type { Group } from './groups';
import type { Names } from './row-source';
import type { Titles } from './titles';
import { levelName } from './words-of';

const named = (names: Readonly<Record<string, string>>, id: string): string =>
  names[id] ?? t('audit.group.unnamed', { id });

function epicName(titles: Titles, id: string): string {
  const title = titles.get(id);
  if (title === undefined) return t('audit.title.loading');
  if (typeof title === 'string') return named({}, id);
  return `${title.key} ${title.title}`;
}

/** What a group is called, as far as the viewer may know. */
export function groupName(by: Breakdown, { id, size }: Group, names: Names, titles: Titles): string {
  if (id === undefined) return t('audit.group.others', { count: size });
  switch (by) {
    case 'type':
      return named(names.types, id);
    case 'level':
      return levelName(Number(id) as HierarchyLevel);
    case 'status':
      return named(names.statuses, id);
    case 'epic':
      if (id === UNSEEN_EPICS) return t('audit.group.unseenEpics');
      return id === '' ? t('audit.group.noEpic') : epicName(titles, id);
    case 'sprint':
      return id === '' ? t('audit.group.noSprint') : (names.sprints[id] ?? t('audit.group.sprint', { id }));
    case 'holder':
      return t(`holder.${id as HolderRole}`);
  }
}
