import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { stripExamplesPlugin } from '../../scripts/strip-examples.mjs';

/** The Custom UI resource: one page, routed by module key; what only the audit or the settings need is loaded with them. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [stripExamplesPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
});
