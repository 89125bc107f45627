import type { VirtualClock } from '../../../dev/platform/clock';
import { keys } from '../../../src/app/keys';
import { ana, ben, eve, openShop, vic, type Shop } from './site';

jest.setTimeout(180_000);

const story = {
  project: 'SHOP',
  type: 'Story',
  summary: 'Write the acceptance criteria for the checkout story',
  description:
    'As a shopper I want to pay by card so that I can finish my order.\n\n## Acceptance criteria\n\n- Card is charged once',
};
const strategy = { project: 'SHOP', type: 'Epic', summary: 'Decide the price of the Pro plan' };
const property = (shop: Shop, id: string) => shop.site.findIssue(id)?.properties['ownership'];
const typeOf = ({ site }: Shop, name: string) =>
  [...site.issueTypes.values()].find((type) => type.name === name)?.id ?? '';
const propertyWrites = (shop: Shop) => shop.writes().filter((write) => write.includes('/properties/'));

describe('events', () => {
  it('do nothing until the project is switched on', async () => {
    const shop = await openShop();
    const { id } = shop.site.create(story, ben);
    await shop.app.idle();
    expect(shop.app.runs.map(({ functionKey, error }) => [functionKey, error])).toEqual([['on-issue', undefined]]);
    expect(property(shop, id)).toBeUndefined();
    expect(shop.app.kvs.dump()).toEqual({});
    expect(shop.app.jira.points.calls).toBe(0);
  });

  it('keep the property of an issue up to date: codes and versions, written only when it changes', async () => {
    const shop = await openShop();
    await shop.activate();
    const { id } = shop.site.create(story, ben);
    await shop.app.idle();
    expect(property(shop, id)).toEqual({ role: 'PO', ruleset: expect.any(String), settings: 1 });
    shop.site.edit(id, { summary: `${story.summary} page` }, ben);
    await shop.app.idle();
    expect(propertyWrites(shop)).toHaveLength(1);
    shop.site.edit(id, { summary: strategy.summary, description: null, typeId: typeOf(shop, strategy.type) }, ben);
    await shop.app.idle();
    expect(property(shop, id)).toMatchObject({ role: 'PM' });
    expect(propertyWrites(shop)).toHaveLength(2);
  });

  it('end the same when they come twice and out of order', async () => {
    const shop = await openShop({ events: { twice: true, outOfOrder: true, propertyWritesFire: true } });
    await shop.activate();
    const { id } = shop.site.create(strategy, ben);
    shop.site.edit(id, { summary: story.summary, typeId: typeOf(shop, story.type) }, ben);
    await shop.app.idle();
    expect(property(shop, id)).toMatchObject({ role: 'PO' });
    expect(shop.app.runs.filter(({ error }) => error)).toEqual([]);
  });

  it('are not even delivered for what we do not read', async () => {
    const shop = await openShop();
    await shop.activate();
    const { id } = shop.site.create(story, ben);
    await shop.app.idle();
    const before = shop.app.runs.length;
    shop.site.edit(id, { priority: 'High', duedate: '2026-03-01' }, ben);
    await shop.app.idle();
    expect(shop.app.runs.length).toBe(before);
  });

  it('of a deleted issue take away what is kept of it, also when its update comes later', async () => {
    const shop = await openShop();
    await shop.activate();
    const { id } = shop.site.create(strategy, ben);
    await shop.app.idle();
    const said = await shop.call(ben, 'override', { issueId: id, call: 'PO', reason: 'agreed' });
    expect(said.ok).toBe(true);
    expect(Object.keys(shop.app.kvs.dump()).filter((key) => key.includes(id))).not.toEqual([]);
    shop.site.edit(id, { summary: 'Later' }, ben);
    shop.site.remove(id, ana);
    await shop.app.idle();
    expect(Object.keys(shop.app.kvs.dump()).filter((key) => key.includes(id))).toEqual([]);
    expect(shop.app.runs.filter(({ error }) => error)).toEqual([]);
  });

  it('of a move have the issue looked at where it left, and take along what was decided', async () => {
    const shop = await openShop();
    await shop.activate();
    const { id } = shop.site.create(strategy, ben);
    await shop.app.idle({ index: true });
    await shop.call(ana, 'startAudit', { projectId: shop.shop, scope: 'everything' });
    await shop.app.idle();
    await shop.call(ben, 'override', { issueId: id, call: 'PO', reason: 'agreed' });
    shop.site.move(id, 'SEC', ana);
    await shop.app.idle();
    const kept = shop.app.kvs.dump();
    expect(kept[keys.look(shop.shop, id)]).toEqual(expect.any(Number));
    expect(kept[keys.decided(shop.shop, id)]).toBeUndefined();
    expect(kept[keys.decided(shop.secret, id)]).toBe(1);
    expect(kept[keys.decisions(id)]).toMatchObject({ projectId: shop.secret, override: { call: 'PO' } });
    expect(shop.app.runs.filter(({ error }) => error)).toEqual([]);
  });

  it('are left alone while the licence is not active', async () => {
    const shop = await openShop();
    await shop.activate();
    shop.app.license = { active: false, isActive: false };
    const { id } = shop.site.create(story, ben);
    await shop.app.idle();
    expect(property(shop, id)).toBeUndefined();
  });
});

describe('the lozenge', () => {
  const look = (shop: Shop, id: string, accountId = ben) =>
    shop.app.dynamicProperties('ownership-context', { accountId, extension: { issue: { id } } });

  it('says whose work it is, read as the viewer, and nothing where the app does not act', async () => {
    const shop = await openShop();
    const quiet = shop.site.create(story, ben);
    expect(await look(shop, quiet.id)).toEqual({});
    await shop.activate({});
    const po = shop.site.create(story, ben);
    const pm = shop.site.create(strategy, ben);
    const empty = shop.site.create({ project: 'SHOP', summary: '?' }, ben);
    expect(await look(shop, po.id)).toMatchObject({ status: { type: 'lozenge', value: { label: 'Product Owner' } } });
    expect(await look(shop, pm.id)).toMatchObject({ status: { value: { label: 'Product Manager' } } });
    expect(await look(shop, empty.id)).toMatchObject({ status: { value: { label: 'Unclear', type: 'default' } } });
    expect(await look(shop, po.id, eve)).toEqual({});
    expect(await look(shop, 'x')).toEqual({});
  });

  it('warns for a finding that stands, and not for one that is accepted', async () => {
    const shop = await openShop();
    await shop.activate({ people: [{ accountId: ben, roles: ['PO'] }], graceDays: 0 });
    const { id } = shop.site.create({ ...strategy, status: 'In Progress', assignee: ben }, ana);
    await shop.app.idle();
    expect(await look(shop, id)).toMatchObject({ status: { value: { label: 'Product Manager', type: 'moved' } } });
    const accepted = await shop.call(ben, 'except', { issueId: id, finding: 'po-carries-strategy', reason: 'agreed' });
    expect(accepted.ok).toBe(true);
    expect(await look(shop, id)).toMatchObject({ status: { value: { label: 'Product Manager', type: 'new' } } });
  });

  it('is not drawn where Jira is down', async () => {
    const shop = await openShop();
    const { id } = shop.site.create(story, ben);
    shop.app.faults.add({ on: 'jira', answer: { status: 503, body: {} } });
    expect(await look(shop, id)).toEqual({});
  });
});

describe('an audit', () => {
  it('runs on the queue to its end, and its rows show only what the viewer may browse', async () => {
    const shop = await openShop({ queue: { duplicateEvery: 2 } });
    await shop.activate({ openToMembers: true });
    for (let n = 0; n < 230; n++) shop.site.create({ ...(n % 2 ? story : strategy), project: 'SHOP' }, ben);
    await shop.app.idle({ index: true });
    const started = await shop.call(ana, 'startAudit', { projectId: shop.shop, scope: 'everything' });
    if (!started.ok) throw new Error(JSON.stringify(started.error));
    await shop.app.idle();
    const runs = await shop.call(ana, 'auditRuns', { projectId: shop.shop });
    expect(runs).toMatchObject({
      ok: true,
      value: { finished: { state: 'done', read: 230, judged: 230, rejected: 0, pages: 3 } },
    });
    const runId = started.value.run.id;
    const rows = await shop.call(vic, 'auditRows', { projectId: shop.shop, runId, page: 0 });
    expect(rows.ok && rows.value.rows.length).toBeGreaterThan(0);
    expect(await shop.call(eve, 'auditRows', { projectId: shop.shop, runId, page: 0 })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(JSON.stringify(shop.app.kvs.dump())).not.toMatch(/Decide the|Pro plan|acceptance criteria|shopper/i);
  });

  it('waits as long as Jira says and goes on', async () => {
    const shop = await openShop();
    await shop.activate();
    const { id } = shop.site.create(strategy, ben);
    await shop.app.idle({ index: true });
    const answer = { status: 429, body: {}, headers: { 'Retry-After': '120', 'RateLimit-Reason': 'jira-burst-based' } };
    shop.app.faults.add({ on: 'jira', when: /search\/jql/, answer, times: 2 });
    const began = shop.app.clock.now();
    await shop.call(ana, 'startAudit', { projectId: shop.shop, scope: 'everything' });
    await shop.app.idle();
    expect(await shop.call(ana, 'auditRuns', { projectId: shop.shop })).toMatchObject({
      value: { finished: { state: 'done', judged: 1 } },
    });
    expect(shop.app.clock.now() - began).toBeGreaterThanOrEqual(240_000);
    expect(property(shop, id)).toMatchObject({ role: 'PM' });
  });
});

describe('the hour', () => {
  it('comes by the clock, with nobody behind it, and one job does what is due', async () => {
    const shop = await openShop({ scheduled: {} });
    await shop.activate();
    const clock = shop.app.clock as VirtualClock;
    clock.advance(300_000);
    await shop.app.idle();
    clock.advance(3_600_000);
    await shop.app.idle();
    const hours = shop.app.runs.filter(({ functionKey }) => functionKey === 'on-hour');
    expect(hours.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2026-01-05T09:05:00.000Z',
      '2026-01-05T10:05:00.000Z',
    ]);
    expect(shop.app.runs.filter(({ functionKey }) => functionKey === 'on-job').length).toBeGreaterThanOrEqual(2);
    expect(shop.app.runs.filter(({ error }) => error)).toEqual([]);
  });
});

describe('removing everything', () => {
  it('leaves nothing of the project, neither in Jira nor in the store', async () => {
    const shop = await openShop();
    await shop.activate();
    const { id } = shop.site.create(strategy, ben);
    await shop.app.idle({ index: true });
    await shop.call(ben, 'override', { issueId: id, call: 'PO', reason: 'agreed' });
    await shop.call(ana, 'startAudit', { projectId: shop.shop, scope: 'everything' });
    await shop.app.idle({ index: true });
    const removed = await shop.call(ana, 'removeEverything', { projectId: shop.shop, confirm: 'SHOP' });
    expect(removed).toMatchObject({ ok: true });
    await shop.app.idle({ index: true });
    expect(property(shop, id)).toBeUndefined();
    expect(Object.keys(shop.app.kvs.dump()).filter((key) => key !== 'points' && key !== 'fields')).toEqual([]);
  });
});
