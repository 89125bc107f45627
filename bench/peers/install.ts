import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const peersFolder = import.meta.dirname;
const MINUTES = 5;

/**
 * Installs the peers into their own folder unless the lock file's are there already; prints to standard error only.
 * Returns what went wrong, in a few words, or nothing.
 */
export const installPeers = (folder: string): string | undefined => {
  const stamp = join(folder, 'node_modules', '.bench-setup');
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  console.error('Installing the libraries to compare with, into bench/peers (once, about 90 MB)…');
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'],
    { cwd: folder, stdio: ['ignore', 2, 2], shell: windows, timeout: MINUTES * 60_000 },
  );
  if (status !== 0) return `npm ci failed in bench/peers (${error?.message ?? `exit ${status}`})`;
  writeFileSync(stamp, wanted);
  return undefined;
};

/** Loads packages as a file in this folder would. */
export const loaderOf = (folder: string): ((name: string) => unknown) => createRequire(join(folder, 'package.json'));
