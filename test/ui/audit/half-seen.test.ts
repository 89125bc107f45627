import type { ApiMethod } from '../../../src/app/api';
import { addPerson, addProject, grant } from '../../../src/app/memory/arrange';
import { UNSEEN_EPICS, type CallCounts } from '../../../src/core/report';
import type { Host } from '../../../static/ui/host';
import { csvFile } from '../../../static/ui/audit/reports/csv-file';
import type { Exported } from '../../../static/ui/audit/reports/exported';
import { htmlFile } from '../../../static/ui/audit/reports/html-file';
import { jsonFile } from '../../../static/ui/audit/reports/json-file';
import { RowSource, type Only } from '../../../static/ui/audit/row-source';
import { Titles } from '../../../static/ui/audit/titles';
import { active, admin, makeSite, PROJECT, type Site } from '../../app/site';

type Person = { readonly accountId: string };

/** Somebody who may browse the project, and of its items only those with an odd number. */
const half: Person = { accountId: 'half' };
const OTHER = '200';

const ids = (from: number, count: number) => Array.from({ length: count }, (_, n) => String(from + n));
const ITEMS = ids(740000, 40);
const EPICS = ids(750000, 4);
/** Epics of another project. */
const FAR = ids(760000, 2);
const REJECTED = ids(770000, 4);
const ALL = [...ITEMS, ...EPICS, ...FAR, ...REJECTED];
const isHidden = (id: string) => Number(id) % 2 === 0;
const HIDDEN = ALL.filter(isHidden);

let site: Site;
let runId: string;

/** An item that is hidden says so in every text of it. */
function add(id: string, more: Parameters<Site['issue']>[0] | object = {}): void {
  const kind = isHidden(id) ? 'secret' : 'open';
  const hiddenFrom = isHidden(id) ? ['half'] : [];
  site.issue({ id, title: `PM ${kind} title ${id}`, body: `${kind} body`, assignee: 'pat', hiddenFrom, ...more });
}

async function audit(): Promise<string> {
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true });
  await site.drain();
  site.clock.pass(86_400_000);
  return run.id;
}

beforeAll(async () => {
  site = await makeSite();
  addProject(site.world, { id: OTHER });
  addPerson(site.world, { accountId: 'half', name: 'Hal' });
  for (const project of [PROJECT, OTHER]) grant(site.world, 'half', project, ['browse', 'edit', 'assign']);
  grant(site.world, 'admin', OTHER, ['browse']);
  await site.settings({ ...active, openToMembers: true, showNames: true, graceDays: 0 });
  await site.ports.store.set(`active:${PROJECT}`, 1);
  EPICS.forEach((id) => add(id, { typeId: '10' }));
  FAR.forEach((id) => add(id, { typeId: '10', projectId: OTHER }));
  const above = [...EPICS, ...FAR];
  // Nobody holds some of them, and everybody's epic is above somebody's item.
  ITEMS.forEach((id, n) =>
    add(id, { parentId: above[(n >> 1) % above.length], ...(n % 8 < 2 ? { assignee: undefined } : {}) }),
  );
  REJECTED.forEach((id) => add(id, { broken: 'no-fields' }));
  for (const [n, id] of ITEMS.slice(0, 8).entries()) {
    const reason = `${isHidden(id) ? 'secret' : 'open'} reason ${id}`;
    if (n < 4) await site.ask('except', { issueId: id, finding: 'po-carries-strategy', reason });
    else await site.ask('override', { issueId: id, call: 'shared', reason });
  }
  await audit();
  for (const id of ITEMS.slice(20, 30)) {
    const issue = site.world.issues.get(id)!;
    const item = { ...issue.record.item, title: 'PO nothing any more' };
    issue.record = { ...issue.record, item, updated: new Date(site.clock.now()).toISOString() };
  }
  runId = await audit();
});

/** Calls as a person, with everything that was answered. */
function screenOf(viewer: Person): { host: Host; answers: string[] } {
  const answers: string[] = [];
  const host: Partial<Host> = {
    async call(method, input) {
      const answer = await site.call(method, input, viewer);
      answers.push(JSON.stringify(answer));
      return answer as never;
    },
    async titles(issueIds) {
      const read = await site.ports.issues.byId(issueIds, viewer);
      return new Map(
        read.map(({ id, key, item }) => [id, { key, title: item.title, url: `https://x.example/${key}` }]),
      );
    },
  };
  return { host: host as Host, answers };
}

async function answersOf(method: ApiMethod, payload: object, viewer: Person): Promise<string> {
  let sent = '';
  let next: number | string | undefined;
  do {
    const turn = next === undefined ? {} : typeof next === 'number' ? { page: next } : { cursor: next };
    const answer = await site.call(method, { ...payload, ...turn }, viewer);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    sent += JSON.stringify(answer);
    next = (answer.value as { next?: number | string }).next;
  } while (next !== undefined);
  return sent;
}

/** What the page reads, and the three files that it makes of it. */
async function filesOf(viewer: Person, only: Only): Promise<{ read: string; files: string[] }> {
  const { host, answers } = screenOf(viewer);
  const source = new RowSource(host, { projectId: PROJECT, runId }, () => undefined);
  await source.read(only);
  const { rows, rejected, hidden, state } = source.lists[only];
  expect(state).toBe('done');
  const asked = await host.call('auditReport', { projectId: PROJECT, runId });
  if (!asked.ok) throw new Error(asked.error.code);
  const titles = new Titles(host);
  const named = rows.flatMap(({ id, epic }) => (epic === undefined ? [id] : [id, epic]));
  await titles.load(named, { stopped: false }, () => undefined);
  const { run, report, changes } = asked.value;
  const title = (id: string) => titles.get(id);
  const exported: Exported = { rows, rejected, hidden, names: source.names, title, run, report, changes };
  return { read: answers.join(), files: [csvFile, jsonFile, htmlFile].map((file) => [...file(exported)].join('')) };
}

function expectNothingHidden(sent: string): void {
  expect(sent).not.toMatch(/secret/iu);
  expect(HIDDEN.filter((id) => sent.includes(id))).toEqual([]);
}

describe('somebody who may see half of the items', () => {
  test.each<[ApiMethod, (run: string) => object]>([
    ['auditRuns', () => ({ projectId: PROJECT })],
    ['auditReport', (run) => ({ projectId: PROJECT, runId: run })],
    ['auditRows', (run) => ({ projectId: PROJECT, runId: run, page: 0, only: 'all' })],
    ['auditRows', (run) => ({ projectId: PROJECT, runId: run, page: 0, only: 'findings' })],
    ['auditGone', (run) => ({ projectId: PROJECT, runId: run, page: 0 })],
    ['auditHistory', () => ({ projectId: PROJECT })],
    ['decisions', () => ({ projectId: PROJECT })],
    ['siteOverview', () => ({})],
  ])('is sent nothing of the other half by %s', async (method, payload) => {
    expectNothingHidden(await answersOf(method, payload(runId), half));
  });

  test.each<Only>(['all', 'findings'])('finds nothing of it in the files of %s', async (only) => {
    const { read, files } = await filesOf(half, only);
    expectNothingHidden(read);
    for (const file of files) {
      expectNothingHidden(file);
      expect(file).toContain(ITEMS[31]);
    }
  });

  test('sees its own half, also an epic of another project and what could not be judged', async () => {
    const { files } = await filesOf(half, 'all');
    for (const id of ITEMS.filter((each) => !isHidden(each))) expect(files[0]).toContain(`P100-${id}`);
    expect(files[0]).toContain(`P200-${FAR[1]}`);
    expect(files[0]).toContain(REJECTED[1]);
  });
});

test('whoever may see all of them finds all of them', async () => {
  const { files } = await filesOf(admin, 'all');
  const rows = [...ITEMS, ...EPICS, ...FAR, ...REJECTED];
  expect(rows.filter((id) => !files[0]?.includes(id))).toEqual([]);
  const gone = await answersOf('auditGone', { projectId: PROJECT, runId, page: 0 }, admin);
  expect(gone).toMatch(/"id":"7400/u);
});

test('counts are of all items, whoever looks: epics that are not seen stand together', async () => {
  const byEpic = async (viewer: Person) => {
    const { report } = await site.ask('auditReport', { projectId: PROJECT, runId }, viewer);
    return report.tally.breakdowns.epic;
  };
  const sum = (groups: Readonly<Record<string, CallCounts>>) =>
    Object.values(groups).reduce((total, { PM, PO, shared, unclear }) => total + PM + PO + shared + unclear, 0);
  const [some, all] = [await byEpic(half), await byEpic(admin)];
  expect(sum(some)).toBe(sum(all));
  expect(
    Object.keys(some)
      .filter((id) => id !== '')
      .sort(),
  ).toEqual(
    [...EPICS, ...FAR]
      .filter((id) => !isHidden(id))
      .concat(UNSEEN_EPICS)
      .sort(),
  );
  expect(Object.keys(all)).not.toContain(UNSEEN_EPICS);
});

test('what is not seen is counted', async () => {
  const { hidden, rejected } = await site.ask('auditRows', { projectId: PROJECT, runId, page: 0, only: 'all' }, half);
  expect(rejected.map(({ id }) => id)).toEqual(REJECTED.filter((id) => !isHidden(id)));
  // Half of the items, of the project's own epics and of those that could not be judged.
  expect(hidden).toBe(20 + 2 + 2);
});
