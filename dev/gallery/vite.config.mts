import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The place where every state of every screen is looked at: `vite --config dev/gallery/vite.config.mts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    outDir: '../../dist/gallery',
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
});
