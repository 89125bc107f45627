/** `npm run build`: the screens of the Jira app and the command line, as they ship. */
import { spawnSync } from 'node:child_process';

const steps = [
  ['node', 'node_modules/vite/bin/vite.js', 'build', '--config', 'static/jira/vite.config.mts', '--logLevel', 'warn'],
  ['node', 'scripts/build-cli.mjs'],
];

for (const [command, ...args] of steps) {
  const { status } = spawnSync(command === 'node' ? process.execPath : command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
