import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { importSite } from '../../../dev/platform/import';
import { JiraServer } from '../../../dev/platform/jira/server';
import type { Site } from '../../../dev/platform/site';
import { ALL_SCOPES } from './small-site';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function shown(site: Site, viewer: string, jql: string) {
  const jira = new JiraServer(site, { scopes: ALL_SCOPES });
  const body = JSON.stringify({ jql, fields: ['*all'], maxResults: 100 });
  const answer = jira.answer({
    method: 'POST',
    path: '/rest/api/3/search/jql',
    body,
    contentType: 'application/json',
    as: viewer,
  });
  expect(answer.status).toBe(200);
  return (answer.body as { issues: { key: string; fields: Record<string, unknown> }[] }).issues;
}

test('a Jira export becomes a site: keys, people, parents, sprints, texts; a row without a name is said', async () => {
  const file = written(
    'jira.csv',
    [
      'Issue Type,Issue key,Issue id,Summary,Assignee,Status,Status Category,Created,Updated,Parent,Sprint,Component/s,Description',
      'Epic,SHIP-1,500,Tickets at the pier,Rosa Lind,In Progress,In Progress,02/Mar/26 10:00 AM,03/Mar/26 10:00 AM,,,,',
      'Story,SHIP-2,501,Show the next ferry,Tom Vale,To Do,To Do,02/Mar/26 11:00 AM,03/Mar/26 11:00 AM,500,Sprint 1,Web,"h2. Why\n\nPeople wait.\n\n* one\n* two"',
      'Story,SHIP-2,501,The same again,Tom Vale,To Do,To Do,02/Mar/26 11:00 AM,03/Mar/26 11:00 AM,500,,,',
    ].join('\n'),
  );
  const { site, issues, rejected, admin } = await importSite(file);
  expect([issues, rejected.length]).toEqual([2, 1]);
  expect(rejected[0]!.problem).toContain('SHIP-2 stands in the export twice');
  const [epic, story] = shown(site, admin, 'project = SHIP order by id');
  expect(epic).toMatchObject({
    key: 'SHIP-1',
    fields: { issuetype: { name: 'Epic', hierarchyLevel: 1 }, assignee: { displayName: 'Rosa Lind' } },
  });
  expect(story).toMatchObject({
    key: 'SHIP-2',
    fields: { parent: { key: 'SHIP-1' }, components: [{ name: 'Web' }], status: { statusCategory: { key: 'new' } } },
  });
  expect((story!.fields['description'] as { content: { type: string }[] }).content.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'bulletList',
  ]);
  const tom = [...site.people.values()].find(({ displayName }) => displayName === 'Tom Vale')!.accountId;
  expect(shown(site, tom, 'assignee = currentUser()')).toHaveLength(1);
});

const fixtures = join(__dirname, '../../../../shared/fixtures');
const there = existsSync(fixtures);
if (!there) console.warn('No real exports imported: ../shared/fixtures is not there.');

(there ? describe : describe.skip)('real exports', () => {
  const files = there ? readdirSync(fixtures).filter((name) => /\.csv$|search\.json$|workitems\.json$/.test(name)) : [];
  test.each(files)('%s', async (name) => {
    const { site, issues, rejected, admin } = await importSite(join(fixtures, name));
    expect(issues).toBeGreaterThan(0);
    expect(site.issues.size).toBe(issues);
    expect(rejected).toEqual([]);
    const space = [...site.projects.values()][0]!.key;
    expect(shown(site, admin, `project = ${space} order by id`).length).toBeGreaterThan(0);
  });
});
