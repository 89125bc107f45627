import type { Judged } from '../core/judged';
import { mergeTallies } from '../core/merge-tallies';
import type { Tally } from '../core/report';
import { report } from '../core/summarize';
import { tally } from '../core/tally';
import type { Work } from './audit-work';
import { countedWith } from './counted';
import { compareRuns, storeGone } from './changes';
import { noteRun } from './history';
import { keepRun } from './keep-run';
import { closeLayer } from './layer';
import { ledgerRows } from './ledger';
import { judgedOf } from './ledger-row';
import { mailAfter } from './mail-after';
import { policyOf } from './policy';
import type { IssuePage } from './ports';
import { decisionsIn } from './project-decisions';
import { loadBook } from './role-book';
import { awake, loadPointer, loadRun, saveRun, type Layer, type StoredRun } from './run';
import { storeReport } from './stored-report';
import { Overtaken } from './unless-overtaken';

/**
 * The end of a run: its layer is closed, its report made from all rows and from what people decided, compared with the run
 * before; then the pointer, then what no kept run needs any more is sent to be cleared away. All of it may be done twice.
 */
export async function finishRun(run: StoredRun, work: Work): Promise<StoredRun> {
  const { ports, stored, project } = work;
  const { projectId } = run;
  const now = new Date(ports.clock.now()).toISOString();
  const [{ layer, rejected, outside }, counting] = await Promise.all([
    closeLayer(run, work),
    countedWith(ports, projectId, stored.settings),
  ]);
  const { cursor: _, todo: __, ...rest } = awake(run);
  const whole: StoredRun = { ...rest, countedWith: counting, layers: layersOf(run, layer), outside };

  const total = await tallyOf(whole, work, now);
  const { changes, gone } = await compareRuns(whole, work, now);
  const policy = policyOf(stored.settings, await loadBook(ports, project, stored), now);
  const made = report([total], policy);
  const cancelled = await cancelledMeanwhile(run, ports);
  if (cancelled) return cancelled;
  await Promise.all([
    storeGone(ports, whole, gone),
    storeReport(ports, { projectId, runId: run.id }, { report: made, rejected, ...(changes ? { changes } : {}) }),
    noteRun(ports, whole, made, changes, now),
  ]);

  const counted: StoredRun = { ...whole, items: total.items, broken: brokenIn(rejected) };
  const late = await cancelledMeanwhile(run, ports);
  if (late) return late;
  await mailAfter(run, changes, ports, stored.settings);
  const done: StoredRun = { ...counted, state: 'done', finishedAt: now, touchedAt: now };
  await saveRun(ports, done);
  await keepRun(done, ports);
  return done;
}

/** A run that read and wrote nothing adds no layer: a hundred recounts are no reason to read everything again. */
const layersOf = ({ layers }: StoredRun, layer: Layer): readonly Layer[] =>
  layer.pages === 0 && layers.length > 0 ? layers : [...layers, layer];

/**
 * The run as cancelled, where somebody wished that before its end: another one may have begun since, which must find what
 * this one has heard. Throws `Overtaken` where another one is the newest.
 */
async function cancelledMeanwhile({ projectId, id }: StoredRun, ports: Work['ports']): Promise<StoredRun | undefined> {
  const [{ latest }, now] = await Promise.all([loadPointer(ports, projectId), loadRun(ports, projectId, id)]);
  if (latest !== id) throw new Overtaken(id);
  return now?.state === 'cancelled' ? now : undefined;
}

/** Rows that are counted at once: merging counts costs as much as there are epics. */
const COUNTED = 2500;

/** Counts all rows of a run, as they stand after what people decided. */
async function tallyOf(run: StoredRun, { ports, stored: { settings } }: Work, now: string): Promise<Tally> {
  const decisions = await decisionsIn(ports, run.projectId);
  let total = mergeTallies([]);
  let waiting: Judged[] = [];
  const count = (least: number) => {
    if (waiting.length < least) return;
    total = mergeTallies([total, tally(waiting)]);
    waiting = [];
  };
  for await (const rows of ledgerRows(ports, run, 'all')) {
    for (const row of rows) waiting.push(judgedOf(row, decisions.get(row.id), settings, now));
    count(COUNTED);
  }
  count(1);
  return total;
}

/** What the host counts and no audit can judge. */
const brokenIn = (rejected: IssuePage['rejected']): number =>
  rejected.filter(({ code }) => code !== 'type-inactive').length;
