import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SCOPES, SCREEN_CALLS } from '../../../src/hosts/jira/scopes';
import { root, swagger } from './staged';

const folder = join(root, 'src/hosts/jira');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'scopes.ts')
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Method, path and caller of every call in the code, as its literal writes it. */
const calls = sources.flatMap((source) =>
  [
    ...source.matchAll(
      /\b(asApp\(\)|asUser\(\)|as\(viewer\))\.requestJira\(\s*route`([^`?]+)[^`]*`([^)]*?method: '(\w+)')?/g,
    ),
  ].map(([, caller, path, , method]) => ({
    call: `${method ?? 'GET'} ${path}`,
    as: caller === 'asApp()' ? 'app' : 'viewer',
  })),
);
const stored = sources.flatMap((source) =>
  [...source.matchAll(/(?:asked|patiently)\('(kvs \w+)'/g)].map((match) => match[1]),
);

const platform = sources.flatMap((source) =>
  [...source.matchAll(/\bprivacy\.(\w+)\(/g)].map((match) => match[1] ?? ''),
);

/** Calls of Jira's REST; the others are the platform's own. */
const rest = SCOPES.filter(({ call }) => call.includes('/rest/'));
const table = SCOPES.map(({ call }) => call);
const manifest = parse(readFileSync(join(root, 'manifest.yml'), 'utf8')) as { permissions: { scopes: string[] } };

describe('the table of scopes', () => {
  it('has every call of the code, and the code has every call of the table', () => {
    expect([...new Set([...calls.map(({ call }) => call), ...stored, ...platform])].sort()).toEqual([...table].sort());
  });

  it('misses no call: each route literal of the code was understood', () => {
    const routes = sources.flatMap((source) => [...source.matchAll(/route`/g)]);
    expect(calls).toHaveLength(routes.length);
    expect(sources.join('\n')).not.toMatch(/assumeTrustedRoute|routeFromAbsolute|requestGraph|requestConfluence/);
  });

  it('has every path that the screens ask Jira for, and the screens ask for each', () => {
    const screens = join(root, 'static');
    const files = readdirSync(screens, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('dist'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    const plain = (path: string) => path.replace(/\$\{[^}]+\}/g, '*');
    const asked = files.flatMap((file) =>
      [...file.matchAll(/\/rest\/[\w/.-]+(?:\$\{[^}]+\}[\w/.-]*)*/g)].map(([path]) => plain(path).replace(/\/$/, '')),
    );
    const listed = SCREEN_CALLS.map(({ call }) => plain(call.replace(/^\w+ /, '')));
    expect([...new Set(asked)].sort()).toEqual(listed.sort());
  });

  it('names no call twice', () => expect(new Set(table).size).toBe(table.length));

  it('asks for the scopes of the manifest and for no other', () => {
    const asked = [...SCOPES, ...SCREEN_CALLS].map(({ scope }) => scope);
    expect([...new Set(asked)].sort()).toEqual([...manifest.permissions.scopes].sort());
  });

  it('says as whom each call is made', () => {
    const claimed = rest.map((row) => [row.call, row.as]);
    const made = new Map(
      claimed.map(([call]) => [call, new Set(calls.filter((c) => c.call === call).map((c) => c.as))]),
    );
    for (const [call, as] of claimed) {
      const callers = made.get(call) ?? new Set();
      expect([call, as === 'app' ? callers.has('app') : callers.has('viewer')]).toEqual([call, true]);
      if (as === 'app') expect([call, callers.has('viewer')]).toEqual([call, false]);
    }
  });

  (swagger ? it : it.skip)('says the scopes of Jira’s own API description', () => {
    const { paths } = JSON.parse(readFileSync(swagger ?? '', 'utf8')) as {
      paths: Record<
        string,
        Record<string, { deprecated?: boolean; 'x-atlassian-oauth2-scopes'?: { scopes: string[]; state: string }[] }>
      >;
    };
    const plain = (path: string) =>
      path.replace(/\$?\{[^}]+\}/g, '*').replace('/properties/ownership', '/properties/*');
    const operations = new Map<
      string,
      { deprecated?: boolean; 'x-atlassian-oauth2-scopes'?: { scopes: string[]; state: string }[] }
    >(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(
          ([method, operation]) => [`${method.toUpperCase()} ${plain(path)}`, operation] as const,
        ),
      ),
    );
    for (const row of [...rest, ...SCREEN_CALLS]) {
      const operation = operations.get(plain(row.call));
      const current = operation?.['x-atlassian-oauth2-scopes']?.find(({ state }) => state === 'Current');
      expect([row.call, operation?.deprecated ?? false, current?.scopes]).toEqual([row.call, false, [row.scope]]);
    }
  });
});
