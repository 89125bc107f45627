import { activityIn } from './activity';
import type { AuditScope, Baseline as BaselineView } from './api';
import type { App } from './app';
import {
  loadBaseline,
  packEntry,
  partsOf,
  unpackEntry,
  type Baseline,
  type BaselineAct,
  type PackedEntry,
  type StoredBaseline,
} from './baseline-store';
import { countSoon } from './count-soon';
import { countsOf, removeBaseline, renumbered, storeBaseline } from './baseline-write';
import { licensed, projectFor } from './guards';
import { ledgerRows } from './ledger';
import { judgedOf, type LedgerRow } from './ledger-row';
import type { Ports, ProjectRecord } from './ports';
import { decisionsIn } from './project-decisions';
import { refuse } from './refusal';
import { loadPointer, loadRun, publicRun, type StoredRun } from './run';
import { loadSettings, type StoredSettings } from './settings-store';
import { startRun } from './start-run';
import type { UseCase } from './use-case';

/** What a project's administrators are told of its baseline: its newest act, and all that it holds. */
export const baselineView = ({ acts, items, findings }: StoredBaseline): BaselineView => ({
  runId: acts.at(-1)?.runId ?? '',
  at: acts.at(-1)?.at ?? '',
  items,
  findings,
});

/**
 * Accepts every finding that stands in the newest finished run. What was accepted before stays where it still matches and
 * keeps its author; the rest of it goes. Counts follow with a run that reads nothing.
 */
export const acceptBaseline: UseCase<'acceptBaseline'> = async ({ projectId, runId }, viewer, ports, app) => {
  licensed(viewer);
  const project = await projectFor(ports, viewer, 'administer', projectId);
  const stored = await loadSettings(ports, project.id);
  const activity = activityIn(stored.settings, project);
  if (activity !== 'active') throw refuse('not-active', { activity });
  const run = await loadRun(ports, project.id, runId);
  if (!run) throw refuse('not-found', { run: runId });
  const { finished } = await loadPointer(ports, project.id);
  if (run.id !== finished) throw refuse('conflict', { what: 'run', run: finished ?? '' });

  const before = await loadBaseline(ports, project.id);
  const act = { runId: run.id, at: new Date(ports.clock.now()).toISOString(), by: viewer.accountId };
  const entries = await entriesNow(run, before, act, stored, ports);
  const acts = [...(before.header?.acts ?? []), act];
  const next = { ...withLast(renumbered(acts, entries), act), ...countsOf(entries), keep: [] };
  const baseline = await storeBaseline(ports, project.id, before.header, next);
  const recount = await countNow(project, run.scope, ports, app);
  return { baseline: baselineView(baseline), run: publicRun(recount) };
};

/** Takes the baseline back: as a whole, or for one issue that the administrator may browse. */
export const undoBaseline: UseCase<'undoBaseline'> = async ({ projectId, issueId }, viewer, ports, app) => {
  const project = await projectFor(ports, viewer, 'administer', projectId);
  const before = await loadBaseline(ports, project.id);
  const { header } = before;
  if (!header) throw refuse('not-found', { what: 'baseline' });
  const { finished } = await loadPointer(ports, project.id);
  const run = await loadRun(ports, project.id, finished);
  let baseline: StoredBaseline | undefined;
  if (issueId === undefined) await removeBaseline(ports, project.id, header);
  else {
    const seen = await ports.issues.read(issueId, viewer);
    const id = seen?.projectId === project.id ? seen.id : undefined;
    if (id === undefined || !before.entries.has(id)) throw refuse('not-found', { what: 'baseline', issue: issueId });
    baseline = await storeWithout(id, before, header, project.id, ports);
  }
  const recount = await countNow(project, run?.scope ?? 'current', ports, app);
  return { run: publicRun(recount), ...(baseline ? { baseline: baselineView(baseline) } : {}) };
};

/** Counts anew. Where another run is under way, it may have counted already: then once more when that is over. */
async function countNow(project: ProjectRecord, scope: AuditScope, ports: Ports, app: App): Promise<StoredRun> {
  const asked = ports.clock.now();
  const run = await startRun(ports, app, project, { scope, recount: true, by: 'person' });
  if (Date.parse(run.startedAt) < asked) await countSoon(ports, project.id);
  return run;
}

/** What stands now, and what of the older baseline is still about a finding that is there. */
async function entriesNow(
  run: StoredRun,
  before: Baseline,
  act: BaselineAct,
  { settings }: StoredSettings,
  ports: Ports,
): Promise<PackedEntry[]> {
  const decisions = await decisionsIn(ports, run.projectId);
  const entries: PackedEntry[] = [];
  for await (const rows of ledgerRows(ports, run, 'findings'))
    for (const row of rows) {
      const judged = judgedOf(row, decisions.get(row.id), settings, act.at);
      const fresh = judged.findings.filter(({ accepted }) => !accepted).map(({ kind }) => kind);
      entries.push(...stillMatching(row, judged.call, before));
      if (fresh.length > 0) entries.push(packEntry(row.id, judged.call, fresh, before.header?.acts.length ?? 0));
    }
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function stillMatching({ id, findings }: LedgerRow, call: LedgerRow['call'], { header, entries }: Baseline) {
  if (!header) return [];
  return (entries.get(id) ?? []).flatMap((entry): PackedEntry[] => {
    const kinds = unpackEntry(entry, header)
      .filter((each) => each.call === call && findings.some(({ kind }) => kind === each.finding))
      .map(({ finding }) => finding);
    return kinds.length > 0 ? [packEntry(id, call, kinds, entry[3])] : [];
  });
}

/** The newest act is named even where it brought nothing new. */
const withLast = <T extends { readonly acts: readonly BaselineAct[] }>(next: T, act: BaselineAct): T =>
  next.acts.at(-1)?.at === act.at ? next : { ...next, acts: [...next.acts, act] };

/** Writes anew only the parts that name the issue. */
async function storeWithout(
  issueId: string,
  { entries }: Baseline,
  header: StoredBaseline,
  projectId: string,
  ports: Ports,
): Promise<StoredBaseline> {
  const parts = [...(await partsOf(ports, projectId, header))];
  const names = (part: readonly PackedEntry[]) => part.some(([id]) => id === issueId);
  const left = [...entries.values()].flat().filter(([id]) => id !== issueId);
  return storeBaseline(ports, projectId, header, {
    acts: header.acts,
    ...countsOf(left),
    keep: parts.filter(([, part]) => !names(part)).map(([number]) => number),
    entries: parts.flatMap(([, part]) => (names(part) ? part.filter(([id]) => id !== issueId) : [])),
  });
}
