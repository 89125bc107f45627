import type { IssueRecord, Ports } from './ports';

/** Deeper hierarchies than this are not climbed. */
const HEIGHT = 5;
/** Records that one call gives at most. */
const BATCH = 100;

/** Records of issues and of everything above them, by id: parents that are not among them are read, each once. */
export async function withAncestors(
  ports: Pick<Ports, 'issues'>,
  issues: readonly IssueRecord[],
  ownerField?: string,
): Promise<Map<string, IssueRecord>> {
  const known = new Map(issues.map((issue) => [issue.id, issue]));
  const asked = new Set(known.keys());
  for (let height = 0; height < HEIGHT; height += 1) {
    const missing = [...known.values()].flatMap(({ parentId }) => (parentId && !asked.has(parentId) ? [parentId] : []));
    const ids = [...new Set(missing)];
    if (ids.length === 0) break;
    for (let start = 0; start < ids.length; start += BATCH) {
      const some = ids.slice(start, start + BATCH);
      some.forEach((id) => asked.add(id));
      const found = await ports.issues.byId(some, undefined, ownerField ? { ownerField } : {});
      found.forEach((issue) => known.set(issue.id, issue));
    }
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
