import { expect, test } from '@jest/globals';
import { answerBridge } from '../../../dev/platform/bridge-api';
import { smallApp, smallManifest } from './small-app';

const gadget = { key: 'gadget', resource: 'main', resolver: { function: 'resolver' }, edit: { resource: 'main' } };
const page = { key: 'site', resource: 'main', resolver: { function: 'resolver' } };
const manifest = smallManifest({ 'jira:dashboardGadget': [gadget], 'jira:globalPage': [page] });

async function board() {
  const small = await smallApp({}, { manifest });
  const { dashboards } = small.site;
  const dashboard = dashboards.add('Monday', small.mia);
  const { id } = dashboards.addGadget(dashboard.id, 'gadget');
  const ask = (command: 'context' | 'submit', entryPoint: 'view' | 'edit', payload?: unknown, accountId = small.mia) =>
    answerBridge(small.app, {
      command,
      accountId,
      moduleKey: 'gadget',
      extension: dashboards.extensionOf(id, entryPoint),
      payload,
    });
  return { ...small, dashboards, id, ask };
}

test('a gadget knows its place, its view and its configuration', async () => {
  const { ask, id } = await board();
  const { result } = await ask('context', 'edit');
  expect(result).toMatchObject({
    moduleKey: 'gadget',
    extension: { type: 'jira:dashboardGadget', gadget: { id }, gadgetConfiguration: {}, entryPoint: 'edit' },
  });
});

test('what its form submits is its configuration from then on, refresh and all', async () => {
  const { ask } = await board();
  expect(await ask('submit', 'edit', { projectId: '10000', refresh: 60 })).toMatchObject({ result: true });
  expect((await ask('context', 'view')).result).toMatchObject({
    extension: { gadgetConfiguration: { projectId: '10000', refresh: 60 }, entryPoint: 'view' },
  });
});

test('only a form submits, only the owner, and only an object', async () => {
  const { ask, lee, dashboards, id } = await board();
  expect(await ask('submit', 'view', { projectId: '1' })).toMatchObject({ result: false });
  expect((await ask('submit', 'edit', { projectId: '1' }, lee)).error?.message).toMatch(/owner/);
  expect((await ask('submit', 'edit', 'text')).error?.message).toMatch(/object/);
  expect((await ask('submit', 'edit', { refresh: 0.5 })).error?.message).toMatch(/minutes/);
  expect(dashboards.gadgets.get(id)?.configuration).toEqual({});
});

test('the global page stands in no project', async () => {
  const { app, mia } = await board();
  const { result } = await answerBridge(app, { command: 'context', accountId: mia, moduleKey: 'site' });
  expect(result).toMatchObject({ moduleKey: 'site', extension: { type: 'jira:globalPage' } });
  expect((result as { extension: object }).extension).not.toHaveProperty('project');
});
