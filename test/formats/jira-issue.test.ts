import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { fieldMap, fieldNames, NO_FIELDS, readIssue, readWorkItem } from '../../src/formats/jira-issue';
import { hierarchyLevel } from '../../src/formats/jira-level';
import { sprintOf } from '../../src/formats/jira-sprint';

const custom = (id: string, name: string, type: string) => ({
  id,
  name,
  custom: true,
  schema: { type: 'any', custom: type },
});
const system = 'com.atlassian.jira.plugin.system.customfieldtypes';
const site = [
  { id: 'summary', name: 'Summary', schema: { type: 'string', system: 'summary' } },
  custom('customfield_10020', 'Iteración', 'com.pyxis.greenhopper.jira:gh-sprint'),
  custom('customfield_10014', 'Epic Link', 'com.pyxis.greenhopper.jira:gh-epic-link'),
  custom('customfield_10016', 'Estimate', 'com.pyxis.greenhopper.jira:jsw-story-points'),
  custom('customfield_10001', 'Squad', `${system}:atlassian-team`),
  custom('customfield_10050', 'Product lead', `${system}:userpicker`),
  custom('customfield_10051', 'People', `${system}:people`),
  custom('customfield_10060', 'Sprint', `${system}:textfield`),
];
const fields = fieldMap(site);

const doc = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Two seats a plan' }] }],
};
const ana = { accountId: 'a:1', displayName: 'Ana', avatarUrls: { '24x24': 'https://avatars/1' } };
const issue = {
  id: '10001',
  key: 'SHOP-1',
  fields: {
    summary: 'Decide the price',
    description: doc,
    issuetype: { id: '10', name: 'Story', hierarchyLevel: 0 },
    project: { id: '100', key: 'SHOP' },
    status: { id: '3', name: 'Building', statusCategory: { key: 'indeterminate' } },
    created: '2026-01-31T09:15:00.000+0100',
    updated: '2026-02-01T09:15:00.000+0000',
    assignee: ana,
    parent: { id: '9000', key: 'SHOP-9', fields: { summary: 'Pricing' } },
    labels: ['pricing'],
    components: [{ id: '7', name: 'Checkout' }],
    customfield_10016: 5,
    customfield_10001: { id: 'team-1', name: 'Sales' },
    customfield_10050: { accountId: 'o:1', displayName: 'Olga' },
    customfield_10020: [
      { id: 1, name: 'One', state: 'closed' },
      { id: 2, name: 'Two', state: 'active' },
    ],
  },
};

const read = (changes: Record<string, unknown>) =>
  readIssue({ ...issue, fields: { ...issue.fields, ...changes } }, { fields });
const value = (changes: Record<string, unknown>) => {
  const record = read(changes);
  if (!record.ok) throw new Error(record.code);
  return record.value;
};

describe('an issue as Jira answers it', () => {
  it('becomes a record in our nouns, with times in UTC', () => {
    expect(readIssue(issue, { fields, ownerField: 'customfield_10050' })).toEqual({
      ok: true,
      value: {
        item: {
          id: '10001',
          title: 'Decide the price',
          body: { text: 'Two seats a plan', blocks: [] },
          type: 'Story',
          level: 0,
          labels: ['pricing'],
          components: ['Checkout'],
          parentTitle: 'Pricing',
          points: 5,
          inSprint: true,
        },
        id: '10001',
        key: 'SHOP-1',
        projectId: '100',
        typeId: '10',
        typeName: 'Story',
        level: 0,
        statusId: '3',
        category: 'doing',
        created: '2026-01-31T08:15:00.000Z',
        updated: '2026-02-01T09:15:00.000Z',
        assignee: { accountId: 'a:1', name: 'Ana', avatarUrl: 'https://avatars/1' },
        owner: { accountId: 'o:1', name: 'Olga' },
        parentId: '9000',
        componentIds: ['7'],
        teamId: 'team-1',
        teamName: 'Sales',
        sprint: { id: '2', name: 'Two', active: true },
      },
    });
  });

  it('is read without a title or a description', () => {
    expect(value({ summary: null, description: null }).item).toMatchObject({ title: '', body: { text: '' } });
  });

  it('has the Epic Link for its parent only where it has no parent', () => {
    expect(value({ customfield_10014: 'SHOP-7' }).parentId).toBe('9000');
    expect(value({ parent: undefined, customfield_10014: 'SHOP-7' }).parentId).toBe('SHOP-7');
  });

  it('has an owner only where the field holds one person', () => {
    const owner = (people: unknown) => {
      const record = readIssue(
        { ...issue, fields: { ...issue.fields, customfield_10051: people } },
        { fields, ownerField: 'customfield_10051' },
      );
      return record.ok ? record.value.owner?.accountId : record.code;
    };
    expect(owner([ana])).toBe('a:1');
    expect(owner([ana, { accountId: 'b' }])).toBeUndefined();
    expect(owner(null)).toBeUndefined();
  });

  it('reads a description that is a string as the caller says', () => {
    const shout = (text: string) => ({ text: text.toUpperCase(), blocks: [] });
    const item = readWorkItem({ ...issue, fields: { ...issue.fields, description: 'h1. hi' } }, { readString: shout });
    expect(item.ok && item.value.body.text).toBe('H1. HI');
  });

  it('falls back on resolution and shipped statuses where an export leaves the category out', () => {
    const status = (name: string) => ({ name });
    expect(value({ status: status('In Progress') }).category).toBe('doing');
    expect(value({ status: status('Done') }).category).toBe('done');
    expect(value({ status: status('constructor') }).category).toBe('todo');
    expect(value({ status: status('Whatever'), resolution: { name: 'Fixed' } }).category).toBe('done');
  });

  it.each([
    ['a text', 'x', { id: '', code: 'not-an-object' }],
    ['null', null, { id: '', code: 'not-an-object' }],
    ['no id', { fields: {} }, { id: '', code: 'no-id' }],
    ['no fields', { id: '5' }, { id: '5', code: 'no-fields' }],
    ['no type', { id: '5', fields: { created: '2026-01-01' } }, { id: '5', code: 'no-type' }],
    ['no dates', { id: '5', fields: { issuetype: { name: 'Bug' } } }, { id: '5', code: 'no-dates' }],
    ['a broken description', { id: '5', fields: { description: 7 } }, { id: '5', code: 'broken-description' }],
  ])('is rejected with a code: %s', (_, given, rejection) => {
    expect(readIssue(given)).toEqual({ ok: false, ...rejection });
  });

  it('never throws, whatever a field holds', () => {
    const names = [...Object.keys(issue.fields), ...fieldNames(fields)];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, held) => {
        const record = read({ [name]: held });
        return record.ok ? typeof record.value.id === 'string' : record.code !== undefined;
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (given) => typeof readIssue(given).ok === 'boolean'));
  });
});

describe('fields of a site', () => {
  it('are found by type, never by name', () => {
    expect(fields).toEqual({
      sprint: ['customfield_10020'],
      epicLink: ['customfield_10014'],
      points: ['customfield_10016'],
      team: ['customfield_10001'],
      people: [
        { id: 'customfield_10050', name: 'Product lead' },
        { id: 'customfield_10051', name: 'People' },
      ],
    });
  });

  it('take a plain number for points only where it is the only one', () => {
    const number = (id: string) => custom(id, 'Story Points', `${system}:float`);
    expect(fieldMap([number('customfield_1')]).points).toEqual(['customfield_1']);
    expect(fieldMap([number('customfield_1'), number('customfield_2')]).points).toEqual([]);
  });

  it('pass over what is broken', () => {
    expect(fieldMap([null, 3, { id: 'x' }, { id: 7, schema: { custom: 'y' } }])).toEqual(NO_FIELDS);
    expect(fieldMap({ errorMessages: [] })).toEqual(NO_FIELDS);
  });

  it('ask Jira for what we read and nothing else', () => {
    const names = fieldNames(fields, ['customfield_10050']);
    expect(names).toEqual(expect.arrayContaining(['summary', 'parent', 'customfield_10020', 'customfield_10050']));
    expect(names).not.toEqual(expect.arrayContaining(['comment']));
    expect(names.filter((name) => name.startsWith('*'))).toEqual([]);
  });
});

describe('hierarchy level', () => {
  it.each([
    [{ hierarchyLevel: 1, name: 'Anything' }, 1],
    [{ hierarchyLevel: 7 }, 3],
    [{ hierarchyLevel: 0, name: 'Epic' }, 0],
    [{ subtask: true, name: 'Chore' }, -1],
    [{ name: 'EPIC ' }, 1],
    [{ name: 'Initiative' }, 2],
    [{ name: 'toString' }, 0],
    [undefined, 0],
  ])('of %j is %i', (type, level) => expect(hierarchyLevel(type)).toBe(level));
});

describe('the sprint that counts', () => {
  const of = (...states: string[]) => sprintOf(states.map((state, n) => ({ id: n, name: `S${n}`, state })))?.id;
  it('is the active one, else the next, else the last closed', () => {
    expect(of('closed', 'active', 'future')).toBe('1');
    expect(of('closed', 'future')).toBe('1');
    expect(of('closed', 'closed')).toBe('1');
    expect(of()).toBeUndefined();
  });
  it('is read from the line that old servers wrote', () => {
    const line =
      'com.atlassian.greenhopper.service.sprint.Sprint@1f[id=12,rapidViewId=3,state=ACTIVE,name=Sprint 9,goal=]';
    expect(sprintOf([line])).toEqual({ id: '12', name: 'Sprint 9', active: true });
  });
});

describe('real answers', () => {
  const file = '../shared/fixtures/jira-rest-search.json';
  const there = existsSync(file);
  (there ? it : it.skip)(`are read whole${there ? '' : `: ${file} is not on this machine`}`, () => {
    const { issues } = JSON.parse(readFileSync(file, 'utf8')) as { issues: unknown[] };
    const records = issues.map((entry) => readIssue(entry));
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((record) => !record.ok)).toEqual([]);
  });
});
