import type { Call } from '../core/role';
import { cached } from './cache';
import { ledgerRows } from './ledger';
import type { RawFinding } from './ledger-row';
import type { Ports } from './ports';
import { loadPointer, loadRun, readingOf } from './run';

/** What the newest finished run found, whatever was decided about it. */
export interface RunStanding {
  /** Nothing that changed after this is in its rows. */
  readonly readAt: string;
  readonly items: ReadonlyMap<string, { readonly own: Call; readonly findings: readonly RawFinding[] }>;
}

/** Rows of a finished run stay as they are. */
const SECONDS = 120;

export async function standingIn(
  ports: Pick<Ports, 'store' | 'cache'>,
  projectId: string,
): Promise<RunStanding | undefined> {
  const { finished } = await loadPointer(ports, projectId);
  const run = await loadRun(ports, projectId, finished);
  if (!run) return undefined;
  return cached(ports.cache, `standing:${projectId}:${run.id}`, SECONDS, async () => {
    const items = new Map<string, { own: Call; findings: readonly RawFinding[] }>();
    for await (const rows of ledgerRows(ports, run, 'findings'))
      for (const { id, call, findings } of rows) items.set(id, { own: call, findings });
    return { readAt: readingOf(run).from, items };
  });
}
