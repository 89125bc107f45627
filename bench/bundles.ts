import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { stripExamplesEsbuild } from '../scripts/strip-examples.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'static/jira/dist');

/** Sizes in kB after gzip; a page that is not built is left out. */
export interface BundleFigures {
  readonly rulesAndCore: number;
  readonly panel?: number;
  readonly audit?: number;
}

const kb = (bytes: number): number => Math.round(bytes / 100) / 10;
const gz = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;

const rulesAndCore = async (): Promise<number> => {
  const contents = [
    "export { defaultRuleset } from './src/rules/ruleset';",
    "export { classify } from './src/core/classify';",
    "export { explain } from './src/core/explain';",
  ].join('\n');
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    plugins: [stripExamplesEsbuild()],
  });
  return gz((result.outputFiles[0] as { contents: Uint8Array }).contents);
};

/** Pages fetch the engine when they open: what they import later counts for them. What the start page may open does not. */
const DEEP = /show-/;

/** What index.html loads at once, and what a script of this name pulls in when its page is opened. */
const loaded = (entry: string): string[] => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(join(dist, file))) return;
    seen.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    const imports = file.endsWith('.html')
      ? /(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g
      : DEEP.test(file)
        ? /(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g
        : /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
    for (const [, found] of text.matchAll(imports))
      visit(file.endsWith('.html') ? (found as string) : join(file, '..', found as string));
  };
  visit(entry);
  return [...seen];
};

const sizeOf = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((sum, file) => sum + gz(readFileSync(join(dist, file))), 0);

const pages = (): Pick<BundleFigures, 'panel' | 'audit'> => {
  if (!existsSync(join(dist, 'index.html'))) return {};
  const assets = existsSync(join(dist, 'assets')) ? readdirSync(join(dist, 'assets')) : [];
  const page = (name: RegExp): string[] =>
    assets
      .filter((file) => name.test(file) && /\.(js|css)$/.test(file))
      .flatMap((file) => loaded(join('assets', file)));
  const start = loaded('index.html');
  return {
    panel: kb(sizeOf([...start, ...page(/^show-card/)])),
    audit: kb(sizeOf([...start, ...page(/^show-audit/)])),
  };
};

export const benchBundles = async (): Promise<BundleFigures> => ({
  ...pages(),
  rulesAndCore: kb(await rulesAndCore()),
});
