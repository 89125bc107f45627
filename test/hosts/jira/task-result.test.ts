import { inDoubt } from '../../../src/hosts/jira/task-result';

const ids = ['10001', '10002', '10003'];

describe('the result of a task', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['empty words', ''],
    ['words of success', 'Updated 3 issues'],
    ['words that there was no failure', 'Finished with 0 errors, no issues failed'],
    ['an empty object', {}],
    ['empty errors', { errors: {}, warnings: [] }],
    ['no failures', { failed: 0, total: 3 }],
    ['all ids', { successfulIssues: ids }],
    ['all ids as numbers', { updated: [10001, 10002, 10003] }],
    ['a full count', { updated: 3, errors: {} }],
    ['a false flag', { hasErrors: false, failures: null }],
  ])('that tells %s leaves nothing in doubt', (_, result) => expect(inDoubt(result, ids)).toEqual([]));

  it.each([
    ['by key', { errors: { 10002: 'You do not have permission' } }],
    ['in a list', { failedIssues: ['10002'] }],
    ['as a number', { failures: [{ issueId: 10002, message: 'no permission' }] }],
    ['with a count', { updated: 2, errors: { 10002: ['no'] } }],
    ['by what is missing among the written', { updated: ['10001', '10003'] }],
    ['deep inside', { result: { issues: [{ errors: [{ id: '10002' }] }] } }],
    ['as not found', { notFound: ['10002'] }],
    ['as ignored', { ignoredIssues: [10002] }],
  ])('names what is in doubt %s', (_, result) => expect(inDoubt(result, ids)).toEqual(['10002']));

  it.each([
    ['words', 'Some issues could not be updated: 1 failed'],
    ['a list of words', ['ok', 'Error: permission denied']],
    ['a count of failures', { failed: 1 }],
    ['a flag', { hasErrors: true }],
    ['errors without ids', { errors: ['You do not have permission to edit an issue.'] }],
    ['a count that does not add up', { updated: 2, errors: {} }],
  ])('that tells of failures by %s leaves all in doubt', (_, result) => expect(inDoubt(result, ids)).toEqual(ids));
});
