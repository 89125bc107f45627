import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openApp, type App } from '../platform/app';
import { openCustomUi } from '../platform/custom-ui-server';
import { readManifest } from '../platform/manifest';
import type { Site } from '../platform/site';
import { PEOPLE, type PersonKey } from '../sample/people';
import { DAY } from '../sample/plan';
import { accountOf, sampleSite } from '../sample/site';
import { sampleStory } from '../sample/story';
import { builtParts } from './built';
import { livePast, PAST_DAYS, saveSampleSettings } from './past';
import { workshopRoutes, type SiteNotes } from './routes';
import { serveWorkshop } from './server';
import { WorkshopClock } from './workshop-clock';

export interface OpenWorkshop {
  readonly address: string;
  readonly app: App;
  /** What the content security policy stopped in the app's frames so far. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

const SAMPLE_NOTES: SiteNotes = {
  source: 'sample data of a ferry line',
  first: accountOf('ines'),
  people: Object.fromEntries((Object.keys(PEOPLE) as PersonKey[]).map((key) => [accountOf(key), PEOPLE[key].title])),
  projects: {
    TIDE: 'Company-managed, switched on; its audit is for admins',
    QUAY: 'Switched on, audited every day, open to everybody',
    FLEET: 'Switched on, audited every week, open to everybody',
    PIER: 'Team-managed, nothing switched on yet',
    HELP: 'A service space: acts only after an explicit yes',
  },
};

/** A site other than the sample, and what the shell says of it. */
export interface OtherSite {
  readonly site: Site;
  readonly notes: SiteNotes;
}

export interface WorkshopStart {
  readonly port: number;
  /** Instead of the sample. */
  readonly other?: OtherSite;
  /** Lets the sample's last weeks pass first, with real audits; else it is as it was installed a moment ago. */
  readonly past?: boolean;
}

/** The site and what makes it the site of today. */
function siteOf(clock: WorkshopClock, { other, past }: WorkshopStart): ReturnType<typeof sampleStory> {
  if (other) return { site: other.site, happenings: [] };
  return past ? sampleStory(clock, PAST_DAYS) : { site: sampleSite({ clock }), happenings: [] };
}

/**
 * Starts the workshop: the built screens and handlers over a pretend site. Without `other` it is the sample, with its
 * active spaces switched on.
 */
export async function openWorkshop(root: string, start: WorkshopStart): Promise<OpenWorkshop> {
  const { bundle, shell } = builtParts(root);
  const manifest = readManifest(join(root, 'manifest.yml'));
  const { other, port } = start;
  const past = start.past === true && !other;
  const clock = new WorkshopClock(Date.now() - (past ? PAST_DAYS * DAY : 0));
  const { site, happenings } = siteOf(clock, start);
  const app = await openApp({ site, manifest, code: { bundle }, license: { active: true, isActive: true } });
  if (!other) await saveSampleSettings(app);
  if (past) await livePast(app, clock, happenings);
  clock.start();
  app.schedule.start();
  const screens = await openCustomUi({ root, manifest, resource: 'main' });
  const route = workshopRoutes(app, screens.origin, other?.notes ?? SAMPLE_NOTES);
  const server = await serveWorkshop({ port, folder: shell, route });
  const close = async () => {
    clock.stop();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await screens.close();
  };
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { address, app, violations: screens.violations, close };
}
