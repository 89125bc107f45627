import { asApp, route } from '@forge/api';
import { HostError } from '../../app/host-error';
import type { Properties } from '../../app/ports';
import { at, text } from '../../formats/jira-json';
import { answered, found } from './answer';
import { isId } from './ids';
import { carriersOf, publishedIn } from './jql';
import { toProperty } from './property-form';
import { removeMany } from './remove-many';
import { search } from './search';
import { writeMany } from './write-many';

const remove: Properties['remove'] = (issueId) =>
  outcome('removed', issueId, () =>
    answered('DELETE issue/properties', () =>
      asApp().requestJira(route`/rest/api/3/issue/${issueId}/properties/ownership`, { method: 'DELETE' }),
    ),
  );

const write: Properties['write'] = (issueId, value) =>
  outcome('written', issueId, () =>
    answered('PUT issue/properties', () =>
      asApp().requestJira(route`/rest/api/3/issue/${issueId}/properties/ownership`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify(value),
      }),
    ),
  );

/** The issue property `ownership`, read and written as the app. */
export const forgeProperties: Properties = {
  async read(issueId) {
    if (!isId(issueId)) return undefined;
    const property = await found('GET issue/properties', () =>
      asApp().requestJira(route`/rest/api/3/issue/${issueId}/properties/ownership`),
    );
    return toProperty(at(property, 'value'));
  },

  write,

  writeMany: (values) => writeMany(values, write),

  remove,

  removeMany: (issueIds) => removeMany(issueIds, remove),

  async carriers(projectId, cursor) {
    const page = await search({ jql: carriersOf(projectId), fields: ['id'], maxResults: 100 }, cursor);
    const issueIds = page.issues.flatMap((issue) => text(at(issue, 'id')) ?? []);
    return { issueIds, ...(page.next && { next: page.next }) };
  },

  async published(projectId, cursor) {
    const page = await search(
      { jql: publishedIn(projectId), fields: ['issuetype'], properties: ['ownership'], maxResults: 100 },
      cursor,
    );
    const found = page.issues.flatMap((issue) => {
      const issueId = text(at(issue, 'id'));
      const value = toProperty(at(issue, 'properties', 'ownership'));
      const typeId = text(at(issue, 'fields', 'issuetype', 'id')) ?? '';
      // The index lags: what the property says counts.
      return issueId && value?.finding !== undefined ? [{ issueId, typeId, value }] : [];
    });
    return { found, ...(page.next && { next: page.next }) };
  },
};

async function outcome<T>(done: T, issueId: string, send: () => Promise<unknown>): Promise<T | 'refused' | 'gone'> {
  if (!isId(issueId)) return 'gone';
  try {
    await send();
    return done;
  } catch (error) {
    if (error instanceof HostError && error.code === 'not-found') return 'gone';
    if (error instanceof HostError && error.code === 'forbidden') return 'refused';
    throw error;
  }
}
