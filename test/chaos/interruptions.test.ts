import { DELIVERIES } from '../../dev/platform/chaos/call-site';
import {
  cancelled,
  cancelledChanges,
  OTHER_SETTINGS,
  resettled,
  STORED,
  together,
  undated,
  unversioned,
  upgraded,
  withCancel,
} from './interruptions';
import { difference, outcomeOf, type Outcome } from './outcome';
import { quiet } from './quiet';
import { cellsOf, planOf, play } from './schedule';
import { CALM, openShop } from './shop';
import { changes, decide, first, scope, undisturbed, type Story, type Undisturbed } from './stories';

jest.setTimeout(120_000);
quiet();

const SCHEDULES = 12;

/** What a fresh audit shows of the same stock and the same decisions. */
async function fresh(settings?: typeof OTHER_SETTINGS): Promise<Outcome> {
  const shop = await openShop();
  await decide(shop);
  const { project: projectId } = shop;
  if (settings) await shop.get('saveSettings', { projectId, version: 1, settings });
  const { run } = await shop.get('startAudit', { projectId, scope });
  await shop.workOff();
  return outcomeOf(shop, run.id);
}

/** Each story, and what it must come to whatever interrupted it. */
const stories: readonly (Story & { readonly as: () => Promise<object> })[] = [
  { ...together, as: fresh },
  { ...cancelled, as: fresh },
  { ...cancelledChanges, as: async () => (await undisturbed(changes)).expected },
  { ...resettled, as: async () => unversioned(await fresh(OTHER_SETTINGS)) },
  { ...upgraded, as: async () => undated(await fresh()) },
];

describe.each(stories)('$name', ({ as, ...story }) => {
  let stage: Undisturbed;
  beforeAll(async () => {
    stage = await undisturbed(story);
  });

  test('ends as if nothing had come in between', async () => {
    expect(difference(await as(), stage.expected)).toEqual([]);
  });

  test.each(Array.from({ length: SCHEDULES }, (_, n) => n * 13))('also when things go wrong: seed %i', async (seed) => {
    const { problems, trace } = await play(stage, seed, planOf(stage, cellsOf(stage), seed));
    expect({ problems, trace: problems.length > 0 ? trace : [] }).toEqual({ problems: [], trace: [] });
  });
});

test.each([0, 60, 400, 3_000])('every job twice at the same time, calls of %i ms: the same', async (latencyMs) => {
  const stage = await undisturbed(first);
  const focus = { site: DELIVERIES.job, fault: 'twice-at-once' as const, nth: 0, times: 1_000 };
  const { problems, fired } = await play(stage, 1, { ...CALM, latencyMs, focus });
  expect(problems).toEqual([]);
  expect(fired.of(DELIVERIES.job, 'twice-at-once')).toBeGreaterThan(0);
});

test('a cancelled run is cancelled in the middle, at once, and reads no further', async () => {
  const shop = await openShop({ plan: { ...CALM, latencyMs: 400 } });
  shop.chaos.begin();
  const { project: projectId } = shop;
  const { run } = await shop.get('startAudit', { projectId, scope });
  const read = async () => (await shop.get('auditRuns', { projectId })).latest?.read ?? 0;
  for (let n = 0; n < 100 && (await read()) === 0; n += 1) await shop.pass(1_000);
  const stopped = await shop.get('cancelAudit', { projectId, runId: run.id });
  expect(stopped.run.state).toBe('cancelled');
  expect(stopped.run.read).toBeGreaterThan(0);
  await shop.workOff();
  const { latest } = await shop.get('auditRuns', { projectId });
  expect(latest).toMatchObject({ id: run.id, state: 'cancelled' });
  expect(latest!.read).toBeLessThan(69);
});

test('a cancel of changes at any moment loses nothing that was heard of', async () => {
  const { expected } = await undisturbed(changes);
  const states = new Set<string>();
  for (let seconds = 1; seconds < 60; seconds += 3) {
    const story = withCancel(changes, seconds * 1_000);
    const { after } = story;
    const noting: Story = {
      ...story,
      async after(shop, told) {
        const { latest } = await shop.get('auditRuns', { projectId: shop.project });
        states.add(`${latest?.state} ${latest?.pages}`);
        return after(shop, told);
      },
    };
    expect({ seconds, problems: difference(expected, (await undisturbed(noting)).expected) }).toEqual({
      seconds,
      problems: [],
    });
  }
  expect(states.size).toBeGreaterThanOrEqual(3);
});

test('three starts at once are one run, or leave nothing of the others', async () => {
  const shop = await openShop({ plan: { ...CALM, latencyMs: 400 } });
  shop.chaos.begin();
  const wish = { projectId: shop.project, scope };
  await shop.together([1, 2, 3].map(() => ['startAudit', wish] as const));
  await shop.workOff();
  const { latest, finished } = await shop.get('auditRuns', { projectId: shop.project });
  expect(finished).toEqual(latest);
  const stored = Object.keys(shop.app.kvs.dump()).filter((key) => key.startsWith('audit:'));
  expect(new Set(stored.map((key) => key.split(':')[2]))).toEqual(new Set([latest!.id]));
});

test('what version 0.1.0 finished is shown as it was', async () => {
  const shop = await openShop({ past: STORED });
  const { finished } = await shop.get('auditRuns', { projectId: shop.project });
  const { report, rows } = await outcomeOf(shop, finished!.id);
  const { report: was, rows: were } = STORED.finished;
  expect(report).toMatchObject(was);
  const byId = [...were].sort((a, b) => Number(a.id) - Number(b.id));
  expect(rows).toMatchObject(byId.map(({ ageDays: _, ...row }) => row));
});
