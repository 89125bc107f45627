import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Clock } from '../clock';
import { dateOf } from './time';
import type { Timers } from './timers';

const INPUTS = [
  'src',
  'locales',
  'manifest.yml',
  'tsconfig.json',
  'package-lock.json',
  'scripts/forge-bundle.cjs',
  'dev/platform/runtime/dist',
];

function files(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function contentHash(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const path = join(root, input);
    const list = /\.\w+$/.test(input) ? [path].filter(existsSync) : files(path);
    for (const file of list) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The folder with the app's bundle, made by Forge's own bundler from `src/index.ts` and kept under `.cache/forge/` by the
 * hash of what goes in. Takes some seconds when something changed; throws with the bundler's words where it refuses.
 */
export function bundleApp(root: string): string {
  const home = join(root, '.cache', 'forge');
  const directory = join(home, contentHash(root));
  if (existsSync(directory)) return directory;
  mkdirSync(home, { recursive: true });
  const draft = mkdtempSync(join(home, 'draft-'));
  try {
    const script = join(root, 'scripts', 'forge-bundle.cjs');
    execFileSync(process.execPath, [script, join(draft, 'out')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (!existsSync(directory)) renameSync(join(draft, 'out'), directory);
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim();
    throw new Error(`Forge's bundler refused the app${said ? `:\n${said}` : '.'}`, { cause });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return directory;
}

interface Loader {
  open(
    directory: string,
    injected: Readonly<Record<string, unknown>>,
    require: NodeJS.Require,
  ): (handler: string) => Handler;
}

export type Handler = (payload: unknown, context: unknown) => unknown;

/** Opens a bundle through the loader the bundler put beside it; its `Date` tells the clock's time, its timers wait for it. */
export function openBundle(directory: string, clock: Clock, timers: Timers): (handler: string) => Handler {
  const require = createRequire(join(directory, '__forge__.cjs'));
  const module = { exports: {} as Loader };
  const source = readFileSync(join(directory, '__forge__.cjs'), 'utf8');
  new Function('exports', 'require', 'module', source)(module.exports, require, module);
  const { setTimeout, clearTimeout } = timers;
  const injected = { Date: dateOf(() => clock.now()), setTimeout, clearTimeout, fetch: noEgress };
  return module.exports.open(directory, injected, require);
}

async function noEgress(url: unknown): Promise<never> {
  throw new Error(
    `URL not included in the external fetch backend permissions: ${String(url)}. The manifest declares no egress.`,
  );
}
