import { execFileSync } from 'node:child_process';
import { compile } from '../src/core/compile';
import { groups } from '../src/rules';
import { defaultRuleset } from '../src/rules/ruleset';
import { bundleEngine } from './engine';
import { digits, median } from './statistics';

export interface CompileFigures {
  /** Making the ruleset anew in a process that has made it before; the median. */
  readonly compileMs: number;
  /** The first time in a fresh process, as a command or a function that starts cold pays it; the median over processes. */
  readonly firstCompileMs: number;
}

const firstIn = (bundle: string): number => {
  const code = `const { defaultRuleset } = await import(${JSON.stringify(bundle)});
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
