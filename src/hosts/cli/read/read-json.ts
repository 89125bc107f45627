import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fieldMap, NO_FIELDS, type FieldMap } from '../../../formats/jira-issue';
import { at, object } from '../../../formats/jira-json';
import { Complaint } from '../complaint';
import { decodeFile, type Encoding } from './decode';
import type { ColumnReport, Export, ExportKind, ReadOptions } from './export';
import { jsonRow, shapeOf, type JsonOptions, type Shape } from './json-rows';
import { textLines } from './lines';

/** A JSON document is held whole; bigger ones are for JSON lines, which are read line by line. */
const LARGEST = 256 * 1024 * 1024;

const KINDS: Readonly<Record<Shape, ExportKind>> = { jira: 'Jira JSON', azure: 'Azure Boards JSON', plain: 'JSON' };

const TAKEN: Readonly<Record<Shape, readonly (readonly [column: string, as: string])[]>> = {
  jira: [
    ['fields.summary', 'title'],
    ['fields.description', 'description'],
    ['fields.issuetype', 'type and hierarchy level'],
    ['fields.status, fields.resolution', 'status'],
    ['fields.assignee', 'assignee'],
    ['fields.parent', 'parent'],
    ['fields.labels, fields.components', 'labels and components'],
    ['fields.created, fields.updated, fields.resolutiondate', 'dates'],
  ],
  azure: [
    ['System.Title', 'title'],
    ['System.Description, Microsoft.VSTS.TCM.ReproSteps', 'description'],
    ['Microsoft.VSTS.Common.AcceptanceCriteria', 'acceptance criteria'],
    ['System.WorkItemType', 'type and hierarchy level'],
    ['System.State', 'status'],
    ['System.AssignedTo', 'assignee'],
    ['System.Parent, relations', 'parent'],
    ['System.Tags', 'labels'],
    ['System.AreaPath', 'team'],
    ['System.IterationPath', 'sprint'],
    ['System.CreatedDate, System.ChangedDate', 'dates'],
  ],
  plain: [
    'id',
    'title',
    'description',
    'type',
    'labels',
    'components',
    'level',
    'status',
    'assignee',
    'parent',
    'created',
  ].map((name) => [name, name === 'level' ? 'hierarchy level' : name] as const),
};

function report(
  first: unknown,
  shape: Shape,
  kind: ExportKind,
  encoding: Encoding,
  map: FieldMap = NO_FIELDS,
): ColumnReport {
  const taken = TAKEN[shape].filter(([column]) => shape !== 'plain' || at(first, column) !== undefined);
  return {
    kind,
    encoding: encoding.toUpperCase(),
    taken: taken.map(([column, as]) => ({ column, as })),
    unused: unusedOf(first, shape).filter((name) => !usedBy(map).includes(name)),
    missing:
      shape === 'plain' ? ['what an item does not hold is unknown: no status is open, no assignee is nobody'] : [],
  };
}

/** Custom fields that are read where their types are known; a project's key stands in the item's own. */
const usedBy = ({ sprint, epicLink, points, team, people }: FieldMap): string[] =>
  sprint.length + epicLink.length + points.length + team.length + people.length === 0
    ? []
    : ['project', ...sprint, ...epicLink, ...points, ...team, ...people.map(({ id }) => id)];

/** Fields of a first item that nothing reads. */
function unusedOf(item: unknown, shape: Shape): string[] {
  const taken = TAKEN[shape].map(([column]) => column).join(', ');
  const own = shape === 'plain' ? object(item) : object(at(item, 'fields'));
  const known = new Set(taken.split(/[\s,]+/u).map((name) => name.replace(/^fields\./u, '')));
  return Object.keys(own ?? {}).filter((name) => !known.has(name));
}

/**
 * Where in an answer the work items are: a search, a batch, a list, one item, or a documented sample of these. A bare
 * document of Jira is judged as an item without a title.
 */
function itemsOf(answer: unknown, path: string): readonly unknown[] {
  const body = at(answer, 'responses', '200', 'body') ?? answer;
  if (Array.isArray(body)) return body;
  for (const name of ['issues', 'value', 'workItems', 'items']) {
    const found = at(body, name);
    if (Array.isArray(found)) return found;
  }
  if (Array.isArray(at(body, 'workItemRelations')))
    throw new Complaint(
      path,
      'is the answer of a query: ids and links, no titles',
      'Ask for the work items themselves: POST _apis/wit/workitemsbatch with these ids.',
    );
  if (at(body, 'type') === 'doc') return [{ id: basename(path), description: body }];
  if (object(body)) return [body];
  throw new Complaint(
    path,
    'holds no work items',
    'Give a Jira or Azure Boards answer, a list of items, or JSON lines.',
  );
}

/** Custom fields by their types, where the answer was asked to tell them (`expand=names,schema`). */
function fieldsOf(answer: unknown): FieldMap {
  const schema = object(at(answer, 'schema'));
  return schema
    ? fieldMap(Object.entries(schema).map(([id, one]) => ({ id, name: at(answer, 'names', id), schema: one })))
    : NO_FIELDS;
}

async function parsed(path: string, encoding: Encoding): Promise<unknown> {
  if ((await stat(path)).size > LARGEST)
    throw new Complaint(
      path,
      'is larger than 256 MB',
      "Turn it into JSON lines, which are read line by line: jq -c '.issues[]'.",
    );
  const pieces: string[] = [];
  for await (const piece of decodeFile(path, encoding)) pieces.push(piece);
  const source = pieces.join('');
  try {
    return JSON.parse(source) as unknown;
  } catch (error) {
    throw notJson(path, source, error as Error);
  }
}

function notJson(path: string, source: string, error: Error): Complaint {
  const at = Number(/position (\d+)/u.exec(error.message)?.[1] ?? source.length);
  const line = source.slice(0, at).split('\n').length;
  const column = at - source.lastIndexOf('\n', at - 1);
  const what = at >= source.length ? 'the JSON ends too early' : 'is not JSON';
  return new Complaint(
    `${path}:${line}:${column}`,
    what,
    'Export it again; every line of JSON lines must be an object of its own.',
  );
}

export async function readJson(path: string, encoding: Encoding, options: ReadOptions): Promise<Export> {
  const answer = await parsed(path, encoding);
  const items = itemsOf(answer, path);
  if (items.length === 0)
    throw new Complaint(path, 'holds no work items', 'Export it again, with at least one work item.');
  const shape = shapeOf(items[0]);
  const json: JsonOptions = {
    ...options,
    fields: fieldsOf(answer),
    hasFeatures: items.some((item) => at(item, 'fields', 'System.WorkItemType') === 'Feature'),
  };
  return {
    path,
    columns: report(items[0], shape, KINDS[shape], encoding, json.fields),
    async *rows() {
      for (const [i, item] of items.entries()) yield jsonRow(item, `item ${i + 1}`, i + 1, json);
    },
  };
}

export async function readJsonLines(path: string, encoding: Encoding, options: ReadOptions): Promise<Export> {
  const lines = () => textLines(decodeFile(path, encoding));
  let first: unknown;
  let header: unknown;
  for await (const line of lines()) {
    if (!line.trim()) continue;
    first = attempt(line);
    if (header !== undefined || !isHeader(first)) break;
    header = first;
  }
  const json: JsonOptions = { ...options, fields: fieldsOf(header), hasFeatures: false };
  const shape = shapeOf(first);
  return {
    path,
    columns: report(first, shape, 'JSON lines', encoding, json.fields),
    async *rows() {
      let number = 0;
      for await (const line of lines()) {
        number++;
        if (!line.trim()) continue;
        const value = attempt(line);
        if (header !== undefined && isHeader(value)) continue;
        if (value === undefined)
          yield {
            ok: false,
            place: `line ${number}`,
            id: '',
            problem: 'is not JSON',
            remedy: 'Write one object a line, without line breaks inside.',
          };
        else yield jsonRow(value, `line ${number}`, number, json);
      }
    },
  };
}

/** A first line that says what a site's fields are, as `fetch` writes it. */
const isHeader = (value: unknown): boolean =>
  object(at(value, 'schema')) !== undefined && at(value, 'fields') === undefined && at(value, 'title') === undefined;

function attempt(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
