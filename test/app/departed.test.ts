import { lookAgain, noteDeleted, noteMoved } from '../../src/app/departed';
import { loadDecisions, noDecisions, saveDecisions } from '../../src/app/decisions-store';
import { keys } from '../../src/app/keys';
import { addIssue, addProject } from '../../src/app/memory/arrange';
import { memoryHost } from '../../src/app/memory/ports';
import { DEFAULT_SETTINGS } from '../../src/app/settings';

const [shop, web] = ['100', '200'];

/** Two projects, of which runs were made, and an issue in the second one that somebody decided about in the first. */
async function open({ runs = true, acts = true } = {}) {
  const { world, ports } = memoryHost();
  for (const id of [shop, web]) {
    addProject(world, { id });
    await ports.store.set(keys.settings(id), { version: 1, settings: { ...DEFAULT_SETTINGS, active: acts } });
  }
  addIssue(world, { id: '7', projectId: web });
  if (runs) for (const id of [shop, web]) await ports.store.set(keys.runs(id), { latest: 'r1' });
  const override = { call: 'PM' as const, by: 'ana', at: '2026-03-01T00:00:00.000Z', reason: 'agreed' };
  await saveDecisions(ports, { id: '7', projectId: shop }, { ...noDecisions(shop), override });
  const looks = async () => ({
    shop: await ports.store.get(keys.look(shop, '7')),
    web: await ports.store.get(keys.look(web, '7')),
  });
  return { world, ports, looks };
}

describe('an issue that left a project', () => {
  test('is looked at again by the next run, and only where there was one', async () => {
    const audited = await open();
    await lookAgain(audited.ports, shop, '7');
    expect(await audited.looks()).toEqual({ shop: expect.any(Number), web: undefined });
    const never = await open({ runs: false });
    await lookAgain(never.ports, shop, '7');
    expect(await never.looks()).toEqual({ shop: undefined, web: undefined });
  });

  test('for another takes its decisions along', async () => {
    const { ports, world, looks } = await open();
    await noteMoved(ports, shop, '7');
    await noteMoved(ports, shop, '7');
    expect(await looks()).toEqual({ shop: expect.any(Number), web: undefined });
    expect(await ports.store.get(keys.decided(shop, '7'))).toBeUndefined();
    expect(await ports.store.get(keys.decided(web, '7'))).toBe(1);
    expect(JSON.parse(world.values.get(keys.decisions('7')) ?? '')).toMatchObject({
      projectId: web,
      override: { call: 'PM' },
    });
  });

  test('and came back meanwhile keeps its decisions where it is, in whatever order events come', async () => {
    const { ports } = await open();
    for (const left of [web, shop, web]) await noteMoved(ports, left, '7');
    expect((await loadDecisions(ports, { id: '7', projectId: web })).override).toMatchObject({ call: 'PM' });
    expect(await ports.store.get(keys.decided(web, '7'))).toBe(1);
  });

  test('by being deleted leaves nothing of what was decided', async () => {
    const { ports, world, looks } = await open();
    world.issues.delete('7');
    await noteDeleted(ports, shop, '7');
    await noteDeleted(ports, shop, '7');
    expect(await looks()).toEqual({ shop: expect.any(Number), web: undefined });
    expect((await loadDecisions(ports, { id: '7', projectId: shop })).override).toBeUndefined();
    expect(await ports.store.get(keys.decided(shop, '7'))).toBeUndefined();
  });

  test('in which the app does not act asks nothing of the host, and is looked at by a run that comes after all', async () => {
    const { ports, looks } = await open({ acts: false });
    await noteDeleted(ports, shop, '7');
    await noteMoved(ports, web, '7');
    await noteDeleted(ports, '999', '7');
    expect(ports.spent()).toEqual({ calls: 0, points: 0 });
    expect(await looks()).toEqual({ shop: expect.any(Number), web: expect.any(Number) });
    expect((await loadDecisions(ports, { id: '7', projectId: shop })).override).toMatchObject({ call: 'PM' });
  });

  test('as an event says that was wrong changes nothing', async () => {
    const { ports, looks } = await open();
    await noteDeleted(ports, web, '7');
    expect(await looks()).toEqual({ shop: undefined, web: undefined });
    expect((await loadDecisions(ports, { id: '7', projectId: shop })).override).toMatchObject({ call: 'PM' });
  });
});
