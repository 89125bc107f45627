import type { IssueRecord } from '../../../app/ports';
import type { HierarchyLevel } from '../../../core/work-item';
import { plain } from '../../../core/text';
import { azureCategory, azureLevel, azurePath, azurePerson, azureTags } from '../../../formats/azure-work-item';
import { hierarchyLevel } from '../../../formats/jira-level';
import { category as jiraCategory } from '../../../formats/jira-status';
import { readText } from '../../../formats/read-text';
import type { Column, Meaning } from './columns';
import { exportTime } from './dates';

export type Flavour = 'jira' | 'azure';

/** Cells of one row by what their columns mean; empty cells are absent. */
export type Cells = Partial<Record<Meaning, readonly string[]>>;

export function cellsOf(columns: readonly Column[], row: readonly string[]): Cells {
  const cells: Partial<Record<Meaning, string[]>> = {};
  for (const { index, meaning } of columns) {
    const value = meaning ? row[index]?.trim() : undefined;
    if (meaning && value) (cells[meaning] ??= []).push(value);
  }
  return cells;
}

export interface RecordOptions {
  readonly flavour: Flavour;
  readonly hasFeatures: boolean;
  readonly now: string;
  readonly light: boolean;
}

const CATEGORIES: Readonly<Record<string, IssueRecord['category']>> = {
  'to do': 'todo',
  'in progress': 'doing',
  done: 'done',
};

function category(cells: Cells, flavour: Flavour): IssueRecord['category'] {
  const told = CATEGORIES[cells.category?.[0]?.toLowerCase() ?? ''];
  if (told) return told;
  const state = cells.status?.[0] ?? '';
  if (flavour === 'azure') return azureCategory(state);
  const resolution = cells.resolution?.[0] ?? cells.resolved?.[0];
  return jiraCategory({
    status: { name: state },
    ...(resolution && !/^unresolved$/iu.test(resolution) ? { resolution } : {}),
  });
}

function level(cells: Cells, { flavour, hasFeatures }: RecordOptions): HierarchyLevel {
  const told = Number(cells.level?.[0] ?? NaN);
  if (Number.isInteger(told) && told >= -1 && told <= 3) return told as HierarchyLevel;
  const type = cells.type?.[0] ?? '';
  return flavour === 'azure' ? azureLevel(type, hasFeatures) : hierarchyLevel({ name: type });
}

function person(name: string | undefined, id: string | undefined): IssueRecord['assignee'] {
  if (!name && !id) return undefined;
  if (id) return { accountId: id, name: name ?? id };
  return azurePerson(name);
}

function body(cells: Cells, { flavour }: RecordOptions) {
  const criteria = cells.criteria?.join('\n');
  const described = (cells.description ?? []).join('\n');
  const heading = flavour === 'azure' ? '<h3>Acceptance criteria</h3>' : 'h3. Acceptance criteria\n';
  const source = criteria ? `${described}\n${heading}${criteria}` : described;
  return readText(source, flavour === 'azure' ? 'html' : 'wiki');
}

/** The last sprint is the present one: exports list them in the order they were planned. */
function places(cells: Cells, flavour: Flavour): Pick<IssueRecord, 'sprint' | 'teamId'> {
  const path = flavour === 'azure' ? azurePath(cells.sprint?.[0]) : undefined;
  const name = flavour === 'azure' ? path?.name : cells.sprint?.at(-1);
  const team = flavour === 'azure' ? azurePath(cells.team?.[0])?.name : (cells.team?.[0] ?? cells.teamId?.[0]);
  return {
    ...(name ? { sprint: { id: path?.id ?? name, name, active: false } } : {}),
    ...(team ? { teamId: team } : {}),
  };
}

/** Labels stand in columns of their own (Jira), in one cell parted by semicolons (Azure) or by blanks. */
const labels = (cells: Cells, flavour: Flavour): string[] =>
  (cells.labels ?? []).flatMap((cell) =>
    flavour === 'azure' ? azureTags(cell) : cell.split(/[\s,;]+/u).filter(Boolean),
  );

/** A row of an export as the same record that Jira's REST gives; undefined where it has neither id, key nor title. */
export function csvRecord(cells: Cells, options: RecordOptions): IssueRecord | undefined {
  const id = cells.id?.[0] ?? cells.key?.[0];
  const title = cells.title?.[0];
  if (!id) return undefined;
  const { flavour, now, light } = options;
  const typeName = cells.type?.[0] ?? 'Issue';
  const at = level(cells, options);
  const created = exportTime(cells.created?.[0] ?? '') ?? now;
  const resolved = exportTime(cells.resolved?.[0] ?? '');
  const points = Number(cells.points?.[0] ?? NaN);
  const assignee = person(cells.assignee?.[0], cells.assigneeId?.[0]);
  const owner = person(cells.owner?.[0], cells.ownerId?.[0]);
  const place = places(cells, flavour);
  return {
    item: {
      id,
      title: title ?? '',
      body: light ? plain('') : body(cells, options),
      type: typeName,
      level: at,
      labels: labels(cells, flavour),
      components: cells.components ?? [],
      inSprint: place.sprint !== undefined,
      ...(cells.parentTitle?.[0] ? { parentTitle: cells.parentTitle[0] } : {}),
      ...(Number.isFinite(points) ? { points } : {}),
    },
    id,
    key: cells.key?.[0] ?? id,
    projectId: cells.project?.[0] ?? (cells.key?.[0] ?? '').replace(/-\d+$/u, ''),
    typeId: typeName,
    typeName,
    level: at,
    statusId: cells.status?.[0] ?? '',
    category: category(cells, flavour),
    created,
    updated: exportTime(cells.updated?.[0] ?? '') ?? created,
    componentIds: cells.components ?? [],
    ...place,
    ...(resolved ? { resolved } : {}),
    ...(assignee ? { assignee } : {}),
    ...(owner ? { owner } : {}),
    ...(cells.parent?.[0] ? { parentId: cells.parent[0] } : {}),
  };
}
