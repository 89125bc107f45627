import type { IssueRecord, Ports } from './ports';

/** Deeper hierarchies than this are not climbed. */
const HEIGHT = 5;
/** Records that one call gives at most. */
const BATCH = 100;
/** Records that a shelf keeps: with their texts a few tens of megabytes at most. */
const SHELF = 4000;

/** Records that later pages may need as ancestors, so that none is read twice; the oldest make room. */
export class AncestorShelf {
  private readonly records = new Map<string, IssueRecord>();

  get(id: string): IssueRecord | undefined {
    return this.records.get(id);
  }

  /** Keeps what can have children that are read later: epics and what is above them, and whatever was asked for as a parent. */
  keep(issue: IssueRecord): void {
    this.records.delete(issue.id);
    this.records.set(issue.id, issue);
    if (this.records.size > SHELF) this.records.delete(this.records.keys().next().value as string);
  }
}

/** Records of issues and of everything above them, by id: parents that are not among them are read, each once. */
export async function withAncestors(
  ports: Pick<Ports, 'issues'>,
  issues: readonly IssueRecord[],
  ownerField?: string,
  shelf?: AncestorShelf,
): Promise<Map<string, IssueRecord>> {
  const known = new Map(issues.map((issue) => [issue.id, issue]));
  if (shelf) for (const issue of issues) if (issue.level > 0) shelf.keep(issue);
  const asked = new Set(known.keys());
  for (let height = 0; height < HEIGHT; height += 1) {
    const missing = [...known.values()].flatMap(({ parentId }) => (parentId && !asked.has(parentId) ? [parentId] : []));
    const unread = [...new Set(missing)];
    if (unread.length === 0) break;
    const ids = shelf ? unread.filter((id) => !fromShelf(id, shelf, known, asked)) : unread;
    for (let start = 0; start < ids.length; start += BATCH) {
      const some = ids.slice(start, start + BATCH);
      some.forEach((id) => asked.add(id));
      const found = await ports.issues.byId(some, undefined, ownerField ? { ownerField } : {});
      for (const issue of found) {
        known.set(issue.id, issue);
        shelf?.keep(issue);
      }
    }
  }
  return known;
}

function fromShelf(id: string, shelf: AncestorShelf, known: Map<string, IssueRecord>, asked: Set<string>): boolean {
  const issue = shelf.get(id);
  if (!issue) return false;
  asked.add(id);
  known.set(id, issue);
  return true;
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
