import { describe, expect, test } from '@jest/globals';
import { azureLevel, readAzureWorkItem } from '../../src/formats/azure-work-item';

const NOW = '2026-06-01T00:00:00.000Z';
const fields = {
  'System.Title': 'Export invoices',
  'System.WorkItemType': 'User Story',
  'System.State': 'Active',
  'System.TeamProject': 'Shop',
  'System.AreaPath': 'Shop\\Red',
  'System.IterationPath': 'Shop\\Release 1\\Sprint 4',
  'System.AssignedTo': { id: 'u1', displayName: 'Ada', uniqueName: 'ada@x.org' },
  'System.Tags': 'client; two words;',
  'System.Description': '<div>As a clerk I&nbsp;want it</div>',
  'Microsoft.VSTS.Common.AcceptanceCriteria': '<ul><li>It works</li></ul>',
  'Microsoft.VSTS.Scheduling.StoryPoints': 3,
  'System.CreatedDate': '2026-01-02T03:04:05.67Z',
};

describe("Azure Boards' work items", () => {
  test('are the same record as Jira issues', () => {
    const relations = [{ rel: 'System.LinkTypes.Hierarchy-Reverse', url: 'https://x/_apis/wit/workItems/41' }];
    const read = readAzureWorkItem({ id: 42, fields, relations }, NOW);
    if (!read.ok) throw new Error(read.code);
    const { item, ...record } = read.value;
    expect(record).toEqual({
      id: '42',
      key: '42',
      projectId: 'Shop',
      typeId: 'User Story',
      typeName: 'User Story',
      level: 0,
      statusId: 'Active',
      category: 'doing',
      created: '2026-01-02T03:04:05.670Z',
      updated: '2026-01-02T03:04:05.670Z',
      componentIds: [],
      assignee: { accountId: 'u1', name: 'Ada' },
      parentId: '41',
      teamId: 'Shop\\Red',
      sprint: { id: 'Shop\\Release 1\\Sprint 4', name: 'Sprint 4', active: false },
    });
    expect(item).toMatchObject({
      title: 'Export invoices',
      type: 'User Story',
      labels: ['client', 'two words'],
      points: 3,
      inSprint: true,
    });
    const marked = item.body.blocks.map(({ kind, start, end }) => [kind, item.body.text.slice(start, end)]);
    expect(marked).toEqual([
      ['heading', 'Acceptance criteria'],
      ['item', 'It works'],
    ]);
  });

  test('levels follow the process: an epic stands above features where there are some', () => {
    expect(
      ['Epic', 'Feature', 'Product Backlog Item', 'Requirement', 'Issue', 'Bug', 'Task'].map((type) =>
        azureLevel(type, true),
      ),
    ).toEqual([2, 1, 0, 0, 0, 0, -1]);
    expect(azureLevel('Epic')).toBe(1);
  });

  test.each([
    [null, 'not-an-object'],
    [{}, 'no-id'],
    [{ id: 1 }, 'no-fields'],
    [{ id: 1, fields: {} }, 'no-type'],
  ])('%j is refused: %s', (value, code) => expect(readAzureWorkItem(value, NOW)).toMatchObject({ ok: false, code }));

  test('people of older answers, the root path, and a missing date', () => {
    const read = readAzureWorkItem(
      {
        id: 1,
        fields: {
          'System.WorkItemType': 'Task',
          'System.AssignedTo': 'Ada <ada@x.org>',
          'System.IterationPath': 'Shop',
        },
      },
      NOW,
    );
    expect(read).toMatchObject({
      ok: true,
      value: { assignee: { accountId: 'ada@x.org', name: 'Ada' }, created: NOW },
    });
    expect(read.ok && read.value.sprint).toBe(undefined);
  });
});
