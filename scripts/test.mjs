/**
 * `npm test`: every check, in the order in which a failure is cheapest to find. Arguments go to Jest and leave the
 * other steps out, so that `npm test -- test/core` is quick.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const [...only] = process.argv.slice(2);
const results = '.cache/jest.json';

const steps = [
  ['types', 'tsc', '-p', 'tsconfig.check.json'],
  ['lint', 'eslint', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  [
    'walls',
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err',
    'src',
    'static',
    'dev',
    'test',
    'eval',
    'bench',
    'scripts',
  ],
  ['build', 'node', 'scripts/build.mjs'],
];
const jest = ['checks', 'jest', '--maxWorkers=2', '--json', `--outputFile=${results}`, ...only];

function run([name, command, ...args]) {
  const start = Date.now();
  console.log(`\n▸ ${name}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  console.log(`  ${name}: ${status === 0 ? 'fine' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

mkdirSync('.cache', { recursive: true });
rmSync(results, { force: true });
const wanted = only.length > 0 ? [jest] : [...steps, jest];
const failed = wanted.filter((step) => !run(step)).map(([name]) => name);

let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
try {
  counts = JSON.parse(readFileSync(results, 'utf8'));
} catch (error) {
  console.error(`No test results were written: ${error.message}`);
  failed.push('results');
}
const broken = failed.filter((name) => name !== 'checks').length;
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(
  `\n${counts.numPassedTests} passed, ${counts.numFailedTests + broken} failed, ${counts.numPendingTests} skipped`,
);
process.exit(failed.length > 0 || counts.numPassedTests === 0 ? 1 : 0);
