import { makeSite, member, outsider, PROJECT, active, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite();
  site.issue({ id: '1', title: 'PM price', body: 'Nine or twelve?' });
});

test('judges the text that the viewer reads, and brings it along with the rules of its evidence', async () => {
  const answer = await site.ask('verdict', { issueId: '1' }, member);
  expect(answer).toMatchObject({
    projectId: PROJECT,
    item: { title: 'PM price' },
    verdict: { call: 'PM' },
    sentence: 'It is PM. So there.',
  });
  expect(answer.rules.map(({ id }) => id)).toEqual([...new Set(answer.verdict.evidence.map(({ rule }) => rule))]);
});

test('judges on demand where nothing is switched on, and stores nothing', async () => {
  await site.settings({ ...active, active: false });
  const before = JSON.stringify([...site.world.values]);
  expect((await site.ask('verdict', { issueId: '1' }, member)).verdict.call).toBe('PM');
  expect(JSON.stringify([...site.world.values])).toBe(before);
  expect(site.world.properties.size).toBe(0);
});

test('tells who may not browse an issue that there is none', async () => {
  expect(await site.call('verdict', { issueId: '1' }, outsider)).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
  expect(await site.call('verdict', { issueId: '77' }, member)).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});
