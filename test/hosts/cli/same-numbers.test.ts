import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { VirtualClock } from '../../../dev/platform/clock';
import { serveJira } from '../../../dev/platform/jira/http';
import type { Api, ApiMethod, ApiOutput } from '../../../src/app/api';
import { FINDING_KINDS } from '../../../src/core/finding';
import type { Judged } from '../../../src/core/judged';
import type { Tally } from '../../../src/core/report';
import { decisionLines } from '../../../static/ui/audit/decisions/lines';
import { csvFile } from '../../../static/ui/audit/reports/csv-file';
import type { Exported } from '../../../static/ui/audit/reports/exported';
import { htmlFile } from '../../../static/ui/audit/reports/html-file';
import { jsonFile } from '../../../static/ui/audit/reports/json-file';
import type { Host } from '../../../static/ui/host';
import { figuresOf } from '../../../static/ui/parts/figures';
import auditWords from '../../../static/ui/locales/en/audit.json';
import commonWords from '../../../static/ui/locales/en/common.json';
import { addWords, t } from '../../../static/ui/words';
import { ana, ben, openShop, vic, type Shop } from '../jira/site';
import { file, run, temporary } from './run';

jest.setTimeout(180_000);

const PRICE = 'Decide the price of the Pro plan with finance and leadership';
const CRASH = 'Fix the crash on the login page';
const CALLS = ['PM', 'PO', 'shared', 'unclear'] as const;
const HOLDERS = ['PM', 'PO', 'both', 'other', 'nobody'] as const;

/** What every reader of an audit says, as far as it says it. */
interface Numbers {
  readonly items: number;
  readonly standing: Readonly<Record<string, number>>;
  readonly accepted: number;
  readonly setByPerson: number;
  readonly matrix: readonly number[];
}

let shop: Shop;
let jira: Awaited<ReturnType<typeof serveJira>>;
beforeAll(async () => {
  addWords({ ...commonWords, ...auditWords });
  shop = await openShop();
  await shop.activate({
    graceDays: 0,
    people: [
      { accountId: ben, roles: ['PO'] },
      { accountId: vic, roles: ['PM'] },
    ],
  });
  add('Epic', `${PRICE} in May`, ben);
  add('Epic', `${PRICE} for schools`, ben);
  add('Epic', `${PRICE} abroad`, ben);
  add('Epic', `${PRICE} next year`);
  add('Epic', `${PRICE} for teams`, vic);
  add('Bug', CRASH, vic);
  add('Bug', `${CRASH} on a phone`, vic);
  add('Bug', `${CRASH} after a week`, ben);
  jira = await serveJira(shop.app.jira);
});
afterAll(async () => jira?.close());

const add = (type: string, summary: string, assignee?: string) =>
  shop.site.addIssue({
    project: 'SHOP',
    type,
    summary,
    status: 'In Progress',
    created: '2025-10-01T09:00:00Z',
    ...(assignee === undefined ? {} : { assignee }),
  });

async function ask<M extends ApiMethod>(method: M, input: Api[M]['in'], who = ana): Promise<ApiOutput<M>> {
  const answer = await shop.call(who, method, input);
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

async function audited(): Promise<void> {
  await ask('startAudit', { projectId: shop.shop, scope: 'current' });
  await shop.app.idle();
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const total = (counts: Readonly<Record<string, number>>) => sum(Object.values(counts));
const kinds = (count: (kind: (typeof FINDING_KINDS)[number]) => number) =>
  Object.fromEntries(FINDING_KINDS.map((kind) => [kind, count(kind)]));
const matrixOf = (count: (call: (typeof CALLS)[number], holder: (typeof HOLDERS)[number]) => number) =>
  CALLS.flatMap((call) => HOLDERS.map((holder) => count(call, holder)));

const inTally = (tally: Tally): Numbers => ({
  items: tally.items,
  standing: kinds((kind) => total(tally.findings[kind])),
  accepted: sum(FINDING_KINDS.map((kind) => total(tally.accepted[kind]))),
  setByPerson: tally.overridden,
  matrix: matrixOf((call, holder) => tally.matrix[call][holder]),
});

function inRows(rows: readonly Judged[]): Numbers {
  const findings = rows.flatMap((row) => row.findings);
  const open = rows.filter(({ category }) => category !== 'done');
  return {
    items: rows.length,
    standing: kinds((wanted) => findings.filter(({ kind, accepted }) => kind === wanted && !accepted).length),
    accepted: findings.filter(({ accepted }) => accepted).length,
    setByPerson: rows.filter(({ overridden }) => overridden).length,
    matrix: matrixOf((call, holder) => open.filter((row) => row.call === call && row.holder === holder).length),
  };
}

function inCsv(text: string): Numbers {
  const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
  const findings = rows.flatMap((row) => {
    const [all = [], accepted = []] = ['Finding', 'Accepted by'].map((name) => (row[name] ?? '').split(' | '));
    return all.filter(Boolean).map((kind, at) => ({ kind, accepted: !['', 'nobody'].includes(accepted[at] ?? '') }));
  });
  return {
    items: rows.length,
    standing: kinds((wanted) => findings.filter(({ kind, accepted }) => kind === wanted && !accepted).length),
    accepted: findings.filter(({ accepted }) => accepted).length,
    setByPerson: rows.filter((row) => row['Set by a person'] === 'yes').length,
    matrix: matrixOf(
      (call, holder) => rows.filter((row) => row['Work'] === call && row['Carried by'] === holder).length,
    ),
  };
}

interface JsonReport extends Omit<Numbers, 'matrix' | 'accepted'> {
  readonly accepted: Readonly<Record<string, number>>;
  readonly matrix: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function inJson(text: string): Numbers {
  const { items, standing, accepted, setByPerson, matrix } = (JSON.parse(text) as { report: JsonReport }).report;
  const cells = matrixOf((call, holder) => matrix[call]?.[holder] ?? NaN);
  return { items, standing, accepted: total(accepted), setByPerson, matrix: cells };
}

/** The head of the file names no items that somebody set. */
function inHtml(text: string): Omit<Numbers, 'setByPerson'> {
  const row = (name: string) => {
    const found = text.split(`<th scope="row">${name}</th>`)[1] ?? '';
    return [...(found.split('</tr>')[0] ?? '').matchAll(/<td>(\d+)<\/td>/g)].map(([, cell]) => Number(cell));
  };
  return {
    items: Number(/(\d+) work items/.exec(text)?.[1]),
    standing: kinds((kind) => row(t(`kind.${kind}`))[0] ?? NaN),
    accepted: sum(FINDING_KINDS.map((kind) => row(t(`kind.${kind}`))[1] ?? NaN)),
    matrix: CALLS.flatMap((call) => row(t(`call.${call}`))),
  };
}

/** The command line on what the site has, with the decisions that the page exports. */
async function onCommandLine(): Promise<Numbers> {
  const folder = temporary();
  const items = join(folder, 'items.jsonl');
  const fetched = await run(['fetch', '--site', jira.origin, '--project', 'SHOP', '--output', items], '', [], {
    JIRA_EMAIL: 'ana@example.org',
    JIRA_API_TOKEN: ana,
  });
  if (fetched.code !== 0) throw new Error(fetched.err);
  const config = file(
    'lens.yaml',
    `graceDays: 0\npeople:\n  - {person: ${ben}, roles: [PO]}\n  - {person: ${vic}, roles: [PM]}\n`,
  );
  const host = {
    call: (method: ApiMethod, input: never) => shop.call(ana, method, input),
    titles: (ids: readonly string[]) =>
      Promise.resolve(new Map(ids.map((id) => [id, { key: shop.site.findIssue(id)?.key ?? '', title: '', url: '' }]))),
  } as unknown as Host;
  const lines: object[] = [];
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await decisionLines(host, shop.shop)(cursor);
    if (!page.ok) throw new Error(JSON.stringify(page.error));
    lines.push(...page.value.lines);
    cursor = page.value.next;
  }
  const decisions = file('decisions.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const audit = await run(['audit', items, '-c', config, '-f', 'json', '--decisions', decisions]);
  if (!audit.out) throw new Error(audit.err);
  return inTally((JSON.parse(audit.out) as { report: { tally: Tally } }).report.tally);
}

/** Every reader, and whether anything is said of decisions that are not counted. */
async function everywhere() {
  // The list of projects lags behind writes.
  (shop.site.clock as VirtualClock).advance(5000);
  const { finished, uncounted } = await ask('auditRuns', { projectId: shop.shop });
  const at = { projectId: shop.shop, runId: finished?.id ?? '' };
  const { report, run: shown, changes, uncounted: later } = await ask('auditReport', at);
  const { rows, names, rejected, next } = await ask('auditRows', { ...at, page: 0, only: 'all' });
  expect(next).toBeUndefined();
  const title = () => ({ key: 'SHOP-1', title: 'x', url: 'https://example.org' });
  const exported: Exported = { rows, rejected, hidden: 0, names, title, run: shown, report, changes, uncounted: later };
  const { runs } = await ask('auditHistory', { projectId: shop.shop });
  const { projects } = await ask('siteOverview', {});
  const newest = runs.at(-1);
  const ofEntry = (entry: typeof newest) =>
    entry && {
      items: entry.items,
      standing: entry.findings,
      accepted: entry.accepted,
      matrix: matrixOf((call, holder) => entry.matrix[call][holder]),
    };
  return {
    report: inTally(report.tally),
    json: inJson([...jsonFile(exported)].join('')),
    html: inHtml([...htmlFile(exported)].join('')),
    gadget: ofEntry(newest),
    overview: ofEntry(projects.find(({ key }) => key === 'SHOP')?.now),
    figure: newest && figuresOf(newest).standing,
    rows: inRows(rows),
    csv: inCsv([...csvFile(exported)].join('')),
    commandLine: await onCommandLine(),
    uncounted: [uncounted, later, projects.find(({ key }) => key === 'SHOP')?.uncounted],
  };
}

function agreed(all: Numbers) {
  const { setByPerson: _, ...some } = all;
  return {
    report: all,
    json: all,
    html: some,
    gadget: some,
    overview: some,
    figure: total(all.standing),
    rows: all,
    csv: all,
    commandLine: all,
    uncounted: [undefined, undefined, undefined],
  };
}

/** They all say the same, and this. */
async function sayAll(wanted: object): Promise<void> {
  const said = await everywhere();
  expect(said.report).toMatchObject(wanted);
  expect(said).toEqual(agreed(said.report));
}

test('report, rows, CSV, JSON, HTML, gadget, overview and command line say the same, whatever is decided', async () => {
  const ids = shop.site.issuesOf('SHOP').map(({ id }) => id);
  const [one = '', two = '', , , , six = ''] = ids;
  await audited();
  const first = { 'po-carries-strategy': 3, 'pm-carries-backlog': 2, unowned: 1 };
  await sayAll({ items: 8, standing: first, accepted: 0, setByPerson: 0 });

  await ask('except', { issueId: one, finding: 'po-carries-strategy', reason: 'Agreed' });
  await ask('override', { issueId: two, call: 'PO', reason: 'Delivery only' });
  const before = await everywhere();
  const since = { decisions: 2, settings: false };
  expect(before.uncounted).toEqual([since, since, since]);
  expect(before.rows).toEqual(before.commandLine);
  expect(before.rows).toMatchObject({ standing: { 'po-carries-strategy': 1 }, accepted: 1, setByPerson: 1 });
  expect(before.report).toMatchObject({ standing: first, accepted: 0, setByPerson: 0 });
  await shop.app.idle();
  await sayAll({ standing: { ...first, 'po-carries-strategy': 1 }, accepted: 1, setByPerson: 1 });

  const { finished } = await ask('auditRuns', { projectId: shop.shop });
  await ask('acceptBaseline', { projectId: shop.shop, runId: finished?.id ?? '' });
  await shop.app.idle();
  await sayAll({ standing: { 'po-carries-strategy': 0, 'pm-carries-backlog': 0, unowned: 0 }, accepted: 5 });

  shop.site.create({ project: 'SHOP', type: 'Bug', summary: `${CRASH} again`, assignee: vic }, ana);
  await ask('undo', { issueId: one, what: 'exception' });
  await ask('undoBaseline', { projectId: shop.shop, issueId: six });
  await shop.app.idle();
  await audited();
  await sayAll({ items: 9, standing: { 'po-carries-strategy': 1, 'pm-carries-backlog': 2, unowned: 0 }, accepted: 3 });
});
