import { asApp, route } from '@forge/api';
import { HostError } from '../../app/host-error';
import type { Properties, PropertyWrite } from '../../app/ports';
import { sideBySide } from '../../app/side-by-side';
import { at } from '../../formats/jira-json';
import { isId } from './ids';
import { begun, ended } from './task';
import { inDoubt } from './task-result';

const call = 'POST issue/properties/multi';
/** Most issues that one call takes. */
const most = 100;

type Outcome = 'written' | 'refused' | 'gone';

/**
 * The property on several issues with one call and a task: two points or a few more instead of one for each issue. What the
 * task does not plainly say is found out with `write`, issue by issue: writing a value again changes nothing.
 */
export async function writeMany(
  values: readonly PropertyWrite[],
  write: Properties['write'],
): Promise<Map<string, Outcome>> {
  if (values.length > most) throw new HostError('bad-answer', call, { hint: `at most ${most}` });
  const wanted = new Map(values.map(({ issueId, value }) => [issueId, value]));
  const ids = [...wanted.keys()].filter(isId);
  const doubtful = new Set(ids.length > 1 ? await bulk(ids, wanted) : ids);
  const singly = await sideBySide([...doubtful], async (id) => [id, await write(id, wanted.get(id)!)] as const);
  const all = values.map(({ issueId }) => [issueId, isId(issueId) ? 'written' : 'gone'] as const);
  return new Map<string, Outcome>([...all, ...singly]);
}

type Wanted = ReadonlyMap<string, PropertyWrite['value']>;

/** The issues that may not have been written; failures that pass are thrown, any other leaves all in doubt. */
async function bulk(ids: readonly string[], wanted: Wanted): Promise<readonly string[]> {
  try {
    const issues = ids.map((id) => ({ issueID: Number(id), properties: { ownership: wanted.get(id) } }));
    const task = await ended(await started(JSON.stringify({ issues })));
    return at(task, 'status') === 'COMPLETE' ? inDoubt(at(task, 'result'), ids) : ids;
  } catch (error) {
    if (!(error instanceof HostError) || error.retryable) throw error;
    console.warn(`properties one by one: ${error.message}`);
    return ids;
  }
}

const started = (body: string): Promise<string> =>
  begun(call, () =>
    asApp().requestJira(route`/rest/api/3/issue/properties/multi`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      redirect: 'manual',
      body,
    }),
  );
