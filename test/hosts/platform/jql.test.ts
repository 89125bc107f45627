import { describe, expect, test } from '@jest/globals';
import { APP_ACCOUNT } from '../../../dev/platform/site';
import { smallJira } from './small-site';

const indexes = [{ propertyKey: 'ownership', path: 'role', type: 'string' as const, searchAlias: 'ownershipRole' }];

describe('a query finds what Jira finds', () => {
  const { keys, mia, lee, otto, site } = smallJira({ indexes, searchLagMs: 0 });
  site.setProperty('OPEN-2', 'ownership', { role: 'PO', other: 'x' }, APP_ACCOUNT);

  test.each([
    ['project = OPEN ORDER BY key', ['OPEN-1', 'OPEN-2', 'OPEN-3', 'OPEN-5']],
    ['project = "open shop" AND type = Story', ['OPEN-2']],
    ['project in (OPEN, TEAM) AND issuetype in (Story, Bug) ORDER BY id ASC', ['OPEN-2', 'OPEN-3', 'TEAM-1']],
    ['statusCategory != Done AND project = OPEN order by created desc', ['OPEN-5', 'OPEN-2', 'OPEN-1']],
    ['status = "In Progress"', ['OPEN-2']],
    ['assignee = currentUser()', ['OPEN-2']],
    ['project = OPEN AND assignee is EMPTY order by id', ['OPEN-1', 'OPEN-3', 'OPEN-5']],
    ['project = OPEN AND assignee != currentUser()', []],
    ['project = OPEN AND NOT assignee = currentUser()', []],
    ['assignee in membersOf(delivery)', ['OPEN-2']],
    ['parent = OPEN-1', ['OPEN-2']],
    ['"Epic Link" = OPEN-1', ['OPEN-2']],
    ['key in (OPEN-3, OPEN-1) order by key desc', ['OPEN-3', 'OPEN-1']],
    ['id = 10003', ['OPEN-3']],
    ['project = OPEN AND id > 10002 ORDER BY id', ['OPEN-3', 'OPEN-5']],
    ['created >= -7d AND project = OPEN order by id', ['OPEN-3', 'OPEN-5']],
    ['created >= "2026-02-26" AND project = OPEN', ['OPEN-5']],
    ['updated < "2026-01-01 00:00" AND project = OPEN', ['OPEN-1']],
    [
      'updated >= startOfMonth(-1) AND updated < startOfMonth() AND project = OPEN order by id',
      ['OPEN-2', 'OPEN-3', 'OPEN-5'],
    ],
    ['resolved >= -90d', ['OPEN-3']],
    ['resolution = Unresolved AND type = Epic', ['OPEN-1']],
    ['summary ~ refund', ['OPEN-2', 'OPEN-1']],
    ['summary ~ "refund*" and type = Epic', ['OPEN-1']],
    ['text ~ "money back"', ['OPEN-2']],
    ['text ~ "\\"back money\\""', []],
    ['project = OPEN and summary !~ refund order by id', ['OPEN-3', 'OPEN-5']],
    ['sprint in openSprints()', ['OPEN-2']],
    ['sprint = "Sprint 7"', ['OPEN-2']],
    ['labels in (money, other)', ['OPEN-2']],
    ['labels = nowhere', []],
    ['project = OPEN AND labels not in (other)', ['OPEN-2']],
    ['component = Checkout', ['OPEN-2']],
    ['cf[10028] >= 5', ['OPEN-2']],
    ['Team = Payments', ['OPEN-2']],
    ['ownershipRole = PO', ['OPEN-2']],
    ['issue.property[ownership].role = PO', ['OPEN-2']],
    ["issue.property['ownership'].role in (PO, PM)", ['OPEN-2']],
    ['issue.property[ownership].role is not EMPTY', ['OPEN-2']],
    ['project = OPEN AND ownershipRole is EMPTY order by id', ['OPEN-1', 'OPEN-3', 'OPEN-5']],
    ['issue.property[ownership].other = x', []],
    ['(type = Bug OR type = Epic) AND project = OPEN order by id', ['OPEN-1', 'OPEN-3']],
    ['type = Bug || type = Epic && resolution = Unresolved order by id', ['OPEN-1', 'OPEN-3']],
  ])('%s', (jql, expected) => {
    expect(keys(mia, jql)).toEqual(expected);
  });

  test('only issues the viewer may see, and other dates in another time zone', () => {
    expect(keys(lee, 'summary ~ hidden')).toEqual(['OPEN-4']);
    expect(keys(otto, 'summary ~ hidden')).toEqual([]);
    expect(keys(APP_ACCOUNT, 'created >= "2026-02-26 11:00" AND created <= "2026-02-26 11:00"')).toEqual(['TEAM-1']);
    expect(keys(otto, 'project = OPEN and created >= "2026-02-25 19:00" and created <= "2026-02-25 19:00"')).toEqual([
      'OPEN-3',
    ]);
  });
});

describe('a query Jira refuses is refused with 400 in its words', () => {
  const { ask, mia, otto } = smallJira({ indexes });
  const refusal = (as: string, jql: string) => {
    const { status, body } = ask(as, 'POST', '/search/jql', { jql });
    return [status, (body as { errorMessages: string[] }).errorMessages[0]];
  };

  test.each([
    ['', 'Unbounded JQL queries are not allowed here'],
    ['order by created', 'Unbounded JQL queries are not allowed here'],
    ['colour = red', "Field 'colour' does not exist or you do not have permission to view it."],
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['labels ~ x', "The operator '~' is not supported by the 'labels' field."],
    ['assignee was mia', "Expecting operator but got 'was'"],
    ['project OPEN', "Expecting operator but got 'OPEN'"],
    ['project = OPEN type = Bug', "Expecting either 'OR' or 'AND' but got 'type'"],
    ['project = ', "Expecting either a value, list or function but got 'the end of the query'"],
    ['(project = OPEN', "Expecting ')' but got 'the end of the query'"],
    ['summary ~ "open', 'has not been completed'],
    ['summary ~ a*', "The character '*' is a reserved JQL character"],
    ['updated > yesterday', "Date value 'yesterday' for field 'updated' is invalid"],
    ['updated > sometime()', "Unable to find JQL function 'sometime()'"],
    ['sprint in nextSprints()', "Unable to find JQL function 'nextSprints()'"],
    ['key = OPEN-99', "An issue with key 'OPEN-99' does not exist for field 'key'."],
    ['id in (10001, 99999)', "A value with ID '99999' does not exist for the field 'id'."],
    ['key in (OPEN-1, OPEN-4)', "An issue with key 'OPEN-4' does not exist for field 'key'."],
    ['project = OPEN order by a, b', "Field 'a' does not exist"],
    ['assignee is ada', "only supports 'EMPTY' and 'NULL'"],
    ['project = (OPEN, TEAM)', 'does not support the list value'],
  ])('%s', (jql, message) => {
    const [status, said] = refusal(mia, jql);
    expect(status).toBe(400);
    expect(said).toContain(message);
  });

  test('a project somebody may not browse still parses, and shows nothing', () => {
    expect(ask(otto, 'POST', '/search/jql', { jql: 'project = TEAM' }).body).toEqual({ issues: [], isLast: true });
  });
});
