import { asApp, route } from '@forge/api';
import { HostError } from '../../app/host-error';
import type { Properties } from '../../app/ports';
import { sideBySide } from '../../app/side-by-side';
import { at } from '../../formats/jira-json';
import { isId } from './ids';
import { begun, ended } from './task';

const call = 'DELETE issue/properties of many';
/** Most issues that we name in one call; Jira names no limit of its own. */
const most = 100;

/**
 * Takes the property off several issues with one call and a task. Jira takes it off all of them that may be changed, or off
 * none, and does not say off which: where the task did not end well, they are taken one by one with `remove`.
 */
export async function removeMany(issueIds: readonly string[], remove: Properties['remove']): Promise<void> {
  if (issueIds.length > most) throw new HostError('bad-answer', call, { hint: `at most ${most}` });
  // Without any id, Jira would take the property off every issue of the site.
  const ids = [...new Set(issueIds)].filter((id) => isId(id) && Number.isSafeInteger(Number(id)));
  if (ids.length > 1 && (await atOnce(ids))) return;
  await sideBySide(ids, remove);
}

/** False where that did not do; failures that pass are thrown. */
async function atOnce(ids: readonly string[]): Promise<boolean> {
  try {
    const task = await ended(await started(JSON.stringify({ entityIds: ids.map(Number) })));
    if (at(task, 'status') === 'COMPLETE') return true;
    console.warn(`properties one by one: task ${String(at(task, 'status'))}`);
  } catch (error) {
    if (!(error instanceof HostError) || error.retryable) throw error;
    console.warn(`properties one by one: ${error.message}`);
  }
  return false;
}

const started = (body: string): Promise<string> =>
  begun(call, () =>
    asApp().requestJira(route`/rest/api/3/issue/properties/ownership`, {
      method: 'DELETE',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      redirect: 'manual',
      body,
    }),
  );
