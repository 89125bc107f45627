/** Bundles the command line into dist/cli/main.mjs, one file that runs on Node 22 and later without node_modules. */
import { build } from 'esbuild';
import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outfile = join(root, 'dist', 'cli', 'main.mjs');

await build({
  entryPoints: [join(root, 'src', 'hosts', 'cli', 'main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  legalComments: 'linked',
  // Packages written for CommonJS (commander, yaml) ask for Node's own modules with `require`.
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as nodeRequire } from 'node:module';\nconst require = nodeRequire(import.meta.url);",
  },
});
await chmod(outfile, 0o755);
