import type { IssueRecord, Ports } from './ports';

/** Deeper hierarchies than this are not climbed. */
const HEIGHT = 5;
/** Records that one call gives at most. */
const BATCH = 100;
/** Records that a shelf keeps, with their texts: epics, what is above them and whatever was asked for; and the last of the others. */
const SHELF = 4000;
const RECENT = 1000;

/**
 * Records that later pages may need as ancestors, so that none is read twice, even by pages that are worked on at the same
 * time; the oldest make room.
 */
export class AncestorShelf {
  private readonly records = new Map<string, IssueRecord>();
  /** Issues that were read last: most sub-tasks are made soon after their parent. */
  private readonly recent = new Map<string, IssueRecord>();
  private readonly asked = new Map<string, Promise<ReadonlyMap<string, IssueRecord>>>();

  /** Keeps an issue that was read for its own sake, as far as it may have children. */
  keep(issue: IssueRecord): void {
    if (issue.level > 0) put(this.records, issue, SHELF);
    else if (issue.level === 0) put(this.recent, issue, RECENT);
  }

  /** The records of these ids, as far as there are any; `read` is asked for those that are not here, once. */
  async take(ids: readonly string[], read: (ids: readonly string[]) => Promise<IssueRecord[]>): Promise<IssueRecord[]> {
    const known = (id: string) => this.records.get(id) ?? this.recent.get(id);
    const here = ids.flatMap((id) => known(id) ?? []);
    const missing = ids.filter((id) => !known(id));
    const fresh = missing.filter((id) => !this.asked.has(id));
    for (let start = 0; start < fresh.length; start += BATCH) this.ask(fresh.slice(start, start + BATCH), read);
    const answers = await Promise.all(missing.map((id) => this.asked.get(id)));
    return [...here, ...missing.flatMap((id, index) => answers[index]?.get(id) ?? [])];
  }

  private ask(ids: readonly string[], read: (ids: readonly string[]) => Promise<IssueRecord[]>): void {
    const answer = read(ids).then((found) => {
      for (const issue of found) put(this.records, issue, SHELF);
      return new Map(found.map((issue) => [issue.id, issue]));
    });
    for (const id of ids) this.asked.set(id, answer);
    const done = () => ids.forEach((id) => this.asked.delete(id));
    answer.then(done, done);
  }
}

function put(shelf: Map<string, IssueRecord>, issue: IssueRecord, most: number): void {
  shelf.delete(issue.id);
  shelf.set(issue.id, issue);
  if (shelf.size > most) shelf.delete(shelf.keys().next().value as string);
}

/** Records of issues and of everything above them, by id: parents that are not among them are read, each once. */
export async function withAncestors(
  ports: Pick<Ports, 'issues'>,
  issues: readonly IssueRecord[],
  ownerField?: string,
  shelf = new AncestorShelf(),
): Promise<Map<string, IssueRecord>> {
  const known = new Map(issues.map((issue) => [issue.id, issue]));
  for (const issue of issues) shelf.keep(issue);
  const asked = new Set(known.keys());
  const read = (ids: readonly string[]) => ports.issues.byId(ids, undefined, ownerField ? { ownerField } : {});
  for (let height = 0; height < HEIGHT; height += 1) {
    const missing = [...known.values()].flatMap(({ parentId }) => (parentId && !asked.has(parentId) ? [parentId] : []));
    const unread = [...new Set(missing)];
    if (unread.length === 0) break;
    unread.forEach((id) => asked.add(id));
    for (const issue of await shelf.take(unread, read)) known.set(issue.id, issue);
  }
  return known;
}

/** An issue's ancestors among known records, nearest first; a circle ends the climb. */
export function ancestorsIn(known: ReadonlyMap<string, IssueRecord>, issue: IssueRecord): IssueRecord[] {
  const chain: IssueRecord[] = [];
  const seen = new Set([issue.id]);
  let above = issue.parentId === undefined ? undefined : known.get(issue.parentId);
  while (above && !seen.has(above.id)) {
    seen.add(above.id);
    chain.push(above);
    above = above.parentId === undefined ? undefined : known.get(above.parentId);
  }
  return chain;
}
