import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { groups } from '../../../src/rules';
import { root, script } from './staged';

jest.setTimeout(180_000);

/** A line of source this long, found elsewhere too, was copied. */
const long = 60;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Lines of the material beside the project that would show if it were copied into a package. */
function sharedLines(): string[] {
  const folder = join(root, '../shared');
  if (!existsSync(folder)) {
    console.warn('Packages were not compared with ../shared: it is not on this machine.');
    return [];
  }
  const texts = filesIn(folder).filter((file) => /\.(md|jsonl|csv|txt)$/.test(file) && statSync(file).size < 5_000_000);
  return texts
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length >= long);
}

const examples = groups.flatMap(({ rules }) =>
  rules.flatMap(({ examples: { yes, no } }) =>
    [...yes, ...no].map((one) => (typeof one === 'string' ? one : one.title)),
  ),
);

describe('the handlers’ package, made by Forge’s own bundler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ownership-lens-bundle-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let files: Record<string, number> = {};
  let code = '';
  beforeAll(() => {
    ({ files } = script<{ files: Record<string, number> }>('forge-bundle.cjs', folder));
    code = readFileSync(join(folder, 'index.cjs'), 'utf8');
  });

  it('holds the handlers, the words and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual([
      '__LOCALES__/en-US.json',
      '__LOCALES__/i18n-info.json',
      '__forge__.cjs',
      '__forge_use_local_wrapper.txt',
      '__forge_wrapper__.cjs',
      'index.cjs',
      'index.cjs.map',
      'runtime.json',
    ]);
    expect(files['index.cjs']).toBeLessThan(5_000_000);
  });

  it('is made of what ships', () => {
    const { sources } = JSON.parse(readFileSync(join(folder, 'index.cjs.map'), 'utf8')) as { sources: string[] };
    const own = sources
      .map((source) => source.replace(/^webpack:\/\/[^/]*\//, './').replace(/^(\.\/)+/, ''))
      .filter((source) => !/node_modules|webpack|^external/.test(source));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((source) => !/^(src\/(index|core|rules|app|formats|hosts\/jira)|locales)/.test(source))).toEqual(
      [],
    );
  });

  it('holds no text from beside the project', () => {
    expect(sharedLines().filter((line) => code.includes(line))).toEqual([]);
  });
});

describe('the screens’ package', () => {
  const folder = join(root, 'static/jira/dist');
  const read = () => {
    if (!existsSync(join(folder, 'index.html')))
      throw new Error('The screens are not built: run `npm run build` first.');
    return filesIn(folder).map((file) => ({ name: file, text: readFileSync(file, 'utf8') }));
  };

  it('is one page with its parts, and no map of the source', () => {
    const names = read().map(({ name }) => basename(name));
    expect(names.filter((name) => name.endsWith('.html'))).toEqual(['index.html']);
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  it('holds no example of a rule', () => {
    expect(examples.length).toBeGreaterThan(200);
    const telling = examples.filter((example) => example.length >= 20);
    const found = read().flatMap(({ text }) => telling.filter((example) => text.includes(example)));
    expect(found).toEqual([]);
  });

  it('does not tell where it was built', () => {
    expect(read().filter(({ text }) => text.includes(root) || text.includes('lineNumber:'))).toEqual([]);
  });

  it('holds no text from beside the project', () => {
    const lines = sharedLines();
    expect(read().flatMap(({ text }) => lines.filter((line) => text.includes(line)))).toEqual([]);
  });

  it('fetches nothing from elsewhere', () => {
    const addresses = read().flatMap(({ text }) =>
      [...text.matchAll(/\b(?:src|href)=["'](https?:[^"']+)/g)].map((match) => match[1]),
    );
    expect(addresses).toEqual([]);
  });
});
