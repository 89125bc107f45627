import type { Change } from '../../model';
import type { Site } from '../../site';
import { personById } from './person';
import { jiraTime } from './time';

export function changeShape(site: Site, change: Change) {
  const author = personById(site, change.authorId);
  return { id: change.id, ...(author ? { author } : {}), created: jiraTime(change.created), items: change.items };
}
