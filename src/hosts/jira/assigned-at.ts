import { asApp, route } from '@forge/api';
import { heldSince, type HolderChange } from '../../core/held-since';
import { at, list, text, time } from '../../formats/jira-json';
import { answered } from './answer';
import { chunks, isId } from './ids';

/** Most issues whose changes Jira gives at once, and most changes. */
const most = 1000;
/** Changes that are asked for at once for each issue: few have more, and all that might come is booked beforehand. */
const each = 20;

/** Since when the present assignee of each issue holds it, read as the app. Issues that are gone, or were theirs always, are left out. */
export async function assignedAt(issueIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, HolderChange[]>();
  for (const some of chunks(issueIds.filter(isId), most)) {
    let nextPageToken: string | undefined;
    do {
      const changes = await changesOf(some, nextPageToken);
      for (const log of list(at(changes, 'issueChangeLogs'))) noteChanges(log, changed);
      nextPageToken = text(at(changes, 'nextPageToken'));
    } while (nextPageToken !== undefined);
  }
  return new Map(
    [...changed].flatMap(([id, changes]) => {
      const since = heldSince(changes.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))));
      return since === undefined ? [] : [[id, since] as const];
    }),
  );
}

function changesOf(issueIdsOrKeys: readonly string[], nextPageToken: string | undefined): Promise<unknown> {
  const maxResults = Math.min(most, each * issueIdsOrKeys.length);
  return answered(
    'POST changelog/bulkfetch',
    () =>
      asApp().requestJira(route`/rest/api/3/changelog/bulkfetch`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({
          issueIdsOrKeys,
          fieldIds: ['assignee'],
          maxResults,
          ...(nextPageToken === undefined ? {} : { nextPageToken }),
        }),
      }),
    maxResults,
  );
}

function noteChanges(log: unknown, changed: Map<string, HolderChange[]>): void {
  const issueId = text(at(log, 'issueId'));
  if (issueId === undefined) return;
  const changes = changed.get(issueId) ?? [];
  for (const history of list(at(log, 'changeHistories'))) {
    const created = time(at(history, 'created'));
    if (created !== undefined) changes.push({ at: created, ...whose(history) });
  }
  if (changes.length > 0) changed.set(issueId, changes);
}

function whose(history: unknown): Pick<HolderChange, 'from' | 'to'> {
  const item = list(at(history, 'items')).find((one) => at(one, 'fieldId') === 'assignee');
  return item === undefined ? {} : { from: text(at(item, 'from')) ?? null, to: text(at(item, 'to')) ?? null };
}
