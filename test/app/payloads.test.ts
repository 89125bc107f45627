import { API_METHODS } from '../../src/app/api-router';
import { PROJECT, active, admin, makeSite, outsider, member, type Site } from './site';

let site: Site;
let before: string;
beforeEach(async () => {
  site = await makeSite();
  site.issue({ id: '1', assignee: 'pat' });
  before = snapshot();
});
const snapshot = () =>
  JSON.stringify([[...site.world.values], [...site.world.properties], site.world.jobs, [...site.world.issues]]);

/** An honest payload of every method. */
const HONEST: Record<string, object> = {
  verdict: { issueId: '1' },
  standing: { issueId: '1' },
  except: { issueId: '1', finding: 'unowned', reason: 'fine' },
  override: { issueId: '1', call: 'PO', reason: 'fine' },
  dispute: { issueId: '1', call: 'PM' },
  undo: { issueId: '1', what: 'override' },
  candidates: { issueId: '1', role: 'PM' },
  handOver: { issueId: '1', accountId: 'mia' },
  settings: { projectId: PROJECT },
  saveSettings: { projectId: PROJECT, version: 1, settings: active },
  people: { projectId: PROJECT },
  removeEverything: { projectId: PROJECT, confirm: 'P100' },
  support: { projectId: PROJECT },
  estimateAudit: { projectId: PROJECT, scope: 'current' },
  startAudit: { projectId: PROJECT, scope: 'current' },
  auditRuns: { projectId: PROJECT },
  cancelAudit: { projectId: PROJECT, runId: 'r1' },
  auditReport: { projectId: PROJECT, runId: 'r1' },
  auditRows: { projectId: PROJECT, runId: 'r1', page: 0 },
  resumeAudit: { projectId: PROJECT, runId: 'r1' },
  auditGone: { projectId: PROJECT, runId: 'r1', page: 0 },
  auditHistory: { projectId: PROJECT },
  handOverPlan: { projectId: PROJECT, issueIds: ['1'] },
  decisions: { projectId: PROJECT },
  acceptBaseline: { projectId: PROJECT, runId: 'r1' },
  undoBaseline: { projectId: PROJECT },
  exportOverrides: { projectId: PROJECT },
  siteOverview: { cursor: 'x' },
  siteSettings: {},
  saveSiteSettings: { version: 0, settings: { format: 1, share: 20 } },
};

/** Calls that are about the site and name no project: what a person may not see is left out of their answers. */
const OF_SITE = ['siteOverview', 'siteSettings', 'saveSiteSettings'];

test('the payloads here cover every method', () => {
  expect(Object.keys(HONEST).sort()).toEqual([...API_METHODS].sort());
});

/** A payload without its first field; where none is required, one of the wrong kind. */
const lacking = (honest: object): object => {
  const [first = '', ...rest] = Object.keys(honest);
  const needed = first !== '' && first !== 'cursor';
  return needed ? Object.fromEntries(rest.map((name) => [name, (honest as never)[name]])) : { cursor: 7 };
};

describe.each(API_METHODS)('%s', (method) => {
  test.each<[string, (honest: object) => unknown]>([
    ['nothing', () => undefined],
    ['a string', () => 'x'],
    ['an array', (honest) => [honest]],
    ['an unknown field', (honest) => ({ ...honest, viewer: 'admin' })],
    ['an object for an id', (honest) => ({ ...honest, ...ids(honest, { $gt: '' }) })],
    ['an id with a path', (honest) => ({ ...honest, ...ids(honest, '../1') })],
    ['an id with a query', (honest) => ({ ...honest, ...ids(honest, '1 OR project = X') })],
    ['an empty id', (honest) => ({ ...honest, ...ids(honest, '') })],
    ['a very long id', (honest) => ({ ...honest, ...ids(honest, '1'.repeat(500)) })],
    ['a missing or a wrong field', lacking],
  ])('refuses %s and stores nothing', async (_, forge) => {
    const result = await site.call(method, forge(HONEST[method] ?? {}));
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-input', retryable: false, args: { method } } });
    expect(!result.ok && result.error.issues?.every(({ problem, remedy }) => problem && remedy)).toBe(true);
    expect(snapshot()).toBe(before);
  });
});

describe.each(API_METHODS.filter((method) => !OF_SITE.includes(method)))('%s', (method) => {
  test('refuses ids that are nobody’s and a person who may see nothing, and stores nothing', async () => {
    const foreign = { ...HONEST[method], ...ids(HONEST[method] ?? {}, '999999') };
    expect(await site.call(method, foreign)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await site.call(method, HONEST[method], outsider)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(snapshot()).toBe(before);
  });
});

const ids = (honest: object, id: unknown) => ('issueId' in honest ? { issueId: id } : { projectId: id });

test.each(['toString', '__proto__', 'constructor', 'nothing', ''])('the method %j is unknown', async (method) => {
  expect(await site.call(method, {})).toMatchObject({ ok: false, error: { code: 'bad-input', args: { method } } });
});

const FOR_ADMINS = [
  'saveSettings',
  'people',
  'removeEverything',
  'support',
  'estimateAudit',
  'startAudit',
  'auditRuns',
  'cancelAudit',
  'auditReport',
  'auditRows',
  'auditGone',
  'auditHistory',
  'resumeAudit',
  'handOverPlan',
  'decisions',
  'acceptBaseline',
  'undoBaseline',
  'exportOverrides',
];
test.each(FOR_ADMINS)('%s is for project administrators', async (method) => {
  expect(await site.call(method, HONEST[method], member)).toEqual({
    ok: false,
    error: { code: 'forbidden', args: { permission: 'administer' }, retryable: false },
  });
  expect(snapshot()).toBe(before);
});

test.each([
  ['an empty reason', { reason: '' }, 'reason', 'too-short'],
  ['a blank reason', { reason: '   ' }, 'reason', 'too-short'],
  ['a reason of 501 characters', { reason: 'x'.repeat(501) }, 'reason', 'too-long'],
  ['a reason that is no text', { reason: 7 }, 'reason', 'wrong-kind'],
  ['an unknown finding', { finding: 'rude' }, 'finding', 'not-allowed'],
  ['a day that is none', { until: 'tomorrow' }, 'until', 'wrong-form'],
])('%s is refused with its path, problem and remedy', async (_, change, path, problem) => {
  const result = await site.call('except', { ...HONEST['except'], ...change });
  expect(result).toMatchObject({ ok: false, error: { code: 'bad-input', issues: [{ path, problem }] } });
});

test('500 characters with white space around them pass', async () => {
  const { decisions } = await site.ask(
    'override',
    { issueId: '1', call: 'PO', reason: ` ${'x'.repeat(500)}\n` },
    admin,
  );
  expect(decisions.override?.reason).toHaveLength(500);
});
