import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as handlers from '../../../src/index';
import { checked, root, staged, swagger, unknownKeys } from './staged';

jest.setTimeout(120_000);

interface Module {
  readonly key: string;
  readonly title?: { readonly i18n: string };
  readonly resource?: string;
  readonly edit?: { readonly resource: string };
  readonly interval?: string;
  readonly resolver?: { readonly function: string };
  readonly events?: readonly string[];
  readonly filter?: { readonly ignoreSelf?: boolean; readonly expression?: string };
}

interface Manifest {
  readonly app: { readonly id: string; readonly runtime: { readonly name: string } };
  readonly permissions: Record<string, unknown>;
  readonly modules: Record<string, Module[]> & { function: { key: string; handler: string }[] };
}

const manifest = parse(readFileSync(join(root, 'manifest.yml'), 'utf8')) as Manifest;
const titles = JSON.parse(readFileSync(join(root, 'locales/en-US.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

describe('the manifest, by Forge’s own validators and linters', () => {
  it('is fine', () => {
    if (!swagger) console.warn('Calls were not compared with scopes: ../shared/contracts/jira-v3.json is not here.');
    expect(staged({}, checked)).toEqual({ manifest: [], lint: [] });
    expect(staged({}, unknownKeys)).toEqual([]);
  });

  it('would not be with an unknown scope, an event without its scope, a handler that nobody exports, a call too many', () => {
    const broken = (text: string) =>
      text.replace('    - read:jira-work\n', '    - read:jira-works\n').replace('index.onJob', 'index.onJobs');
    const call = (text: string) => text.replace('/rest/api/3/field`', '/rest/api/3/workflow/search`');
    const problems = staged({ 'manifest.yml': broken, 'src/hosts/jira/fields.ts': call }, checked);
    const said = problems.manifest.map(({ message }) => message).join('\n');
    expect(said).toContain('read:jira-works');
    expect(said).toMatch(/read:jira-work\b(?!s)/);
    expect(problems.lint.map(({ message }) => message).join('\n')).toContain('onJobs');
    const calls = problems.lint.filter(({ file }) => file === 'src/hosts/jira/fields.ts');
    expect(calls.length > 0).toBe(swagger !== undefined);
  });

  it('would not be with a misspelt key', () => {
    const key = (text: string) => text.replace('ignoreSelf: true', 'ignoreItself: true');
    expect(staged({ 'manifest.yml': key }, unknownKeys)).toEqual([
      expect.stringContaining('issue-created-deleted].filter.ignoreItself'),
    ]);
  });
});

describe('the modules', () => {
  const onIssues = ['jira:issueContext', 'jira:issuePanel'];
  const screens = [
    ...onIssues,
    'jira:projectPage',
    'jira:projectSettingsPage',
    'jira:globalPage',
    'jira:dashboardGadget',
  ];

  it('are routed by key to one resource and one resolver', () => {
    const modules = screens.flatMap((name) => manifest.modules[name] ?? []);
    expect(modules.map(({ key }) => key)).toEqual([
      'ownership-context',
      'ownership-panel',
      'ownership-audit',
      'ownership-settings',
      'ownership-site',
      'ownership-gadget',
    ]);
    const edited = modules.flatMap(({ edit }) => edit?.resource ?? []);
    expect(new Set([...modules.map(({ resource }) => resource), ...edited])).toEqual(new Set(['main']));
    expect(new Set(modules.map(({ resolver }) => resolver?.function))).toEqual(new Set(['resolver']));
  });

  it('have titles in the locale file, and the file has nothing else', () => {
    const used = [...JSON.stringify(manifest.modules).matchAll(/"i18n":"([^"]+)"/g)].map((match) => match[1]);
    const there = Object.entries(titles)
      .filter(([module]) => module !== 'lozenge')
      .flatMap(([module, words]) => Object.keys(words).map((word) => `${module}.${word}`));
    expect([...new Set(used)].sort()).toEqual(there.sort());
  });

  it('never act on their own writes', () => {
    const triggers = manifest.modules.trigger ?? [];
    expect(triggers.map(({ filter }) => filter?.ignoreSelf)).toEqual(triggers.map(() => true));
    expect(triggers.flatMap(({ events }) => events).sort()).toEqual([
      'avi:jira:created:issue',
      'avi:jira:deleted:issue',
      'avi:jira:updated:issue',
    ]);
  });

  it('are called by the clock once an hour, for all projects together', () => {
    const triggers = manifest.modules['scheduledTrigger'] ?? [];
    expect(triggers.map(({ interval }) => interval)).toEqual(['hour']);
  });

  it('name pictures that are there', () => {
    const named = [...JSON.stringify(manifest.modules).matchAll(/"resource:icons;([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(named)).toEqual(new Set(readdirSync(join(root, 'static/jira/icons'))));
  });

  it('name handlers that are there', () => {
    const named = manifest.modules.function.map(({ handler }) => handler.replace('index.', ''));
    expect(named.sort()).toEqual(Object.keys(handlers).sort());
  });

  it('send nothing anywhere: no egress, no remotes', () => {
    expect(Object.keys(manifest.permissions)).toEqual(['scopes']);
    expect(manifest).not.toHaveProperty('remotes');
  });
});

describe('the filter of updates', () => {
  const expression = (manifest.modules.trigger ?? []).map(({ filter }) => filter?.expression).find(Boolean) ?? '';
  // Jira's expression language is JavaScript here; live, an item lacks no key that it reads without asking first.
  const passes = new Function('event', `return ${expression}`) as (event: unknown) => boolean;
  const change = (...items: { field: string; fieldId?: string | null }[]) =>
    passes({ changelog: { items: items.map((item) => ({ fieldId: null, ...item })) } });

  it.each([
    [{ field: 'summary', fieldId: 'summary' }],
    [{ field: 'description', fieldId: 'description' }],
    [{ field: 'issuetype', fieldId: 'issuetype' }],
    [{ field: 'status', fieldId: 'status' }],
    [{ field: 'assignee', fieldId: 'assignee' }],
    [{ field: 'labels', fieldId: 'labels' }],
    [{ field: 'Component', fieldId: 'components' }],
    [{ field: 'Sprint', fieldId: 'customfield_10020' }],
    [{ field: 'Parent' }],
    [{ field: 'IssueParentAssociation' }],
    [{ field: 'Key' }],
  ])('lets %j through', (item) => expect(change({ field: 'timespent', fieldId: 'timespent' }, item)).toBe(true));

  it.each([
    [{ field: 'Rank', fieldId: 'customfield_10019' }],
    [{ field: 'timespent', fieldId: 'timespent' }],
    [{ field: 'Attachment', fieldId: 'attachment' }],
    [{ field: 'Link' }],
    [{ field: 'RemoteWorkItemLink' }],
    [{ field: 'priority', fieldId: 'priority' }],
  ])('keeps %j away', (item) => expect(change(item)).toBe(false));
});
