import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const NONE =
  'No Chromium found. Install one ("apt-get install chromium", or "npx playwright install chromium"), ' +
  'or set OWNERSHIP_LENS_CHROMIUM to the path of one.';

interface Found {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The browser inside the npm package, unpacked with its NSS libraries and fonts into the temporary folder. */
async function packaged(): Promise<Found> {
  if (process.platform !== 'linux') throw new Error(NONE);
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x'; // the package unpacks its libraries only where it reads this
  try {
    const { default: inside } = await import('@sparticuz/chromium');
    const path = await inside.executablePath();
    return {
      path,
      env: { LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'), FONTCONFIG_PATH: join(tmpdir(), 'fonts') },
    };
  } catch (cause) {
    throw new Error(`${NONE} (The one inside @sparticuz/chromium could not be unpacked.)`, { cause });
  }
}

async function find(): Promise<Found> {
  const named = process.env['OWNERSHIP_LENS_CHROMIUM'];
  if (named === 'packaged') return packaged();
  if (named && !existsSync(named)) {
    throw new Error(`OWNERSHIP_LENS_CHROMIUM names ${named}, which does not exist. Name a Chromium, or unset it.`);
  }
  const path = named ?? [chromium.executablePath(), ...SYSTEM].find((candidate) => candidate && existsSync(candidate));
  return path ? { path, env: {} } : packaged();
}

/**
 * Starts a headless Chromium: the one that OWNERSHIP_LENS_CHROMIUM names (a path, or `packaged`), Playwright's own, the
 * system's, or the one inside `@sparticuz/chromium`, in this order. Throws with the remedy where there is none: a
 * missing browser is a failure, never a skipped test.
 */
export async function launchChromium(): Promise<Browser> {
  const { path, env } = await find();
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: QUIET,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
