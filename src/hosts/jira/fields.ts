import { asApp, route } from '@forge/api';
import { fieldMap, type FieldMap } from '../../formats/jira-issue';
import { answered } from './answer';
import { forgeCache } from './cache';

const tenMinutes = 600;

/** The site's field map, read as the app and kept ten minutes. */
export async function siteFields(): Promise<FieldMap> {
  const known = forgeCache.get<FieldMap>('fields');
  if (known) return known;
  const map = fieldMap(await answered('GET field', () => asApp().requestJira(route`/rest/api/3/field`)));
  forgeCache.set('fields', map, tenMinutes);
  return map;
}
