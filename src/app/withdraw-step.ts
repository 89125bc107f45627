import { activityIn } from './activity';
import type { App } from './app';
import { keys } from './keys';
import type { StoredChain } from './on-hour-chains';
import { paid } from './paid';
import type { Job, Ports, ProjectRecord } from './ports';
import { publishes, withdraw } from './published';
import { RESERVE_MS } from './reserve';
import type { ProjectSettings } from './settings';
import { loadSettings } from './settings-store';

interface StoredWithdrawal extends StoredChain {
  readonly cursor?: string;
  /** Set in the second pass. */
  readonly again?: true;
  /** Until when it sleeps, since the hour's points are spent. */
  readonly waitsUntil?: string;
}

/** The host finds items by search, which lags behind writes: what was published just before is found after this. */
const INDEX_LAG_SECONDS = 300;
/** Settings are stored a moment after the job is pushed: the other way round a lost job would leave findings for ever. */
const SOON_SECONDS = 10;
const MAX_DELAY_SECONDS = 900;

/** Points that a page takes: the project, a search that reads a hundred items, and a write. */
const NEED = 104;

/**
 * Called before settings are saved that publish fewer findings than before: what is published already is taken back. One
 * that is under way begins anew.
 */
export async function withdrawSoon(
  ports: Pick<Ports, 'store' | 'queue' | 'clock'>,
  projectId: string,
  before: ProjectSettings,
  after: ProjectSettings,
): Promise<void> {
  if (!before.active || !before.publishFindings || !narrower(before, after)) return;
  const runId = `w${ports.clock.now().toString(36)}`;
  await ports.store.set(keys.withdrawal(projectId), stored({ runId, step: 0 }, ports));
  await ports.queue.push({ kind: 'withdraw', projectId, runId, step: 0 }, SOON_SECONDS);
}

function narrower(before: ProjectSettings, after: ProjectSettings): boolean {
  if (!after.active || !after.publishFindings || (before.serviceConsent && !after.serviceConsent)) return true;
  const all = ({ issueTypes }: ProjectSettings) => issueTypes.length === 0;
  if (all(after)) return false;
  return all(before) || before.issueTypes.some((id) => !after.issueTypes.includes(id));
}

/** What a piece came to: all, so far as time allowed, so far as points did and until when, or another one began meanwhile. */
type Part = 'done' | 'more' | 'overtaken' | { readonly until: string };

/**
 * Takes findings out of the properties of items on which the app does not act any more, or publishes nothing: by the
 * settings as they are now. The second pass finds what the index did not show yet. Done twice, cut off or begun again it
 * ends the same; a job that is not the newest of the newest withdrawal is dropped.
 */
export async function withdrawStep(job: Job, ports: Ports, app: App): Promise<void> {
  const { projectId } = job;
  const kept = await ports.store.get<StoredWithdrawal>(keys.withdrawal(projectId));
  if (kept?.runId !== job.runId || job.step < kept.step) return;
  const asleep = Date.parse(kept.waitsUntil ?? '') > ports.clock.now() + 1000;
  const part = asleep ? { until: kept.waitsUntil ?? '' } : await withdrawPart(kept, projectId, ports, app);
  if (part === 'overtaken') return;
  const now = await current(kept, projectId, ports);
  if (!now) return;
  if (part === 'more') return goOn(job, now, now, ports);
  if (part !== 'done') {
    const sleeping = { ...now, waitsUntil: part.until };
    return goOn(job, sleeping, sleeping, ports, secondsUntil(part.until, ports));
  }
  if (now.again) return ports.store.remove(keys.withdrawal(projectId));
  await goOn(job, now, { runId: job.runId, again: true }, ports, INDEX_LAG_SECONDS);
}

const secondsUntil = (until: string, { clock }: Pick<Ports, 'clock'>): number =>
  Math.min(MAX_DELAY_SECONDS, Math.max(1, Math.ceil((Date.parse(until) - clock.now()) / 1000)));

/** As it is stored now, unless settings that were saved meanwhile began another one. */
async function current({ runId }: StoredChain, projectId: string, { store }: Pick<Ports, 'store'>) {
  const now = await store.get<StoredWithdrawal>(keys.withdrawal(projectId));
  return now?.runId === runId ? now : undefined;
}

async function withdrawPart(begun: StoredWithdrawal, projectId: string, ports: Ports, app: App): Promise<Part> {
  let { cursor } = begun;
  let project: ProjectRecord | undefined;
  for (;;) {
    const answer = await paid(ports, app, projectId, NEED, async () => {
      project ??= await ports.projects.read(projectId);
      return withdrawPage(projectId, project, cursor, ports);
    });
    if ('until' in answer) return answer;
    if (answer.done === undefined) return 'done';
    cursor = answer.done;
    const now = await current(begun, projectId, ports);
    if (!now) return 'overtaken';
    const { waitsUntil: _, ...awake } = now;
    await ports.store.set(keys.withdrawal(projectId), stored({ ...awake, cursor }, ports));
    if (ports.clock.left() < RESERVE_MS) return 'more';
  }
}

/** Gives where the next page begins. */
async function withdrawPage(
  projectId: string,
  project: ProjectRecord | undefined,
  cursor: string | undefined,
  ports: Ports,
): Promise<string | undefined> {
  const { found, next } = await ports.properties.published(projectId, cursor);
  const settings = await loadSettings(ports, projectId);
  const acts = project !== undefined && activityIn(settings.settings, project) === 'active';
  const left = found.filter((each) => !acts || !publishes(settings, each));
  if (left.length > 0) await ports.store.set(keys.withdrawn(projectId), new Date(ports.clock.now()).toISOString());
  await withdraw(
    ports,
    left.map(({ issueId, value }) => [issueId, value]),
  );
  return next;
}

/**
 * The next job. Stored before the push, too: a store that is down stops this job here, while pushing first would add a job
 * at each try, and each of them would be tried again.
 */
async function goOn(
  job: Job,
  now: StoredWithdrawal,
  next: Omit<StoredWithdrawal, 'step' | 'touchedAt'>,
  ports: Ports,
  delaySeconds?: number,
): Promise<void> {
  const step = job.step + 1;
  const name = keys.withdrawal(job.projectId);
  await ports.store.set(name, stored(now, ports));
  await ports.queue.push({ ...job, step }, delaySeconds);
  await ports.store.set(name, stored({ ...next, step }, ports));
}

/** Saved by a job that is at work: whatever had to be brought back before, it is not lost. */
function stored(
  { revived: _, ...chain }: Omit<StoredWithdrawal, 'touchedAt'>,
  { clock }: Pick<Ports, 'clock'>,
): StoredWithdrawal {
  return { ...chain, touchedAt: new Date(clock.now()).toISOString() };
}
