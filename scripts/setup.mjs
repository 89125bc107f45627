/**
 * Installs what is missing, so that every npm script works on a fresh clone. Prints to standard error only.
 * Where the machine's Node is older than 22, the npm package `node` is set up; npm puts it first on the path of the
 * command that follows.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.ownership-lens-setup');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

function npm(...args) {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status === 0) return;
  console.error(`\nSetting up failed at: npm ${args.join(' ')}\nMend what npm says above, then run the command again.`);
  process.exit(1);
}

const machineNode = Number(process.versions.node.split('.')[0]);
const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('Installing packages (once)…');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}
if (machineNode < 22 && !existsSync(ownNode)) {
  console.error(`Node ${process.versions.node} is older than 22: setting up the one that the package "node" brings…`);
  npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
}
mkdirSync(dirname(stamp), { recursive: true });
writeFileSync(stamp, wanted);
