import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { stripExamplesPlugin } from '../../scripts/strip-examples.mjs';

/**
 * What the card shares with other pages, in one chunk: it is shown on every issue, and each further file costs it more than
 * the pages save by it.
 */
const CARD_PARTS =
  /static[\\/](jira[\\/](jira-host|issues|rest)|ui[\\/]parts[\\/](avatar|badge|icon|link|notice|skeleton|error-notice|sure|take-focus|use-action))\.tsx?$/;

/** The Custom UI resource: one page, routed by module key; what only the audit or the settings need is loaded with them. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [stripExamplesPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2023',
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'common', test: CARD_PARTS }] } } },
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
});
