import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../../..');

/** Jira's API description, where this machine has it beside the project. */
const description = join(root, '../shared/contracts/jira-v3.json');
export const swagger = existsSync(description) ? description : undefined;

export interface Problem {
  readonly level: string;
  readonly message: string;
  readonly file?: string;
}

/** A copy of what Forge reads of the app, with changes; the screens are a placeholder here. Removed when `check` ends. */
export function staged<T>(
  changes: Readonly<Record<string, (text: string) => string>>,
  check: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'ownership-lens-'));
  try {
    for (const part of ['manifest.yml', 'package.json', 'tsconfig.json', 'locales', 'src', 'static/jira/icons']) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    mkdirSync(join(folder, 'static/jira/dist'), { recursive: true });
    writeFileSync(join(folder, 'static/jira/dist/index.html'), '<!doctype html><title>Ownership</title>');
    for (const [file, change] of Object.entries(changes)) {
      const before = readFileSync(join(folder, file), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`the change to ${file} changes nothing`);
      writeFileSync(join(folder, file), after);
    }
    return check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one of our scripts, which need a main module of their own, and gives the JSON that it prints last. */
export function script<T>(name: string, ...args: string[]): T {
  const file = join(root, 'scripts', name);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}${stdout}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
}

export const checked = (folder: string) =>
  script<{ manifest: Problem[]; lint: Problem[] }>('forge-check.cjs', folder, ...(swagger ? [swagger] : []));

export const unknownKeys = (folder: string) => script<string[]>('forge-unknown-keys.cjs', join(folder, 'manifest.yml'));
