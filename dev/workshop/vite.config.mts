import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/** Builds the shell into the cache; the app's own screens are built by static/jira. */
export default defineConfig({
  root: join(here, 'shell'),
  base: '/',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: { outDir: join(here, '../../.cache/workshop'), emptyOutDir: true, sourcemap: false },
});
