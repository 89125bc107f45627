import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { classify } from '../src/core/classify';
import type { defaultRuleset } from '../src/rules/ruleset';
import { stripExamplesEsbuild } from '../scripts/strip-examples.mjs';

const root = resolve(import.meta.dirname, '..');

const ENGINE = `export { classify } from './src/core/classify';
  export { defaultRuleset } from './src/rules/ruleset';`;

/** The engine as it ships: one file, minified, without examples. Answers its address. */
export const bundleEngine = async (): Promise<string> => {
  const outfile = join(root, '.cache/bench/engine.mjs');
  mkdirSync(resolve(outfile, '..'), { recursive: true });
  await build({
    stdin: { contents: ENGINE, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'error',
    plugins: [stripExamplesEsbuild()],
  });
  return pathToFileURL(outfile).href;
};

interface Engine {
  readonly classify: typeof classify;
  readonly defaultRuleset: typeof defaultRuleset;
}

/** The same, loaded: sources that are translated one by one run slower than what anybody uses. */
export const loadEngine = async (): Promise<Engine> => (await import(await bundleEngine())) as Engine;
