import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Json } from '../../dev/platform/model';
import { outcomeOf, type Outcome } from './outcome';
import { max, pia, SETTINGS, type Past, type Shop } from './shop';
import { changes, finish, first, newest, patiently, scope, start, type Story } from './stories';

/** Long enough for a run to have begun where calls take their time, and too short for it to end. */
const A_WHILE = 20_000;

/** Three people who start an audit at the same moment. */
export const together: Story = {
  ...first,
  name: 'three starts at once',
  async during(shop) {
    const wish = { projectId: shop.project, scope };
    const answers = await shop.together([1, 2, 3].map(() => ['startAudit', wish] as const));
    if (answers.some((answer) => answer?.ok)) return answers.every((answer) => answer?.ok);
    await start(shop);
    return false;
  },
};

/** The story, a cancel so long after the run was started, and another run after that. */
export const withCancel = (story: Story, after = A_WHILE): Story => ({
  ...story,
  async during(shop) {
    const { project: projectId } = shop;
    const well = await story.during(shop);
    await shop.pass(after);
    return (
      (await patiently(shop, async () => {
        const runs = await shop.ask('auditRuns', { projectId });
        if (!runs.ok || !runs.value.latest) return runs;
        return shop.ask('cancelAudit', { projectId, runId: runs.value.latest.id });
      })) && well
    );
  },
  async after(shop, told) {
    const stopped = await newest(shop);
    if (stopped && !['cancelled', 'done', 'failed'].includes(stopped.state)) throw new Error(JSON.stringify(stopped));
    // Events that Forge gave up are told by nobody but Jira: a run that reads everything learns of them.
    const full = shop.app.events.givenUp > 0;
    await shop.get('startAudit', { projectId: shop.project, scope, full });
    return outcomeOf(shop, (await finish(shop, told)).id);
  },
});

export const cancelled = { ...withCancel(first), name: 'a cancel in the middle' };

/** What a stopped run has heard of, deleted items among it, the next one must hear of too. */
export const cancelledChanges = { ...withCancel(changes), name: 'a cancel in the middle of changes' };

/** Settings by which other people are to blame. */
export const OTHER_SETTINGS: typeof SETTINGS = {
  ...SETTINGS,
  people: [
    { accountId: pia, roles: ['PM'] },
    { accountId: max, roles: ['PO'] },
  ],
};

/** Settings that are saved while a run reads. */
export const resettled: Story = {
  ...first,
  name: 'settings changed in the middle',
  async during(shop) {
    const well = await start(shop);
    await shop.pass(A_WHILE);
    return (await patiently(shop, () => save(shop))) && well;
  },
  async after(shop, told) {
    const { version } = await shop.get('settings', { projectId: shop.project });
    if (version < 2) await save(shop);
    const run = await finish(shop, told);
    if (run.settingsVersion === 2) return unversioned(await outcomeOf(shop, run.id));
    await shop.get('startAudit', { projectId: shop.project, scope });
    return unversioned(await outcomeOf(shop, (await finish(shop, told)).id));
  },
};

/** A property that says the same is not written again only because settings were saved. */
export const unversioned = (outcome: Outcome): Outcome => ({
  ...outcome,
  properties: Object.fromEntries(
    Object.entries(outcome.properties).map(([id, value]) => [id, { ...(value as object), settings: 'any' }]),
  ),
});

/** Saved once; a second try finds it saved, which is as well. */
async function save(shop: Shop) {
  const { project: projectId } = shop;
  const saved = await shop.ask('saveSettings', { projectId, version: 1, settings: OTHER_SETTINGS });
  return saved.ok || saved.error.code !== 'conflict' ? saved : { ok: true };
}

interface Stored extends Past {
  /** The job of the run that was under way. */
  readonly job: { readonly [key: string]: Json };
  /** What version 0.1.0 showed of the finished run. */
  readonly finished: {
    readonly report: { readonly tally: object };
    readonly rows: readonly { readonly id: string; readonly ageDays: number }[];
  };
}

/**
 * What version 0.1.0 (commit ad2fb35) stored for this very stock, taken while its second run was reading: settings, decisions, a
 * finished run, half a run and the job that was to go on with it.
 */
export const STORED = JSON.parse(readFileSync(resolve(__dirname, 'stored-0.1.0.json'), 'utf8')) as Stored;

/** The app is replaced by today's while version 0.1.0 is at work; its job comes to the new one. */
export const upgraded: Story = {
  ...first,
  name: 'an upgrade in the middle',
  past: STORED,
  async during(shop) {
    push(shop);
    return true;
  },
  after: async (shop, told) => undated(await outcomeOf(shop, (await finish(shop, told, () => true)).id)),
};

/** Whether a finding was new to the run that went on or known from the one before hangs on which of the two ended it. */
export const undated = (outcome: Outcome): Outcome => ({
  ...outcome,
  rows: outcome.rows.map((row) => ({ ...row, findings: row.findings.map(({ since: _, ...finding }) => finding) })),
});

function push({ app }: Shop): void {
  const body = { queueName: 'audit-queue', jobId: 'of-0.1.0', payload: [{ body: STORED.job }] };
  app.queue.answer('/webhook/queue/publish/', body as never, 0);
}
