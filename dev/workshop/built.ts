import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleApp } from '../platform/runtime/bundle';

const newest = (path: string): number =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/dist'))
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

function build(root: string, what: string, config: string, output: string, sources: readonly string[]): void {
  const page = join(root, output, 'index.html');
  const changed = Math.max(...sources.map((source) => newest(join(root, source))));
  if (existsSync(page) && statSync(page).mtimeMs > changed) return;
  console.log(`Building ${what}…`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error(`Building ${what} failed; what Vite says is above.`);
}

/** Builds what changed since the last time: the shipped screens, the shell, and the handlers with Forge's own bundler. */
export function builtParts(root: string): { readonly bundle: string; readonly shell: string } {
  build(root, 'the screens', 'static/jira/vite.config.mts', 'static/jira/dist', ['static', 'src']);
  build(root, 'the workshop', 'dev/workshop/vite.config.mts', '.cache/workshop', [
    'dev/workshop',
    'dev/platform',
    'dev/sample',
  ]);
  return { bundle: bundleApp(root), shell: join(root, '.cache', 'workshop') };
}
