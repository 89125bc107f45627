import type { Run } from './api';
import { keys } from './keys';
import type { Ports } from './ports';

/** A run as stored: what a page is shown, and where to go on. */
export interface StoredRun extends Run {
  /** Where the next page begins; absent before the first one. */
  readonly cursor?: string;
  /** Number of the job that may work on this run: a job with a lower number was delivered again and is dropped. */
  readonly chain: number;
  /** Failures since the last page that was finished. */
  readonly attempts: number;
  /** When its job last saved anything. */
  readonly touchedAt: string;
}

/** The newest run of a project and the newest finished one. */
export interface RunPointer {
  readonly latest?: string;
  readonly finished?: string;
}

export const loadPointer = async (ports: Pick<Ports, 'store'>, projectId: string): Promise<RunPointer> =>
  (await ports.store.get<RunPointer>(keys.runs(projectId))) ?? {};

const OVER = ['done', 'cancelled', 'failed'];
export const isOver = ({ state }: Pick<Run, 'state'>): boolean => OVER.includes(state);

/** Far longer than an invocation may take: a run that nobody touched for so long has lost its job. */
const STALLED_MS = 3_600_000;

export const isStalled = ({ touchedAt, waitsUntil }: StoredRun, now: number): boolean =>
  now - Math.max(Date.parse(touchedAt), Date.parse(waitsUntil ?? touchedAt)) > STALLED_MS;

/** A run as it stands; one that was asked to stop counts as cancelled at once, though its job may still be at a page. */
export async function loadRun(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  runId: string | undefined,
): Promise<StoredRun | undefined> {
  if (runId === undefined) return undefined;
  const [run, cancelledAt] = await Promise.all([
    ports.store.get<StoredRun>(keys.run(projectId, runId)),
    ports.store.get<string>(keys.cancel(projectId, runId)),
  ]);
  if (!run || isOver(run) || cancelledAt === undefined) return run;
  const { waitsUntil: _, secondsLeft: __, ...rest } = run;
  return { ...rest, state: 'cancelled', finishedAt: cancelledAt };
}

export const saveRun = (ports: Pick<Ports, 'store'>, run: StoredRun): Promise<void> =>
  ports.store.set(keys.run(run.projectId, run.id), run);

/** What a page is shown of a run. */
export function publicRun({ cursor: _, chain: __, attempts: ___, touchedAt: ____, ...run }: StoredRun): Run {
  return run;
}
