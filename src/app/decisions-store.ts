import type { Call } from '../core/role';
import type { Decisions } from '../core/standing';
import { entriesFor, withEntries, type Baseline, type BaselineEntry, type StoredBaseline } from './baseline-store';
import { keys } from './keys';
import type { Ports } from './ports';
import { noteDecided } from './recently-decided';

/** What people have said about one issue, as stored. Times are ISO 8601 in UTC, people are account ids. */
export interface StoredDecisions extends Decisions {
  readonly format: 1;
  /** Project in which the issue lay when this was stored. */
  readonly projectId: string;
  /** The part of the project's baseline that is about this issue: laid over what is read, never stored with it. */
  readonly baseline: readonly BaselineEntry[];
  readonly disputes: readonly { readonly call: Call; readonly by: string; readonly at: string }[];
  readonly handOver?: { readonly from?: string; readonly to: string; readonly by: string; readonly at: string };
}

export interface IssuePlace {
  readonly id: string;
  readonly projectId: string;
}

type StorePorts = Pick<Ports, 'store' | 'cache'>;

export const noDecisions = (projectId: string): StoredDecisions => ({
  format: 1,
  projectId,
  exceptions: [],
  baseline: [],
  disputes: [],
});

/** What was decided about one issue, read by key: always as it was last stored. */
export async function loadDecisions(ports: StorePorts, issue: IssuePlace): Promise<StoredDecisions> {
  return (await loadAllDecisions(ports, [issue])).get(issue.id) ?? noDecisions(issue.projectId);
}

/** Decisions of several issues by id, read by key, with the baselines of their projects; issues without any are left out. */
export async function loadAllDecisions(
  ports: StorePorts,
  issues: Iterable<IssuePlace>,
): Promise<Map<string, StoredDecisions>> {
  const list = [...issues];
  const projects = [...new Set(list.map(({ projectId }) => projectId))];
  const stored = await ports.store.many<StoredDecisions | StoredBaseline>([
    ...list.map(({ id }) => keys.decisions(id)),
    ...projects.map((projectId) => keys.baseline(projectId)),
  ]);
  const baselines = new Map<string, Baseline>();
  for (const projectId of projects) {
    const header = stored.get(keys.baseline(projectId)) as StoredBaseline | undefined;
    baselines.set(projectId, await withEntries(ports, projectId, header));
  }
  const found = new Map<string, StoredDecisions>();
  for (const issue of list) {
    const own = stored.get(keys.decisions(issue.id)) as StoredDecisions | undefined;
    if (own && own.projectId !== issue.projectId) await follow(ports, issue, own);
    const merged = withBaseline(issue, own, baselines.get(issue.projectId));
    if (merged) found.set(issue.id, merged);
  }
  return found;
}

/** An issue's own decisions and what its project's baseline says of it; undefined where there is neither. */
export function withBaseline(
  { id, projectId }: IssuePlace,
  own: StoredDecisions | undefined,
  baseline: Baseline | undefined,
): StoredDecisions | undefined {
  const entries = baseline ? entriesFor(baseline, id) : [];
  if (!own && entries.length === 0) return undefined;
  return { ...noDecisions(projectId), ...own, projectId, baseline: entries };
}

/** An issue has moved to another project: its decisions go with it. */
async function follow(ports: Pick<Ports, 'store'>, issue: IssuePlace, own: StoredDecisions): Promise<void> {
  await ports.store.set(keys.decided(issue.projectId, issue.id), 1);
  await ports.store.set(keys.decisions(issue.id), { ...own, projectId: issue.projectId });
  await ports.store.remove(keys.decided(own.projectId, issue.id));
  await noteDecided(ports, issue.projectId, issue.id, true);
  await noteDecided(ports, own.projectId, issue.id, true);
}

/**
 * The marker goes first, so that what is stored can always be found again by its project; the note last. `counts` is true
 * for what changes the counts of an audit.
 */
export async function saveDecisions(
  ports: Pick<Ports, 'store'>,
  issue: IssuePlace,
  { baseline: _, ...decisions }: StoredDecisions,
  counts = false,
): Promise<void> {
  const empty =
    !decisions.override && !decisions.handOver && decisions.exceptions.length + decisions.disputes.length === 0;
  if (empty) return removeDecisions(ports, issue, counts);
  await ports.store.set(keys.decided(issue.projectId, issue.id), 1);
  await ports.store.set(keys.decisions(issue.id), { ...decisions, projectId: issue.projectId, baseline: [] });
  await noteDecided(ports, issue.projectId, issue.id, counts);
}

/** Also takes away the marker in the project from which the issue came. */
export async function removeDecisions(ports: Pick<Ports, 'store'>, issue: IssuePlace, counts = false): Promise<void> {
  const own = await ports.store.get<StoredDecisions>(keys.decisions(issue.id));
  await ports.store.remove(keys.decisions(issue.id));
  await ports.store.remove(keys.decided(issue.projectId, issue.id));
  if (own && own.projectId !== issue.projectId) await ports.store.remove(keys.decided(own.projectId, issue.id));
  if (own) await noteDecided(ports, own.projectId, issue.id, counts);
}
