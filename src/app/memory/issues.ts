import { heldSince } from '../../core/held-since';
import { HostError } from '../host-error';
import type { Clock, IssueRecord, Issues, PageQuery, ReadOptions, Viewer } from '../ports';
import { granted, mayBrowse, type World, type WorldIssue } from './world';

/** Days for which a resolved issue still counts as current. */
const CURRENT_DAYS = 90;
const DAY = 86_400_000;
/** A page of ids holds this many times as many issues as a page of records. */
const IDS = 10;

export function memoryIssues(world: World, clock: Clock, pageSize = 50): Issues {
  const find = (issueId: string, viewer?: Viewer): WorldIssue | undefined => {
    const issue = world.issues.get(issueId);
    return issue && (!viewer || mayBrowse(world, viewer.accountId, issue)) ? issue : undefined;
  };
  return {
    async ready() {},
    async read(issueId, viewer, options) {
      const issue = find(issueId, viewer);
      return issue && shown(world, issue, options);
    },
    async page(query) {
      const all = matching(world, query, clock).filter(({ record }) => Number(record.id) > Number(query.cursor ?? 0));
      const page = all.slice(0, pageSize);
      const last = page.at(-1)?.record.id;
      return {
        issues: page.filter(({ broken }) => !broken).map((issue) => shown(world, issue, query)),
        rejected: page.flatMap(({ record, broken }) => (broken ? [{ id: record.id, code: broken }] : [])),
        points: 1 + page.length,
        ...(all.length > pageSize && last !== undefined ? { next: last } : {}),
      };
    },
    async byId(issueIds, viewer, options) {
      if (issueIds.length > 100) throw new HostError('bad-answer', 'issues by id', { hint: 'at most 100' });
      return [...new Set(issueIds)].flatMap((id) => {
        const issue = find(id, viewer);
        return issue && !issue.broken ? [shown(world, issue, options)] : [];
      });
    },
    async ids({ cursor = '0', limit = pageSize * IDS, ...query }) {
      const all = matching(world, query, clock).filter(({ record }) => Number(record.id) > Number(cursor));
      const issueIds = all.slice(0, Math.min(limit, pageSize * IDS)).map(({ record }) => record.id);
      const last = issueIds.at(-1);
      const more = all.length > issueIds.length && last !== undefined;
      return { issueIds, points: 1 + issueIds.length, ...(more ? { next: last } : {}) };
    },
    async count(query) {
      return matching(world, query, clock).length;
    },
    async visible(projectId, issueIds, viewer) {
      return new Set(issueIds.filter((id) => find(id, viewer)?.record.projectId === projectId));
    },
    async assignedAt(issueIds) {
      const found = issueIds.flatMap((id) => world.issues.get(id) ?? []);
      const changed = found.filter(({ record, assignedAt }) => assignedAt !== record.created);
      return new Map(changed.map(({ record, assignedAt }) => [record.id, assignedAt]));
    },
    async assign(issueId, accountId, viewer) {
      const issue = find(issueId, viewer);
      if (!issue) throw new HostError('not-found', 'assign');
      const { projectId } = issue.record;
      if (!granted(world, viewer.accountId, 'assign', projectId)) throw new HostError('forbidden', 'assign');
      const person = accountId === undefined ? undefined : world.people.get(accountId);
      if (accountId !== undefined && (!person || !granted(world, accountId, 'browse', projectId)))
        throw new HostError('bad-answer', 'assign', { hint: 'not assignable' });
      const { assignee, ...rest } = issue.record;
      issue.record = { ...rest, ...(person ? { assignee: person } : {}) };
      const { first, changes } = (issue.handed ??= { first: issue.assignedAt, changes: [] });
      const at = new Date(clock.now()).toISOString();
      changes.push({ at, from: assignee?.accountId ?? null, to: accountId ?? null });
      issue.assignedAt = heldSince(changes) ?? first;
    },
  };
}

function shown(world: World, { record, userFields }: WorldIssue, options: ReadOptions = {}): IssueRecord {
  const owner = options.ownerField === undefined ? undefined : userFields.get(options.ownerField);
  return { ...record, property: world.properties.get(record.id) ?? null, ...(owner ? { owner } : {}) };
}

function matching(world: World, query: Omit<PageQuery, 'cursor'>, clock: Clock): WorldIssue[] {
  const since = clock.now() - CURRENT_DAYS * DAY;
  return [...world.issues.values()]
    .filter(({ record }) => record.projectId === query.projectId)
    .filter(({ record }) => !query.issueTypes?.length || query.issueTypes.includes(record.typeId))
    .filter(({ record }) => query.updatedSince === undefined || record.updated >= query.updatedSince)
    .filter(
      ({ record }) =>
        query.scope === 'everything' ||
        record.category !== 'done' ||
        (record.resolved !== undefined && Date.parse(record.resolved) >= since),
    )
    .sort((a, b) => Number(a.record.id) - Number(b.record.id));
}
