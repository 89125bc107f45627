import type { Fired } from '../../dev/platform/chaos/fired';
import type { Plan } from '../../dev/platform/chaos/plan';
import type { Json } from '../../dev/platform/model';
import type { Run } from '../../src/app/api';
import { outcomeOf, type Outcome } from './outcome';
import { CALM, HOUR, max, MINUTE, openShop, pastOf, pia, type Past, type Shop } from './shop';

/** Something that people and the app do together, which is to end the same whatever goes wrong meanwhile. */
export interface Story {
  readonly name: string;
  /** In peace, before. */
  before(shop: Shop): Promise<void>;
  /** What stood before, where that is not for today's app to make. */
  readonly past?: Past;
  /** While things go wrong; false where a person had to ask twice, or never got an answer. */
  during(shop: Shop): Promise<boolean>;
  /** Whether all is over as soon as no job is left. */
  atRest(shop: Shop): Promise<boolean>;
  /** In peace again: brings to its end what was begun, and tells what there is to see. `told` notes why it had stopped. */
  after(shop: Shop, told: (why: string) => void): Promise<Outcome | Left>;
}

/** What the app has left behind. */
export interface Left {
  readonly keys: readonly string[];
  readonly properties: Readonly<Record<string, Json>>;
}

/** A story as it goes undisturbed: what there is to see at its end, and where the app called its platform. */
export interface Undisturbed {
  readonly story: Story;
  readonly past: Past;
  readonly expected: Outcome | Left;
  readonly calm: Fired;
}

/** Calls take their time, so that there is a middle to be interrupted in. */
const SLOW: Plan = { ...CALM, latencyMs: 400 };

export async function undisturbed(story: Story): Promise<Undisturbed> {
  const past = story.past ?? (await pastBefore(story));
  const shop = await openShop({ past, plan: SLOW });
  shop.chaos.begin();
  await story.during(shop);
  await shop.workOff();
  shop.chaos.stop();
  const expected = await story.after(shop, (why) => {
    throw new Error(`${story.name} stopped undisturbed: ${why}`);
  });
  return { story, past, expected, calm: shop.chaos.log };
}

async function pastBefore(story: Story): Promise<Past> {
  const shop = await openShop();
  await story.before(shop);
  return pastOf(shop);
}

export const scope = 'current' as const;

/** A person who asks for something and tries again where that fails, but not for ever. True where it went well at once. */
export async function patiently(shop: Shop, ask: () => Promise<{ readonly ok: boolean }>): Promise<boolean> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const answer = await ask().catch(() => undefined);
    if (answer?.ok) return attempt === 0;
    await shop.pass(2 * MINUTE);
  }
  return false;
}

export const start = (shop: Shop) => patiently(shop, () => shop.ask('startAudit', { projectId: shop.project, scope }));

const OVER: readonly Run['state'][] = ['done', 'failed', 'cancelled'];

/** Hours after which a run that lost its job again and again must have been found to have failed. */
const HOURS = 8;

const runOver = async (shop: Shop): Promise<boolean> => {
  const { latest } = await shop.get('auditRuns', { projectId: shop.project });
  return latest !== undefined && OVER.includes(latest.state);
};

/** The newest run, as soon as it is over or must have been found to be lost. */
export async function newest(shop: Shop): Promise<Run | undefined> {
  for (let hour = 0; ; hour += 1) {
    await shop.workOff();
    const { latest } = await shop.get('auditRuns', { projectId: shop.project });
    if (!latest || OVER.includes(latest.state) || hour === HOURS) return latest;
    await shop.pass(HOUR);
  }
}

/** Brings the newest run to its end, where it is one that counts: one that failed says why, and is resumed. */
export async function finish(
  shop: Shop,
  told: (why: string) => void,
  counts = ({ startedAt }: Run) => startedAt >= shop.opened,
): Promise<Run> {
  const { project: projectId } = shop;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const latest = await newest(shop);
    const run = latest && counts(latest) ? latest : undefined;
    if (run?.state === 'done') return run;
    if (run && !(run.state === 'failed' && run.error))
      throw new Error(`no job is left, and the run does not say why: ${JSON.stringify(run)}`);
    if (!run) await shop.get('startAudit', { projectId, scope });
    else {
      told(run.error?.code ?? '');
      await shop.get('resumeAudit', { projectId, runId: run.id });
    }
  }
  throw new Error('the run was resumed twice and does not end');
}

/** What people have said before: an exception for one finding, and another call for one item. */
export async function decide(shop: Shop): Promise<void> {
  const [excepted, overridden] = ['SHOP-29', 'SHOP-9'].map((key) => shop.site.findIssue(key)!.id);
  await shop.get('except', { issueId: excepted!, finding: 'po-carries-strategy', reason: 'agreed' });
  await shop.get('override', { issueId: overridden!, call: 'PO', reason: 'agreed' });
}

/** The first audit of a project. */
export const first: Story = {
  name: 'a first audit',
  before: decide,
  during: start,
  atRest: runOver,
  after: async (shop, told) => outcomeOf(shop, (await finish(shop, told)).id),
};

/** An audit of what has changed since the one before. */
export const changes: Story = {
  name: 'an audit of changes',
  async before(shop) {
    await decide(shop);
    await start(shop);
    await shop.workOff();
    await shop.until(2 * HOUR);
  },
  async during(shop) {
    work(shop);
    await shop.workOff();
    // Search lags behind: what it does not show yet, the run after the next one reads.
    await shop.pass(MINUTE);
    return start(shop);
  },
  atRest: runOver,
  async after(shop, told) {
    const run = await finish(shop, told);
    if (shop.app.events.givenUp === 0) return outcomeOf(shop, run.id);
    // Of an event that Forge gave up, nobody knows but Jira: a run that reads everything learns of it.
    await shop.get('startAudit', { projectId: shop.project, scope, full: true });
    return outcomeOf(shop, (await finish(shop, told)).id);
  },
};

/** A day's work: texts, people, parents and states change, items come, go and move away. */
function work({ site }: Shop): void {
  const status = (name: string) => [...site.statuses.values()].find((one) => one.name === name)!.id;
  site.edit('SHOP-7', { summary: 'Decide the price of the family plan' }, max);
  site.edit('SHOP-1', { assigneeId: max }, max);
  site.edit('SHOP-2', { summary: 'Choose the market segments for the next year' }, max);
  site.edit('SHOP-12', { assigneeId: pia }, pia);
  site.edit('SHOP-14', { statusId: status('Done') }, pia);
  site.edit('SHOP-15', { parentId: undefined }, pia);
  for (const summary of ['Positioning of the family plan', 'Split the story about gift cards', 'Receipt'])
    site.create({ project: 'SHOP', type: 'Story', summary, status: 'In Progress', assignee: pia }, max);
  site.remove('SHOP-9', max);
  site.remove('SHOP-20', max);
  site.move('SHOP-21', 'SEC', max);
  site.edit('SHOP-30', { summary: 'Roadmap for the shops abroad' }, pia);
}

/** Everything that the app wrote is removed. */
export const removal: Story = {
  name: 'a removal',
  before: changes.before,
  during: (shop) => patiently(shop, () => remove(shop)),
  atRest: async (shop) => left(shop).keys.length === 0,
  async after(shop, told) {
    for (let hour = 0; hour < HOURS && left(shop).keys.length > 0; hour += 1) await shop.pass(HOUR);
    await shop.workOff();
    if (left(shop).keys.length > 0) {
      told('removed again');
      await shop.get('removeEverything', REMOVAL(shop));
      await shop.workOff();
    }
    return left(shop);
  },
};

const REMOVAL = ({ project: projectId }: Shop) => ({ projectId, confirm: 'SHOP' });
const remove = (shop: Shop) => shop.ask('removeEverything', REMOVAL(shop));

/** What is stored of the project, but for its points of this hour, and what issues carry. */
function left({ app, site, project }: Shop): Left {
  const keys = Object.keys(app.kvs.dump()).filter((key) => key.includes(project) || /^(decisions|decided):/.test(key));
  const carried = site.issuesOf('SHOP').filter(({ properties }) => 'ownership' in properties);
  return { keys, properties: Object.fromEntries(carried.map(({ id, properties }) => [id, properties['ownership']!])) };
}
