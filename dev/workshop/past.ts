import type { App } from '../platform/app';
import { accountOf, DAY } from '../sample/plan';
import { SAMPLE_SETTINGS } from '../sample/settings';
import type { Happening } from '../sample/story';
import { ask } from './ask';
import type { WorkshopClock } from './workshop-clock';

/** Days of the sample's story before the workshop opens, and how often each space is audited on the way. */
export const PAST_DAYS = 28;
const EVERY_DAYS = 7;
/** The last audit is not of this minute. */
const LAST_AUDIT_AGO = DAY / 8;

const mara = accountOf('mara');

const idOf = (app: App, key: string): string => {
  const found = app.site.findProject(key);
  if (!found) throw new Error(`The sample has no space ${key}.`);
  return found.id;
};

/** The settings that the sample's space admin would have saved, through the app's own call. */
export async function saveSampleSettings(app: App): Promise<void> {
  for (const [key, settings] of Object.entries(SAMPLE_SETTINGS)) {
    const projectId = idOf(app, key);
    const where = { as: mara, project: projectId, page: 'settings' } as const;
    const { version } = await ask(app, where, 'settings', { projectId });
    await ask(app, where, 'saveSettings', { projectId, version, settings });
  }
}

async function audit(app: App): Promise<void> {
  for (const key of Object.keys(SAMPLE_SETTINGS)) {
    const projectId = idOf(app, key);
    await app.idle({ index: true });
    await ask(app, { as: mara, project: projectId, page: 'audit' }, 'startAudit', { projectId, scope: 'current' });
    await app.idle();
  }
}

/** Lets the sample's weeks pass: what happens in them happens, and each space is audited once a week, for real. */
export async function livePast(app: App, clock: WorkshopClock, happenings: readonly Happening[]): Promise<void> {
  const begin = clock.now();
  const audits = Array.from({ length: PAST_DAYS / EVERY_DAYS }, (_, week) => begin + (week * EVERY_DAYS + 1) * DAY);
  const last = begin + PAST_DAYS * DAY - LAST_AUDIT_AGO;
  const steps = [
    ...happenings.map(({ at, happen }) => ({ at, run: async () => happen(app.site) })),
    ...[...audits, last].map((at) => ({ at, run: () => audit(app) })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, run } of steps) {
    if (at - clock.now() > DAY / 4) await app.idle();
    clock.advance(Math.max(0, at - clock.now()));
    await run();
  }
  await app.idle({ index: true });
  clock.advance(Math.max(0, begin + PAST_DAYS * DAY - clock.now()));
}
