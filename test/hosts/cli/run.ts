import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '..', '..', '..');
let bundle: string | undefined;

/** The command line as it ships, bundled once a test file into a folder of its own. */
export function bundled(): string {
  if (bundle) return bundle;
  bundle = join(temporary(), 'main.cjs');
  buildSync({
    entryPoints: [join(root, 'src/hosts/cli/main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    logLevel: 'error',
  });
  return bundle;
}

export const temporary = (): string => mkdtempSync(join(tmpdir(), 'ownership-lens-'));

export function file(name: string, content: string | Buffer): string {
  const path = join(temporary(), name);
  writeFileSync(path, content);
  return path;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a process of its own. */
export function run(
  args: readonly string[],
  input: string | Buffer = '',
  node: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...node, bundled(), ...args], { env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
