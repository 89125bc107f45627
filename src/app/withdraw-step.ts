import { activityIn } from './activity';
import type { App } from './app';
import { keys } from './keys';
import { metered } from './metered';
import { spendPoints, waitsForPoints } from './points';
import type { Job, Ports } from './ports';
import { publishes, withdraw } from './published';
import { RESERVE_MS } from './reserve';
import type { ProjectSettings } from './settings';
import { loadSettings } from './settings-store';

/** The host finds items by search, which lags behind writes: what was published just before is found after this. */
const INDEX_LAG_SECONDS = 300;
/** Settings are stored a moment after the job is pushed: the other way round a lost job would leave findings for ever. */
const SOON_SECONDS = 10;
const MAX_DELAY_SECONDS = 900;

/** Points that a page takes: a search that reads a hundred items, and a write. */
const NEED = 103;

/** Called before settings are saved that publish fewer findings than before: what is published already is taken back. */
export async function withdrawSoon(
  ports: Pick<Ports, 'queue' | 'clock'>,
  projectId: string,
  before: ProjectSettings,
  after: ProjectSettings,
): Promise<void> {
  if (!before.active || !before.publishFindings || !narrower(before, after)) return;
  const runId = `w${ports.clock.now().toString(36)}`;
  await ports.queue.push({ kind: 'withdraw', projectId, runId, step: 0 }, SOON_SECONDS);
}

function narrower(before: ProjectSettings, after: ProjectSettings): boolean {
  if (!after.active || !after.publishFindings || (before.serviceConsent && !after.serviceConsent)) return true;
  const all = ({ issueTypes }: ProjectSettings) => issueTypes.length === 0;
  if (all(after)) return false;
  return all(before) || before.issueTypes.some((id) => !after.issueTypes.includes(id));
}

/**
 * Takes findings out of the properties of items on which the app does not act any more, or publishes nothing: by the
 * settings as they are now. The job's step is its pass: the second one finds what the index did not show yet. Done twice,
 * cut off or begun again it ends the same.
 */
export async function withdrawStep(job: Job, ports: Ports, app: App): Promise<void> {
  const { projectId } = job;
  const { meter } = metered(ports);
  const project = await ports.projects.read(projectId);
  let booked = 0;
  let cursor: string | undefined;
  do {
    const until = await waitsForPoints(ports, app, projectId, NEED);
    if (until !== undefined || ports.clock.left() < RESERVE_MS) return again(job, until, ports);
    const { found, next } = await ports.properties.published(projectId, cursor);
    const stored = await loadSettings(ports, projectId);
    const acts = project !== undefined && activityIn(stored.settings, project) === 'active';
    const left = found.filter((each) => !acts || !publishes(stored, each));
    if (left.length > 0) await ports.store.set(keys.withdrawn(projectId), new Date(ports.clock.now()).toISOString());
    await withdraw(
      ports,
      left.map(({ issueId, value }) => [issueId, value]),
    );
    await spendPoints(ports, projectId, meter.points - booked);
    booked = meter.points;
    cursor = next;
  } while (cursor !== undefined);
  if (job.step === 0) await ports.queue.push({ ...job, step: 1 }, INDEX_LAG_SECONDS);
}

async function again(job: Job, until: string | undefined, { queue, clock }: Ports): Promise<void> {
  const seconds = until === undefined ? 1 : Math.ceil((Date.parse(until) - clock.now()) / 1000);
  await queue.push(job, Math.min(MAX_DELAY_SECONDS, Math.max(1, seconds)));
}
