import type { Call } from '../core/role';
import type { Decisions } from '../core/standing';
import { keys } from './keys';
import type { Ports } from './ports';

/** What people have said about one issue, as stored. Times are ISO 8601 in UTC, people are account ids. */
export interface StoredDecisions extends Decisions {
  readonly format: 1;
  readonly projectId: string;
  readonly disputes: readonly { readonly call: Call; readonly by: string; readonly at: string }[];
  readonly handOver?: { readonly from?: string; readonly to: string; readonly by: string; readonly at: string };
}

export const noDecisions = (projectId: string): StoredDecisions => ({
  format: 1,
  projectId,
  exceptions: [],
  baseline: [],
  disputes: [],
});

export async function loadDecisions(
  ports: Pick<Ports, 'store'>,
  issue: { readonly id: string; readonly projectId: string },
): Promise<StoredDecisions> {
  const stored = await ports.store.get<StoredDecisions>(keys.decisions(issue.id));
  return { ...noDecisions(issue.projectId), ...stored };
}

/** Decisions of several issues by id; issues without any are left out. */
export async function loadAllDecisions(
  ports: Pick<Ports, 'store'>,
  issues: Iterable<{ readonly id: string; readonly projectId: string }>,
): Promise<Map<string, StoredDecisions>> {
  const list = [...issues];
  const stored = await ports.store.many<StoredDecisions>(list.map(({ id }) => keys.decisions(id)));
  const found = new Map<string, StoredDecisions>();
  for (const { id, projectId } of list) {
    const decisions = stored.get(keys.decisions(id));
    if (decisions) found.set(id, { ...noDecisions(projectId), ...decisions });
  }
  return found;
}

/** The marker goes first, so that what is stored can always be found again by its project. */
export async function saveDecisions(
  ports: Pick<Ports, 'store'>,
  issue: { readonly id: string; readonly projectId: string },
  decisions: StoredDecisions,
): Promise<void> {
  const empty =
    !decisions.override &&
    !decisions.handOver &&
    decisions.exceptions.length + decisions.baseline.length + decisions.disputes.length === 0;
  if (empty) return removeDecisions(ports, issue);
  await ports.store.set(keys.decided(issue.projectId, issue.id), 1);
  await ports.store.set(keys.decisions(issue.id), { ...decisions, projectId: issue.projectId });
}

export async function removeDecisions(
  ports: Pick<Ports, 'store'>,
  issue: { readonly id: string; readonly projectId: string },
): Promise<void> {
  await ports.store.remove(keys.decisions(issue.id));
  await ports.store.remove(keys.decided(issue.projectId, issue.id));
}
