import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { fieldMap, fieldNames } from '../../../formats/jira-issue';
import { at, list, text } from '../../../formats/jira-json';
import { Complaint } from '../complaint';
import { ask, type JiraSite, type OnWait } from './jira-site';

export interface Wanted {
  readonly project: string;
  /** `current`: not done, and resolved in the last 90 days. */
  readonly scope: 'current' | 'everything';
  /** Id or name of the field that names the owner, before the assignee. */
  readonly ownerField?: string;
  readonly output: string;
}

export interface Progress {
  page(read: number, expected: number): void;
  readonly wait: OnWait;
}

const PAGE = 100;
const KEY = /^[A-Za-z][A-Za-z0-9_]{0,99}$/u;

/**
 * Writes a project's work items as JSON lines that `audit` reads: what the site's fields are first, then an item a line.
 * The file takes its name when it is whole; cut off before, what is there stays under `<output>.part`.
 *
 * @returns the number of work items
 */
export async function fetchProject(site: JiraSite, wanted: Wanted, progress: Progress): Promise<number> {
  const { project, output } = wanted;
  if (!KEY.test(project))
    throw new Complaint(
      `--project ${project}`,
      'is no key of a project',
      'Give the key that stands before the number: PAY',
    );
  const onWait = progress.wait;
  // A wrong token is not refused everywhere: Jira may answer as it answers strangers.
  await ask(site, 'GET', '/rest/api/3/myself', { onWait });
  const fields = await ask(site, 'GET', '/rest/api/3/field', { onWait });
  const names = fieldNames(fieldMap(fields), ownerFields(fields, wanted.ownerField));
  const jql = jqlOf(wanted);
  const counted = await ask(site, 'POST', '/rest/api/3/search/approximate-count', { body: { jql }, onWait });
  const expected = Number(at(counted, 'count') ?? 0);
  const part = `${output}.part`;
  const file = createWriteStream(part);
  const write = async (value: unknown): Promise<void> => {
    if (!file.write(`${JSON.stringify(value)}\n`)) await once(file, 'drain');
  };
  await once(file, 'open');
  await write(header(fields, names));
  let read = 0;
  let nextPageToken: string | undefined;
  do {
    const body = { jql, fields: names, maxResults: PAGE, ...(nextPageToken === undefined ? {} : { nextPageToken }) };
    const page = await ask(site, 'POST', '/rest/api/3/search/jql', { body, onWait });
    for (const issue of list(at(page, 'issues'))) await write(issue);
    read += list(at(page, 'issues')).length;
    progress.page(read, expected);
    nextPageToken = at(page, 'isLast') === true ? undefined : text(at(page, 'nextPageToken'));
  } while (nextPageToken !== undefined);
  file.end();
  await once(file, 'close');
  if (read === 0) {
    await rm(part);
    throw new Complaint(`--project ${project}`, 'holds no work items in this scope', 'Try --scope everything.');
  }
  await rename(part, output);
  return read;
}

const jqlOf = ({ project, scope }: Wanted): string =>
  `project = "${project}"${scope === 'current' ? ' AND (statusCategory != Done OR resolved >= -90d)' : ''} ORDER BY id ASC`;

/** The owner field's id, whether its id or its name was given. */
function ownerFields(fields: unknown, wanted: string | undefined): string[] {
  if (wanted === undefined) return [];
  const found = list(fields).find((field) => at(field, 'id') === wanted || at(field, 'name') === wanted);
  const id = text(at(found, 'id'));
  if (id === undefined)
    throw new Complaint(
      `--owner-field ${wanted}`,
      'is no field of this site',
      'Give its id or its name as Jira shows it.',
    );
  return [id];
}

/** Names and types of the fields that were asked for, in the form of an answer with `expand=names,schema`. */
function header(fields: unknown, names: readonly string[]): { names: object; schema: object } {
  const asked = list(fields).filter((field) => names.includes(text(at(field, 'id')) ?? ''));
  const entry = (what: string) => asked.map((field) => [text(at(field, 'id')), at(field, what)] as const);
  return { names: Object.fromEntries(entry('name')), schema: Object.fromEntries(entry('schema')) };
}
