import { asApp, route } from '@forge/api';
import { cached } from '../../app/cache';
import { keys } from '../../app/keys';
import { fieldMap, type FieldMap } from '../../formats/jira-issue';
import { answered } from './answer';
import { forgeCache } from './cache';
import { forgeStore } from './store';

const NAME = 'fields';
const tenMinutes = 600;
const hour = 3_600_000;

/** A site's fields as the store keeps them, with when they were read. */
interface StoredFields {
  readonly at: number;
  readonly map: FieldMap;
}

/**
 * The site's field map, read as the app. A process keeps it ten minutes and the store an hour: a large site has hundreds of
 * fields, and each may cost a point of the hour that all customers share, for every process that begins.
 */
export const siteFields = (): Promise<FieldMap> =>
  cached(forgeCache(), NAME, tenMinutes, async () => {
    const stored = await forgeStore.get<StoredFields>(keys.fields());
    return stored && Date.now() - stored.at < hour ? stored.map : readFields();
  });

/** The field map as the site has it now, for who chooses among fields; from then on it is the kept one. */
export async function currentFields(): Promise<FieldMap> {
  const map = await readFields();
  forgeCache().set(NAME, { value: map }, tenMinutes);
  return map;
}

async function readFields(): Promise<FieldMap> {
  const map = fieldMap(await answered('GET field', () => asApp().requestJira(route`/rest/api/3/field`)));
  try {
    await forgeStore.set(keys.fields(), { at: Date.now(), map } satisfies StoredFields);
  } catch (error) {
    // A store that is full or away costs points, not the answer.
    console.warn(`fields not kept: ${String(error)}`);
  }
  return map;
}
