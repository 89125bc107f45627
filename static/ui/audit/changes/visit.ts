import type { Run } from '../../../../src/app/api';

/** The run a viewer saw, and when they last looked. */
export interface Visit {
  readonly runId: string;
  /** When that run was finished. */
  readonly finishedAt: string;
  readonly at: string;
}

interface Kept {
  readonly now: Visit;
  readonly before?: Visit;
}

/** Looking again within so long is the same visit: a reload does not make what is new old. */
const SAME_VISIT_MS = 4 * 3_600_000;

const nameOf = (projectId: string): string => `ownership-lens.visit.${projectId}`;

const isVisit = (value: unknown): value is Visit =>
  typeof value === 'object' &&
  value !== null &&
  ['runId', 'finishedAt', 'at'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string') &&
  Number.isFinite(Date.parse((value as Visit).finishedAt)) &&
  Number.isFinite(Date.parse((value as Visit).at));

/** What this browser remembers; nothing where it keeps nothing, refuses, or holds something else under this name. */
function recall(projectId: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(projectId)) ?? 'null') as Partial<Kept> | null;
    if (!kept || !isVisit(kept.now)) return undefined;
    return { now: kept.now, ...(isVisit(kept.before) ? { before: kept.before } : {}) };
  } catch {
    return undefined;
  }
}

function keep(projectId: string, kept: Kept): void {
  try {
    localStorage.setItem(nameOf(projectId), JSON.stringify(kept));
  } catch {
    // A browser that refuses to remember shows the page without its last visit.
  }
}

/**
 * Notes that a viewer looks at a run, in this browser only, and answers their visit before this one. Run ids and times are
 * kept, nothing else.
 */
export function noteVisit(projectId: string, run: Pick<Run, 'id' | 'startedAt' | 'finishedAt'>, now: number) {
  const kept = recall(projectId);
  const at = new Date(now).toISOString();
  const visit: Visit = { runId: run.id, finishedAt: run.finishedAt ?? run.startedAt, at };
  const goesOn = kept !== undefined && now - Date.parse(kept.now.at) < SAME_VISIT_MS;
  const before = goesOn ? kept.before : kept?.now;
  keep(projectId, before ? { now: visit, before } : { now: visit });
  return before;
}
