import { API_METHODS } from '../../../src/app/api-router';
import type { ApiMethod } from '../../../src/app/api';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import { DEFAULT_SITE_SETTINGS } from '../../../src/app/site-settings';
import { ana, ben, eve, openShop, vic, type Shop } from './site';

jest.setTimeout(180_000);

const settings = { ...DEFAULT_SETTINGS, active: true };

type SiteMethod = 'siteOverview' | 'siteSettings' | 'saveSiteSettings';
type Payloads<M extends ApiMethod> = Record<M, Record<string, unknown>>;

/** A payload for each method of a project or an item as a screen would send it, for somebody who may. */
const payloads = (projectId: string, issueId: string): Payloads<Exclude<ApiMethod, SiteMethod>> => ({
  verdict: { issueId },
  standing: { issueId },
  except: { issueId, finding: 'unowned', reason: 'r' },
  override: { issueId, call: 'PO', reason: 'r' },
  dispute: { issueId, call: 'PO' },
  undo: { issueId, what: 'override' },
  candidates: { issueId, role: 'PO' },
  handOver: { issueId, accountId: eve },
  settings: { projectId },
  saveSettings: { projectId, version: 0, settings },
  people: { projectId },
  removeEverything: { projectId, confirm: 'SEC' },
  support: { projectId },
  estimateAudit: { projectId, scope: 'current' },
  startAudit: { projectId, scope: 'current' },
  auditRuns: { projectId },
  cancelAudit: { projectId, runId: 'r1' },
  auditReport: { projectId, runId: 'r1' },
  auditRows: { projectId, runId: 'r1', page: 0 },
  resumeAudit: { projectId, runId: 'r1' },
  auditGone: { projectId, runId: 'r1', page: 0 },
  auditHistory: { projectId },
  handOverPlan: { projectId, issueIds: [issueId] },
  decisions: { projectId },
  acceptBaseline: { projectId, runId: 'r1' },
  undoBaseline: { projectId },
  exportOverrides: { projectId },
});

const ofSite: Payloads<SiteMethod> = {
  siteOverview: {},
  siteSettings: {},
  saveSiteSettings: { version: 0, settings: DEFAULT_SITE_SETTINGS },
};

async function open(): Promise<Shop & { hidden: string; own: string }> {
  const shop = await openShop();
  await shop.activate();
  const hidden = shop.site.create({ project: 'SEC', summary: 'Secret plan' }, eve).id;
  const own = shop.site.create({ project: 'SHOP', summary: 'Fix the footer link' }, ben).id;
  await shop.app.idle({ index: true });
  return { ...shop, hidden, own };
}

/** What a refused call must leave as it was. */
const state = (shop: Shop) =>
  JSON.stringify({
    kept: shop.app.kvs.dump(),
    issues: [...shop.site.issues.values()],
    jobs: shop.app.queue.waiting,
  });

async function refused(shop: Shop, who: string, method: string, payload: unknown): Promise<string> {
  const before = state(shop);
  const answer = await shop.forged(who, method, payload);
  await shop.app.idle();
  expect([method, state(shop) === before]).toEqual([method, true]);
  expect(JSON.stringify(answer)).not.toContain('Secret plan');
  return answer.ok ? 'answered' : answer.error.code;
}

describe('forged calls through the resolver', () => {
  // One site for all: what is refused changes nothing, and every call is checked for that.
  let shop: Awaited<ReturnType<typeof open>>;
  let mend: (() => void) | undefined;
  beforeAll(async () => {
    shop = await open();
  });
  afterEach(() => {
    shop.app.license = undefined;
    mend?.();
    mend = undefined;
  });

  it('for a project or an item that the person may not browse are told that there is none', async () => {
    for (const [method, payload] of Object.entries(payloads(shop.secret, shop.hidden))) {
      expect([method, await refused(shop, ana, method, payload)]).toEqual([method, 'not-found']);
    }
  });

  it('by somebody who may only look are forbidden where they would act', async () => {
    const sent = payloads(shop.shop, shop.own);
    const acts = ['except', 'override', 'dispute', 'undo', 'handOver', 'saveSettings', 'removeEverything'] as const;
    const administers = [
      'support',
      'estimateAudit',
      'startAudit',
      'resumeAudit',
      'auditRuns',
      'auditReport',
      'auditRows',
      'auditGone',
      'auditHistory',
      'handOverPlan',
      'decisions',
      'acceptBaseline',
      'undoBaseline',
      'exportOverrides',
    ] as const;
    for (const method of [...acts, ...administers]) {
      expect([method, await refused(shop, vic, method, sent[method])]).toEqual([method, 'forbidden']);
    }
  });

  it('by a member are forbidden where an administrator is wanted', async () => {
    const sent = payloads(shop.shop, shop.own);
    const administered = ['saveSettings', 'removeEverything', 'startAudit', 'cancelAudit', 'resumeAudit'] as const;
    for (const method of [...administered, 'acceptBaseline', 'undoBaseline', 'support'] as const) {
      expect([method, await refused(shop, ben, method, sent[method])]).toEqual([method, 'forbidden']);
    }
  });

  it('by who administers a project are forbidden where the whole site is meant, and show no other project', async () => {
    expect(await refused(shop, ana, 'saveSiteSettings', ofSite.saveSiteSettings)).toBe('forbidden');
    expect(await shop.call(ana, 'siteSettings', {})).toMatchObject({ ok: true, value: { mayAdminister: false } });
    expect(await shop.call(ana, 'siteOverview', {})).toMatchObject({
      value: { projects: [{ projectId: shop.shop }], hidden: 0 },
    });
    expect(await shop.call(eve, 'siteOverview', {})).toMatchObject({ value: { projects: [], hidden: 1 } });
  });

  it('with wrong types, missing or additional parts are bad input', async () => {
    for (const [method, payload] of Object.entries(payloads(shop.shop, shop.own))) {
      const [name = ''] = Object.keys(payload);
      const { [name]: _, ...missing } = payload;
      const wrong = [
        { ...payload, [name]: 7 },
        { ...payload, [name]: { $ne: null } },
        { ...payload, [name]: '../../rest/api/3/myself' },
        { ...payload, [name]: `${'1'.repeat(129)}` },
        { ...payload, admin: true },
        missing,
        [],
        'text',
        null,
      ];
      for (const each of wrong) {
        expect([method, each, await refused(shop, ana, method, each)]).toEqual([method, each, 'bad-input']);
      }
    }
  });

  it('of the site with wrong types or additional parts are bad input', async () => {
    for (const [method, payload] of Object.entries(ofSite))
      for (const each of [{ ...payload, admin: true }, { ...payload, cursor: 7 }, 'text']) {
        expect([method, each, await refused(shop, ana, method, each)]).toEqual([method, each, 'bad-input']);
      }
  });

  it('with more than a person would type are bad input, and more than the platform takes never arrives', async () => {
    const reason = 'x'.repeat(400_000);
    expect(await refused(shop, ana, 'override', { issueId: shop.own, call: 'PO', reason })).toBe('bad-input');
    await expect(shop.forged(ana, 'override', { issueId: shop.own, reason: reason.repeat(2) })).rejects.toThrow(/KB/);
  });

  it('with ids that look like ids and are none find nothing', async () => {
    for (const id of ['999999', 'SHOP-1', '1e5', '0x10', '-1', '@', 'project:1']) {
      expect([id, await refused(shop, ana, 'standing', { issueId: id })]).toEqual([id, 'not-found']);
      expect([id, await refused(shop, ana, 'settings', { projectId: id })]).toEqual([id, 'not-found']);
    }
  });

  it('of no method, or of one that every object has, are not answered', async () => {
    for (const method of ['drop', '', 'constructor', '__proto__', 'toString'])
      await expect(shop.forged(ana, method, {})).rejects.toThrow();
    const tried = [...Object.keys(payloads(shop.shop, shop.own)), ...Object.keys(ofSite)];
    expect([...API_METHODS].sort()).toEqual(tried.sort());
  });

  it('claiming another person, project or licence in the context change nothing', async () => {
    const claim = {
      accountId: eve,
      license: { active: true },
      project: { id: shop.secret },
      issue: { id: shop.hidden },
    };
    const before = state(shop);
    const answer = await shop.app.invoke(
      'standing',
      { issueId: shop.hidden },
      {
        accountId: ana,
        moduleKey: 'ownership-context',
        extension: claim,
      },
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(state(shop)).toBe(before);
  });

  it('while the licence is not active are refused where they would act', async () => {
    shop.app.license = { active: false, isActive: false };
    const sent = payloads(shop.shop, shop.own);
    for (const method of ['except', 'override', 'dispute', 'handOver', 'startAudit'] as const) {
      const payload = method === 'handOver' ? { issueId: shop.own, accountId: ben } : sent[method];
      expect([method, await refused(shop, ana, method, payload)]).toEqual([method, 'not-licensed']);
    }
    expect(await shop.call(ana, 'standing', { issueId: shop.own })).toMatchObject({
      ok: true,
      value: { licensed: false },
    });
  });

  it('store nothing where the store refuses', async () => {
    const full = { status: 413, body: { code: 'MAX_SIZE_EXCEEDED', message: 'too large' } };
    mend = shop.app.faults.add({ on: 'kvs', when: /set/, answer: full });
    expect(await refused(shop, ben, 'override', { issueId: shop.own, call: 'PM', reason: 'r' })).toBe('storage-full');
  });

  it.each([
    [{ status: 401, body: {} }, 'signed-out', false],
    [{ status: 429, body: {}, headers: { 'Retry-After': '7' } }, 'rate-limited', true],
    [{ status: 500, body: {} }, 'host-down', true],
    ['no-answer', 'host-down', true],
  ] as const)('are told of Jira’s %j as %s', async (answer, code, retryable) => {
    mend = shop.app.faults.add({ on: 'jira', answer });
    const told = await shop.forged(ben, 'standing', { issueId: shop.own });
    expect(told).toMatchObject({ ok: false, error: { code, retryable } });
    if (code === 'rate-limited') expect(told).toMatchObject({ error: { retryAfterSeconds: 7 } });
  });
});
