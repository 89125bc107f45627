import type { AuditScope, RunKind } from './api';
import type { App } from './app';
import { actingOn } from './audit-scope';
import { HostError } from './host-error';
import { judgedBy } from './judged-by';
import type { Ports, ProjectRecord } from './ports';
import { keys } from './keys';
import { apiErrorOf } from './refusal';
import { loadBook } from './role-book';
import { isOver, isStalled, loadPointer, loadRun, readingOf, saveRun, type RunPointer, type StoredRun } from './run';
import { loadSettings, type StoredSettings } from './settings-store';

export interface Wish {
  readonly scope: AuditScope;
  readonly by: StoredRun['by'];
  /** Reads everything again, though only changes would do. */
  readonly full?: boolean;
  /** Reads nothing: only what people decided is counted anew. Falls back to reading where there is no run to count. */
  readonly recount?: boolean;
}

/** Layers on top of a full run, and the share of its items that they may hold, before all is read again. */
const MOST_LAYERS = 40;
const MOST_SHARE = 0.3;

/** What a run would read, and upon which run it would build. */
export async function planRun(
  ports: Ports,
  app: App,
  project: ProjectRecord,
  stored: StoredSettings,
  { scope, full = false, recount = false }: Omit<Wish, 'by'>,
  pointer?: RunPointer,
): Promise<{ kind: RunKind; base?: StoredRun; judgedBy: string }> {
  const now = new Date(ports.clock.now()).toISOString();
  const finished = async () => (pointer ?? (await loadPointer(ports, project.id))).finished;
  const [book, base] = await Promise.all([
    loadBook(ports, project, stored),
    finished().then((runId) => loadRun(ports, project.id, runId)),
  ]);
  const by = judgedBy(app, stored.settings, book, now);
  if (recount && base?.format === 2) return { kind: 'recount', base, judgedBy: base.judgedBy };
  if (full || !base || base.format !== 2 || base.scope !== scope || base.judgedBy !== by || isWorn(base))
    return { kind: 'full', judgedBy: by };
  return { kind: 'changes', base, judgedBy: by };
}

/** Many small layers make reading slow: then it is time to begin anew. */
function isWorn({ layers }: StoredRun): boolean {
  const [bottom, ...above] = layers;
  const pages = above.reduce((sum, layer) => sum + layer.pages, 0);
  return above.length >= MOST_LAYERS || pages > Math.max(10, (bottom?.pages ?? 0) * MOST_SHARE);
}

/**
 * A recount is no answer to who wants to read: it is overtaken, and what it would count is counted by the run that reads. At
 * its very end it writes what the list of runs says, and is let through.
 */
const givesWay = ({ kind, state }: StoredRun, wanted: RunKind): boolean =>
  kind === 'recount' && state !== 'finishing' && wanted !== 'recount';

/** Starts a run: its header is stored, then its first job pushed. While one is running, that one is the answer. */
export async function startRun(ports: Ports, app: App, project: ProjectRecord, wish: Wish): Promise<StoredRun> {
  const [stored, pointer] = await Promise.all([loadSettings(ports, project.id), loadPointer(ports, project.id)]);
  actingOn(stored.settings, project);
  const [running, { kind, base, judgedBy: by }] = await Promise.all([
    loadRun(ports, project.id, pointer.latest),
    planRun(ports, app, project, stored, wish, pointer),
  ]);
  const now = ports.clock.now();
  if (running && !isOver(running) && !isStalled(running, now) && !givesWay(running, kind)) return running;

  const startedAt = new Date(now).toISOString();
  const { scope } = wish;
  const { issueTypes } = stored.settings;
  const query = { projectId: project.id, scope, issueTypes };
  const counts = kind === 'recount' ? { calls: 0, points: 0 } : { calls: 1, points: 1 };
  const run: StoredRun = {
    format: 2,
    id: idOf(now, pointer),
    projectId: project.id,
    kind,
    scope,
    by: wish.by,
    state: 'queued',
    startedAt,
    expected: kind === 'recount' ? 0 : await ports.issues.count(base ? changedSince(query, base) : query),
    read: 0,
    judged: 0,
    rejected: 0,
    refused: 0,
    pages: 0,
    ...counts,
    ruleset: app.judge.ruleset,
    settingsVersion: stored.version,
    judgedBy: by,
    graceDays: stored.settings.graceDays,
    layers: base?.layers ?? [],
    phase: 'pages',
    rounds: 0,
    sweptAt: base?.sweptAt ?? startedAt,
    items: base?.items ?? 0,
    chain: 0,
    attempts: 0,
    touchedAt: startedAt,
    ...(base ? { base: base.id } : {}),
    ...(kind === 'recount' && base ? countedFrom(base) : comparedWith(pointer.finished)),
  };
  const since = await beginRun(run, pointer, ports);
  if (since) return since;
  await pushFirst(run, ports);
  return run;
}

/** A recount reads nothing: by what its rows were judged and when, and what is new and gone, stays as its base has it. */
function countedFrom(base: StoredRun): Partial<StoredRun> {
  const { scope, ruleset, settingsVersion, graceDays, against } = base;
  const { from: readFrom, until: readUntil } = readingOf(base);
  const judged = { scope, ruleset, settingsVersion, ...(graceDays === undefined ? {} : { graceDays }) };
  return { ...judged, readFrom, readUntil, phase: 'publish', ...comparedWith(against) };
}

const comparedWith = (runId: string | undefined): Pick<StoredRun, 'against'> =>
  runId === undefined ? {} : { against: runId };

/**
 * Names a run as the newest one, before its header is stored: cut off in between, nothing is left that no list names. Where
 * another one began meanwhile, that one is the answer.
 */
async function beginRun(run: StoredRun, seen: RunPointer, ports: Ports): Promise<StoredRun | undefined> {
  const { projectId, id } = run;
  const pointer = await loadPointer(ports, projectId);
  const other = pointer.latest === seen.latest ? undefined : await loadRun(ports, projectId, pointer.latest);
  if (other && !isOver(other) && !givesWay(other, run.kind)) return other;
  const before = [...(pointer.stored ?? [pointer.finished, pointer.latest])].filter((one) => one !== undefined);
  await ports.store.set(keys.runs(projectId), { ...pointer, latest: id, stored: [...new Set([...before, id])] });
  await saveRun(ports, run);
  return undefined;
}

/** A run is named after its time; several of the same millisecond get different names. */
function idOf(now: number, { latest, finished, kept = [], stored = [] }: RunPointer): string {
  const taken = [latest, finished, ...kept, ...stored];
  let id = `r${now.toString(36)}`;
  while (taken.includes(id)) id += 'a';
  return id;
}

/** Whatever changed in a project since a run's rows were read, in scope or not: what left the scope must be seen too. */
export const changedSince = ({ projectId }: { readonly projectId: string }, base: StoredRun) => ({
  projectId,
  scope: 'everything' as const,
  updatedSince: readingOf(base).from,
});

/** A run whose first job could not be pushed must not stand in the way of the next one. */
async function pushFirst(run: StoredRun, ports: Ports): Promise<void> {
  try {
    await ports.queue.push({ kind: 'audit', projectId: run.projectId, runId: run.id, step: 0 });
  } catch (error) {
    const failed = error instanceof HostError ? { error: apiErrorOf(error) } : {};
    await saveRun(ports, { ...run, ...failed, state: 'failed', finishedAt: run.startedAt });
    throw error;
  }
}
