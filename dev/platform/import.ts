import type { IssueRecord } from '../../src/app/ports';
import { readExport } from '../../src/hosts/cli/read/read-export';
import type { Row } from '../../src/hosts/cli/read/export';
import type { Clock } from './clock';
import { FIELD_TYPES, Site, type StatusCategory } from './site';
import { adfOfText } from './text-adf';

/** A site made of an export: rows read are issues plus rejected ones. */
export interface Imported {
  readonly site: Site;
  readonly issues: number;
  readonly rejected: readonly { readonly place: string; readonly problem: string }[];
  /** Account of an invented administrator, who sees everything. */
  readonly admin: string;
}

const CATEGORIES: Record<IssueRecord['category'], StatusCategory> = {
  todo: 'new',
  doing: 'indeterminate',
  done: 'done',
};

/** Reads an export of Jira or Azure Boards into a site. Throws the reader's `Complaint` where the file is unusable. */
export async function importSite(
  path: string,
  options: { readonly clock?: Clock; readonly ownerField?: string } = {},
): Promise<Imported> {
  const now = new Date(options.clock?.now() ?? Date.now()).toISOString();
  const read = await readExport(path, { now, ownerField: options.ownerField });
  return siteFromRows(read.rows(), options.clock);
}

/** Makes a site of read rows: spaces by key, people by the names in the export, types and statuses as they come. */
export async function siteFromRows(rows: AsyncIterable<Row> | Iterable<Row>, clock?: Clock): Promise<Imported> {
  const records: { record: IssueRecord; place: string }[] = [];
  const rejected: { place: string; problem: string }[] = [];
  const seen = new Set<string>();
  for await (const row of rows) {
    if (!row.ok) rejected.push({ place: row.place, problem: row.problem });
    else if (seen.has(row.record.id))
      rejected.push({ place: row.place, problem: `${row.record.key} stands in the export twice` });
    else {
      seen.add(row.record.id);
      records.push({ record: row.record, place: row.place });
    }
  }
  const builder = new Builder(
    records.map(({ record }) => record),
    clock,
  );
  return { site: builder.site, issues: records.length, rejected, admin: builder.admin };
}

/** Key of the space: what stands before the number, or for Azure Boards the first letters of the project's name. */
function spaceOf({ key, projectId }: IssueRecord): string {
  const prefix = /^([A-Za-z][A-Za-z0-9_]*)-\d+$/.exec(key)?.[1];
  const letters = projectId
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase()
    .slice(0, 8);
  return prefix?.toUpperCase() ?? (/^[A-Z]/.test(letters) ? letters : 'BOARD');
}

class Builder {
  readonly site: Site;
  readonly admin: string;
  private readonly ids = new Map<string, string>();
  private ownerField: string | undefined;

  constructor(records: readonly IssueRecord[], clock?: Clock) {
    this.site = new Site({ name: 'Imported', ...(clock ? { clock } : {}) });
    this.admin = this.site.addPerson({ displayName: 'Workshop administrator', siteAdmin: true }).accountId;
    const people = this.addPeople(records);
    const spaces = new Map<string, IssueRecord[]>();
    for (const record of records) spaces.set(spaceOf(record), [...(spaces.get(spaceOf(record)) ?? []), record]);
    for (const [key, own] of spaces) this.addSpace(key, own, people);
    for (const record of records) this.setParent(record);
  }

  private addPeople(records: readonly IssueRecord[]): string[] {
    const found = records.flatMap(({ assignee, owner }) => [assignee, owner]).filter((one) => one !== undefined);
    for (const { accountId, name } of found) {
      if (!this.site.people.has(accountId)) this.site.addPerson({ accountId, displayName: name });
    }
    return [...new Set(found.map(({ accountId }) => accountId))];
  }

  private addSpace(key: string, records: readonly IssueRecord[], people: readonly string[]): void {
    const { site } = this;
    for (const { typeName, level, statusId, category } of records) {
      if (![...site.issueTypes.values()].some(({ name }) => name === typeName))
        site.addIssueType({ name: typeName, level });
      if (![...site.statuses.values()].some(({ name }) => name === statusOf(statusId))) {
        site.addStatus({ name: statusOf(statusId), category: CATEGORIES[category] });
      }
    }
    const distinct = (values: string[]) => [...new Set(values)];
    site.addProject({
      key,
      name: key,
      admins: [this.admin],
      members: people,
      types: distinct(records.map(({ typeName }) => typeName)),
      statuses: distinct(records.map(({ statusId }) => statusOf(statusId))),
    });
    for (const name of distinct(records.flatMap(({ componentIds }) => componentIds)))
      site.addComponent({ name, project: key });
    const boardId = site.addBoard({ name: `${key} board`, project: key }).id;
    for (const { sprint } of records) {
      if (!sprint || [...site.sprints.values()].some((one) => one.boardId === boardId && one.name === sprint.name))
        continue;
      site.addSprint({ name: sprint.name, boardId, state: sprint.active ? 'active' : 'closed' });
    }
    for (const record of records) this.addIssue(key, record, boardId);
  }

  private addIssue(project: string, record: IssueRecord, boardId: number): void {
    const { site } = this;
    const { item, sprint, assignee, owner, teamId, teamName, resolved } = record;
    const sprintId = [...site.sprints.values()].find((one) => one.boardId === boardId && one.name === sprint?.name)?.id;
    if (teamId && !site.teams.has(teamId)) site.addTeam(teamName ?? teamId, teamId);
    const number = /(\d+)$/.exec(record.key)?.[1];
    const numbered = /^\d+$/.test(record.id) && !site.issues.has(record.id);
    const issue = site.addIssue({
      project,
      type: record.typeName,
      status: statusOf(record.statusId),
      summary: item.title,
      description: adfOfText(item.body),
      labels: item.labels ?? [],
      components: record.componentIds,
      created: record.created,
      updated: record.updated,
      ...(number ? { key: `${project}-${number}` } : {}),
      ...(numbered ? { id: record.id } : {}),
      ...(assignee ? { assignee: assignee.accountId } : {}),
      ...(sprintId === undefined ? {} : { sprint: sprintId }),
      ...(teamId ? { team: teamId } : {}),
      ...(item.points === undefined ? {} : { points: item.points }),
      ...(resolved ? { resolved } : {}),
      ...(owner ? { custom: { [this.owner()]: { accountId: owner.accountId } } } : {}),
    });
    this.ids.set(record.id, issue.id).set(record.key, issue.id);
  }

  private owner(): string {
    return (this.ownerField ??= this.site.addField({ name: 'Accountable owner', ...FIELD_TYPES.user }).id);
  }

  /** A parent outside the export is left out: nothing is known of it. */
  private setParent({ id, parentId }: IssueRecord): void {
    const [own, parent] = [this.ids.get(id), parentId && this.ids.get(parentId)];
    if (!own || !parent || own === parent) return;
    this.site.issues.set(own, { ...this.site.issues.get(own)!, parentId: parent });
  }
}

const statusOf = (name: string): string => name || 'No status';
