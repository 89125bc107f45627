import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { openApp, type App } from '../platform/app';
import { openCustomUi } from '../platform/custom-ui-server';
import { readManifest } from '../platform/manifest';
import type { Site } from '../platform/site';
import { PEOPLE, type PersonKey } from '../sample/people';
import { SAMPLE_SETTINGS } from '../sample/settings';
import { accountOf, sampleSite } from '../sample/site';
import { builtParts } from './built';
import { workshopRoutes, type SiteNotes } from './routes';
import { serveWorkshop } from './server';

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
    TIDE: 'Company-managed, switched on',
    PIER: 'Team-managed, nothing switched on yet',
    HELP: 'A service space: acts only after an explicit yes',
  },
};

/** The settings that the sample's space admin would have saved, through the app's own call. */
async function saveSampleSettings(app: App): Promise<void> {
  const project = app.site.findProject('TIDE');
  if (!project) throw new Error('The sample has no space TIDE.');
  const where = {
    accountId: accountOf('mara'),
    moduleKey: 'ownership-settings',
    extension: { project: { id: project.id } },
  };
  const current = (await app.invoke('settings', { projectId: project.id }, where)) as { value?: { version: number } };
  const payload = {
    projectId: project.id,
    version: current.value?.version ?? 0,
    settings: { ...DEFAULT_SETTINGS, ...SAMPLE_SETTINGS },
  };
  const saved = (await app.invoke('saveSettings', payload, where)) as { ok: boolean };
  if (!saved.ok) throw new Error(`The sample's settings were refused: ${JSON.stringify(saved)}`);
}

/** A site other than the sample, and what the shell says of it. */
export interface OtherSite {
  readonly site: Site;
  readonly notes: SiteNotes;
}

/**
 * Starts the workshop: the built screens and handlers over a pretend site. Without `other` it is the sample, with its
 * main space switched on.
 */
export async function openWorkshop(root: string, options: { port: number; other?: OtherSite }): Promise<OpenWorkshop> {
  const { bundle, shell } = builtParts(root);
  const manifest = readManifest(join(root, 'manifest.yml'));
  const app = await openApp({
    site: options.other?.site ?? sampleSite(),
    manifest,
    code: { bundle },
    license: { active: true, isActive: true },
  });
  if (!options.other) await saveSampleSettings(app);
  const screens = await openCustomUi({ root, manifest, resource: 'main' });
  const route = workshopRoutes(app, screens.origin, options.other?.notes ?? SAMPLE_NOTES);
  const server = await serveWorkshop({ port: options.port, folder: shell, route });
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await screens.close();
  };
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { address, app, violations: screens.violations, close };
}
