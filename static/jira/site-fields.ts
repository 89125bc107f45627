import { fieldMap, type FieldMap } from '../../src/formats/jira-issue';
import { jira } from './rest';

const DAY = 24 * 60 * 60 * 1000;

interface Kept {
  readonly at: number;
  readonly map: FieldMap;
}

const key = (cloudId: string): string => `ownership-lens.fields.${cloudId}`;

function kept(cloudId: string): FieldMap | undefined {
  try {
    const { at, map } = JSON.parse(localStorage.getItem(key(cloudId)) ?? '') as Kept;
    return Date.now() - at < DAY && Array.isArray(map.sprint) ? map : undefined;
  } catch {
    return undefined; // nothing kept, or no storage: it is asked for again
  }
}

/** Where the site keeps sprint, points and team; asked once a day, so that a card needs one read of the issue. */
export async function siteFields(cloudId: string): Promise<FieldMap> {
  const known = kept(cloudId);
  if (known) return known;
  const map = fieldMap(await jira('field', '/rest/api/3/field'));
  try {
    localStorage.setItem(key(cloudId), JSON.stringify({ at: Date.now(), map } satisfies Kept));
  } catch {
    // a browser without storage asks every time
  }
  return map;
}
