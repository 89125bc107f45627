import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compile } from '../src/core/compile';
import { groups } from '../src/rules';
import { defaultRuleset } from '../src/rules/ruleset';
import { stripExamplesEsbuild } from '../scripts/strip-examples.mjs';
import { digits, median } from './statistics';

const root = resolve(import.meta.dirname, '..');

export interface CompileFigures {
  /** Making the ruleset anew in a process that has made it before; the median. */
  readonly compileMs: number;
  /** The first time in a fresh process, as a command or a function that starts cold pays it; the median over processes. */
  readonly firstCompileMs: number;
}

/** The engine as it ships: one file, minified, without examples. */
const bundleEngine = async (): Promise<string> => {
  const outfile = join(root, '.cache/bench/engine.mjs');
  mkdirSync(resolve(outfile, '..'), { recursive: true });
  await build({
    stdin: { contents: "export { defaultRuleset } from './src/rules/ruleset';", resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'error',
    plugins: [stripExamplesEsbuild()],
  });
  return outfile;
};

const firstIn = (bundle: string): number => {
  const code = `const { defaultRuleset } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
    const began = performance.now(); defaultRuleset(); console.log(performance.now() - began);`;
  const env = { ...process.env, NODE_OPTIONS: '' };
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env }));
};

const again = (): number => {
  const { fitted } = defaultRuleset();
  const began = performance.now();
  compile(groups, fitted);
  return performance.now() - began;
};

export const compileTimes = async (rounds: number): Promise<CompileFigures> => {
  const bundle = await bundleEngine();
  const times = (one: () => number): number => digits(median(Array.from({ length: rounds }, one)));
  return { compileMs: times(again), firstCompileMs: times(() => firstIn(bundle)) };
};
