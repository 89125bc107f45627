import { mergeTallies } from '../core/merge-tallies';
import { report } from '../core/summarize';
import { tally } from '../core/tally';
import type { Work } from './audit-work';
import { compareRuns, storeGone } from './changes';
import { clearUnneeded } from './clear';
import { noteRun } from './history';
import { closeLayer } from './layer';
import { ledgerRows } from './ledger';
import { judgedOf } from './ledger-row';
import { mailAfter } from './mail-after';
import { policyOf } from './policy';
import type { IssuePage } from './ports';
import { decisionsIn } from './project-decisions';
import { loadBook } from './role-book';
import { awake, loadPointer, saveRun, type StoredRun } from './run';
import { storeReport } from './stored-report';
import { keys } from './keys';

/** Finished runs whose rows are kept. Counts are kept far longer (`history`). */
const KEPT_RUNS = 5;

/**
 * The end of a run: its layer is closed, its report made from all rows and from what people decided, compared with the run
 * before; then the pointer, then what no kept run needs any more is sent to be cleared away. All of it may be done twice.
 */
export async function finishRun(run: StoredRun, work: Work): Promise<StoredRun> {
  const { ports, stored, project } = work;
  const { projectId } = run;
  const now = new Date(ports.clock.now()).toISOString();
  const { layer, rejected, outside } = await closeLayer(run, work);
  const { cursor: _, todo: __, ...rest } = awake(run);
  const whole: StoredRun = { ...rest, layers: [...run.layers, layer], outside };

  const decisions = await decisionsIn(ports, projectId);
  let total = mergeTallies([]);
  for await (const rows of ledgerRows(ports, whole, 'all')) {
    const judged = rows.map((row) => judgedOf(row, decisions.get(row.id), stored.settings, now));
    total = mergeTallies([total, tally(judged)]);
  }
  const { changes, gone } = await compareRuns(whole, work, now);
  await storeGone(ports, whole, gone);
  const policy = policyOf(stored.settings, await loadBook(ports, project, stored), now);
  const made = report([total], policy);
  await storeReport(ports, { projectId, runId: run.id }, { report: made, rejected, ...(changes ? { changes } : {}) });
  await noteRun(ports, whole, made, changes, now);

  const counted: StoredRun = { ...whole, items: total.items, broken: brokenIn(rejected) };
  await mailAfter(run, changes, ports, stored.settings);
  const done: StoredRun = { ...counted, state: 'done', finishedAt: now, touchedAt: now };
  await saveRun(ports, done);
  await keep(done, work);
  return done;
}

/** What the host counts and no audit can judge. */
const brokenIn = (rejected: IssuePage['rejected']): number =>
  rejected.filter(({ code }) => code !== 'type-inactive').length;

/** The pointer names the run as the newest finished one; older runs beyond the limit are no longer kept. */
async function keep({ projectId, id }: StoredRun, { ports }: Work): Promise<void> {
  const pointer = await loadPointer(ports, projectId);
  const before = (pointer.kept ?? [pointer.finished]).filter((run) => run !== undefined && run !== id) as string[];
  const kept = [...before, id].slice(-KEPT_RUNS);
  await ports.store.set(keys.runs(projectId), { ...pointer, finished: id, kept });
  await clearUnneeded(projectId, ports);
}
