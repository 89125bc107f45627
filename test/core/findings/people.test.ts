import { workingDaysBetween, daysBetween } from '../../../src/core/days';
import { expectedOwner } from '../../../src/core/expected';
import { ancestorRoles, resolveHolder } from '../../../src/core/holder';
import { rolesOf, type RoleBook } from '../../../src/core/roles';
import { teamOwners } from '../../../src/core/team-owners';
import { rolesInName } from '../../../src/core/titles-of-people';
import { confirmed, suggested } from './make';

const neither = { confirmed: [], suggested: [] };
const roles = new Map([
  ['pat', confirmed('PO')],
  ['mia', confirmed('PM')],
  ['both', confirmed('PO', 'PM')],
  ['guess', suggested('PO')],
]);
const rolesAt = (accountId: string) => roles.get(accountId) ?? neither;

describe('the accountable holder', () => {
  test('is who the owner field names, whatever their roles', () => {
    const holder = resolveHolder({ owner: 'dev', assignee: 'pat' }, [{ assignee: 'mia' }], [], rolesAt);
    expect(holder).toEqual({ via: 'owner-field', accountId: 'dev', roles: neither });
  });

  test('is the assignee who holds a role', () => {
    expect(resolveHolder({ assignee: 'pat' }, [{ assignee: 'mia' }], [], rolesAt)).toMatchObject({
      via: 'assignee',
      accountId: 'pat',
    });
  });

  test('is found above a developer, on the nearest ancestor that is held', () => {
    const holder = resolveHolder(
      { assignee: 'dev' },
      [{ assignee: 'dev' }, { assignee: 'mia' }, { assignee: 'pat' }],
      [],
      rolesAt,
    );
    expect(holder).toMatchObject({ via: 'ancestor', accountId: 'mia', ancestor: 1 });
  });

  test('is an ancestor’s owner before its assignee', () => {
    expect(resolveHolder({}, [{ owner: 'mia', assignee: 'pat' }], [], rolesAt)).toMatchObject({ accountId: 'mia' });
  });

  test('is the owner of the team where nobody above holds a role', () => {
    expect(resolveHolder({ assignee: 'dev' }, [{}], ['dev', 'pat'], rolesAt)).toMatchObject({
      via: 'team',
      accountId: 'pat',
    });
  });

  test('is nobody in particular where a team has a PO and a PM', () => {
    expect(resolveHolder({}, [], ['pat', 'mia'], rolesAt)).toEqual({
      via: 'team',
      roles: { confirmed: ['PO', 'PM'], suggested: [] },
    });
  });

  test('is nobody where nobody holds a role', () => {
    expect(resolveHolder({ assignee: 'dev' }, [{ assignee: 'dev' }], ['dev'], rolesAt)).toMatchObject({
      via: 'nobody',
    });
  });

  test('is a guess where the assignee’s role is one: nobody further up is blamed', () => {
    expect(resolveHolder({ assignee: 'guess' }, [{ assignee: 'mia' }], [], rolesAt)).toMatchObject({
      via: 'assignee',
      roles: { confirmed: [], suggested: ['PO'] },
    });
  });

  test('leaves the roles of every ancestor to be seen', () => {
    expect(ancestorRoles([{ assignee: 'both' }, { assignee: 'dev' }, { owner: 'mia' }], rolesAt)).toEqual([
      ['PO', 'PM'],
      [],
      ['PM'],
    ]);
  });
});

describe('the expected owner', () => {
  test.each([
    ['PM', 0, 'PM'],
    ['PM', 2, 'PM'],
    ['PO', 0, 'PO'],
    ['PO', -1, 'PO'],
    ['PO', 1, undefined],
    ['shared', 0, undefined],
    ['unclear', 0, undefined],
  ] as const)('of %s work at level %s is %s', (call, level, expected) => {
    expect(expectedOwner({ call }, level)).toBe(expected);
  });
});

describe('roles of a person', () => {
  const book = (changes: Partial<RoleBook> = {}): RoleBook => ({
    entries: [],
    groups: [],
    projectRoles: [],
    componentLeads: {},
    ...changes,
  });
  const place = { within: ['web'], on: '2026-03-02T09:00:00.000Z' };
  const person = { accountId: 'ada', name: 'Ada Hill', groups: [{ groupId: 'g1', name: 'product-owners' }] };

  test('come from the entry before the group, the project role and the lead', () => {
    const all = book({
      entries: [{ accountId: 'ada', roles: ['PM'] }],
      groups: [{ groupId: 'g1', roles: ['PO'] }],
      projectRoles: [{ roles: ['PO'], accountIds: ['ada'], groupIds: [] }],
      leads: ['PO'],
      projectLead: 'ada',
    });
    expect(rolesOf(all, person, place)).toEqual({ confirmed: ['PM'], suggested: [], source: 'entry' });
    expect(rolesOf({ ...all, entries: [] }, person, place)).toMatchObject({ confirmed: ['PO'], source: 'group' });
    expect(rolesOf({ ...all, entries: [], groups: [] }, person, place)).toMatchObject({ source: 'project-role' });
    expect(rolesOf({ ...all, entries: [], groups: [], projectRoles: [] }, person, place)).toMatchObject({
      source: 'lead',
    });
  });

  test('are none, confirmed, where the entry says so', () => {
    const said = book({ entries: [{ accountId: 'ada', roles: [] }], groups: [{ groupId: 'g1', roles: ['PO'] }] });
    expect(rolesOf(said, person, place)).toEqual({ confirmed: [], suggested: [], source: 'entry' });
  });

  test('hold in their place, and there before what holds everywhere', () => {
    const scoped = book({
      entries: [
        { accountId: 'ada', roles: ['PM'] },
        { accountId: 'ada', roles: ['PO'], within: ['web'] },
      ],
    });
    expect(rolesOf(scoped, person, place).confirmed).toEqual(['PO']);
    expect(rolesOf(scoped, person, { ...place, within: ['app'] }).confirmed).toEqual(['PM']);
    expect(rolesOf(scoped, person, { on: place.on }).confirmed).toEqual(['PO', 'PM']);
  });

  test('hold from their first to their last day', () => {
    const dated = (from: string, until: string) =>
      rolesOf(book({ entries: [{ accountId: 'ada', roles: ['PM'], from, until }] }), { ...person, groups: [] }, place);
    expect(dated('2026-03-02', '2026-03-02').confirmed).toEqual(['PM']);
    expect(dated('2026-03-03', '2026-12-31').confirmed).toEqual([]);
    expect(dated('2026-01-01', '2026-03-01').confirmed).toEqual([]);
  });

  test('of a component’s lead hold in that component only', () => {
    const led = book({ leads: ['PO'], componentLeads: { web: 'ada' } });
    expect(rolesOf(led, { ...person, groups: [] }, place).confirmed).toEqual(['PO']);
    expect(rolesOf(led, { ...person, groups: [] }, { ...place, within: ['app'] }).confirmed).toEqual([]);
  });

  test('through a group reach project roles too', () => {
    const acting = book({ projectRoles: [{ roles: ['PM'], accountIds: [], groupIds: ['g1'] }] });
    expect(rolesOf(acting, person, place)).toMatchObject({ confirmed: ['PM'], source: 'project-role' });
  });

  test('are only suggested by a title in a name or a group’s name', () => {
    expect(rolesOf(book(), person, place)).toEqual({ confirmed: [], suggested: ['PO'], source: 'title' });
    expect(rolesOf(book(), { accountId: 'b', name: 'Bo (Head of Product)', groups: [] }, place).suggested).toEqual([
      'PM',
    ]);
    expect(rolesOf(book(), { accountId: 'c', name: 'Cy', groups: [] }, place)).toEqual(neither);
  });

  test('owners of a team are who is entered for it and who leads it', () => {
    const led = book({
      entries: [
        { accountId: 'ada', roles: ['PO'], within: ['web'] },
        { accountId: 'bo', roles: [], within: ['web'] },
        { accountId: 'cy', roles: ['PM'] },
      ],
      leads: ['PO'],
      componentLeads: { web: 'dee', app: 'eve' },
    });
    expect(teamOwners(led, ['web'], place.on)).toEqual(['ada', 'dee']);
  });
});

describe('titles', () => {
  test.each([
    ['Ada Hill (Product Owner)', ['PO']],
    ['Technical Product Owner', ['PO']],
    ['ada.hill – Associate Product Manager', ['PM']],
    ['VP of Product', ['PM']],
    ['Chief Product Officer', ['PM']],
    ['product-managers', ['PM']],
    ['Portfolio Owner', ['PM']],
    ['Product Owner & Product Manager', ['PO', 'PM']],
    ['Senior Product Owner', []],
    ['Project Manager', []],
    ['Ada PM', []],
    ['Scrum Master', []],
    ['Business Analyst', []],
    ['Production Manager', []],
    ['', []],
  ])('%s suggests %j', (name, expected) => {
    expect(rolesInName(name)).toEqual(expected);
  });
});

describe('days', () => {
  test('of work leave out Saturday and Sunday', () => {
    expect(workingDaysBetween('2026-02-27T09:00:00Z', '2026-03-02T09:00:00Z')).toBe(1);
    expect(workingDaysBetween('2026-02-23T09:00:00Z', '2026-03-02T09:00:00Z')).toBe(5);
    expect(workingDaysBetween('2026-03-02T09:00:00Z', '2026-03-03T08:59:00Z')).toBe(0);
    expect(workingDaysBetween('2026-03-02T09:00:00Z', '2026-01-01T00:00:00Z')).toBe(0);
  });
  test('are whole', () => expect(daysBetween('2026-02-27T09:00:00Z', '2026-03-02T08:00:00Z')).toBe(2));
});
