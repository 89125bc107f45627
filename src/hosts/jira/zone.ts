import { asApp, route } from '@forge/api';
import { cached } from '../../app/cache';
import { at, text } from '../../formats/jira-json';
import { answered } from './answer';
import { forgeCache } from './cache';

const tenMinutes = 600;

/** The zone that is furthest behind: a time written for it is read too early, if wrongly, and never too late. */
const behindAll = 'Etc/GMT+12';

/** The time zone in which Jira reads dates in the app's JQL: that of the app's own account. Kept ten minutes. */
export const appZone = (): Promise<string> =>
  cached(forgeCache(), 'zone', tenMinutes, async () => {
    const self = await answered('GET myself', () => asApp().requestJira(route`/rest/api/3/myself`));
    return text(at(self, 'timeZone')) ?? behindAll;
  });
