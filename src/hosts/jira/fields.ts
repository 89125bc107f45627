import { asApp, route } from '@forge/api';
import { cached } from '../../app/cache';
import { fieldMap, type FieldMap } from '../../formats/jira-issue';
import { answered } from './answer';
import { forgeCache } from './cache';

const tenMinutes = 600;

/** The site's field map, read as the app and kept ten minutes. */
export const siteFields = (): Promise<FieldMap> =>
  cached(forgeCache(), 'fields', tenMinutes, async () =>
    fieldMap(await answered('GET field', () => asApp().requestJira(route`/rest/api/3/field`))),
  );
