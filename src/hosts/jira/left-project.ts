import { asApp, route } from '@forge/api';
import { at, list, text } from '../../formats/jira-json';
import { found } from './answer';
import { isId, isKey } from './ids';

/**
 * Id of the project that an issue left, where an update's change log tells of a move: by the project's id, or, where only the
 * issue's key is told to have changed, by the project in the former key. Undefined where the issue stayed.
 */
export async function leftProject(event: unknown): Promise<string | undefined> {
  const items = list(at(event, 'changelog', 'items'));
  const named = (name: string) => items.find((item) => at(item, 'field') === name || at(item, 'fieldId') === name);
  const from = text(at(named('project'), 'from'));
  if (from !== undefined && isId(from)) return from;
  const key = text(at(named('Key'), 'fromString'));
  return key !== undefined && isKey(key) ? ofKey(key) : undefined;
}

/** A project's key is what stands before the last dash of its issues' keys. */
async function ofKey(issueKey: string): Promise<string | undefined> {
  const projectId = issueKey.slice(0, issueKey.lastIndexOf('-'));
  const project = await found('GET project', () => asApp().requestJira(route`/rest/api/3/project/${projectId}`));
  return text(at(project, 'id'));
}
