import type { Person } from '../../src/app/api';
import { at, list, text } from '../../src/formats/jira-json';
import type { FoundItem, SettingsHost } from '../ui/settings/settings-host';
import type { Place } from './context';
import { browseUrl } from './issues';
import { jiraHost } from './jira-host';
import { orNothing } from './or-nothing';
import { jira } from './rest';

/** What a person typed is part of a path here, so only what can be a key or an id is asked for. */
const KEY_OR_ID = /^([A-Za-z][A-Za-z0-9_]*-)?\d+$/;

async function findItem(keyOrId: string): Promise<FoundItem | undefined> {
  if (!KEY_OR_ID.test(keyOrId)) return undefined;
  const path = `/rest/api/3/issue/${keyOrId.toUpperCase()}?fields=summary,project`;
  const [issue, base] = await Promise.all([orNothing(jira('issue', path)), browseUrl()]);
  const id = text(at(issue, 'id'));
  const key = text(at(issue, 'key'));
  const projectId = text(at(issue, 'fields', 'project', 'id'));
  if (!id || !key || !projectId) return undefined;
  return { id, key, projectId, title: text(at(issue, 'fields', 'summary')) ?? key, url: base + key };
}

/** As many as one call answers by Jira's own choice. */
const AT_ONCE = 50;

async function peopleOf(accountIds: readonly string[]): Promise<[string, Person][]> {
  const query = accountIds.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
  const answer = await jira('user/bulk', `/rest/api/3/user/bulk?maxResults=${AT_ONCE}&${query}`);
  return list(at(answer, 'values')).flatMap((person) => {
    const accountId = text(at(person, 'accountId'));
    const name = text(at(person, 'displayName'));
    const avatarUrl = text(at(person, 'avatarUrls', '24x24'));
    return accountId && name ? [[accountId, { accountId, name, ...(avatarUrl ? { avatarUrl } : {}) }]] : [];
  });
}

async function people(accountIds: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const found: [string, Person][] = [];
  for (let start = 0; start < accountIds.length; start += AT_ONCE) {
    found.push(...(await peopleOf(accountIds.slice(start, start + AT_ONCE))));
  }
  return new Map(found);
}

export const jiraSettings = (place: Place): SettingsHost => ({ ...jiraHost(place), findItem, people });
