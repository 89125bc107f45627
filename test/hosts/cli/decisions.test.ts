import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judged, JudgedFinding } from '../../../src/core/judged';
import { report } from '../../../src/core/summarize';
import { tally } from '../../../src/core/tally';
import { jsonFile } from '../../../static/ui/audit/reports/json-file';
import { file, run, temporary } from './run';

const HEADER = 'Summary,Issue key,Issue id,Issue Type,Status,Assignee,Created';
const price = (key: number, assignee = 'Ada', plan = 'Pro') =>
  `Decide the price of the ${plan} plan with finance and leadership,AB-${key},100${key},Epic,In Progress,${assignee},1/Mar/26 10:50 AM`;
const crash = (key: number, assignee = 'Max') =>
  `Fix the crash on the login page,AB-${key},100${key},Bug,In Progress,${assignee},1/Mar/26 10:50 AM`;
const rows = () => file('a.csv', [HEADER, price(1), price(2), price(3), crash(4)].join('\n'));
const roles = () => file('c.yaml', 'people:\n  - {person: Ada, roles: [PO]}\n  - {person: Max, roles: [PM]}\n');
const lines = (...all: object[]) => file('d.jsonl', all.map((line) => `${JSON.stringify(line)}\n`).join(''));

const STRATEGY = { finding: 'po-carries-strategy', call: 'PM' };
const exception = (key: string, more: object = {}) => ({
  key,
  what: 'exception',
  ...STRATEGY,
  reason: 'Agreed',
  ...more,
});
const override = (key: string, call: string) => ({ key, what: 'override', call, reason: 'Agreed' });
const baseline = (key: string, more: object = {}) => ({ key, what: 'baseline', ...STRATEGY, ...more });

interface Answer {
  items: {
    id: string;
    call: string;
    setByPerson: boolean;
    findings: { kind: string }[];
    accepted: { kind: string; by: string }[];
  }[];
  report: { tally: { flagged: number; overridden: number; accepted: Record<string, Record<string, number>> } };
  decisions?: Record<'unused' | 'expired' | 'lapsed' | 'absent', { item: string; place: string }[]> & {
    read: number;
    holds: number;
  };
}
async function json(decisions: readonly string[], ...flags: string[]) {
  const given = decisions.flatMap((path) => ['--decisions', path]);
  const { code, out, err } = await run(['audit', rows(), '-c', roles(), '-f', 'json', ...given, ...flags]);
  if (!out) throw new Error(err);
  return { code, err, ...(JSON.parse(out) as Answer) };
}
const fates = ({ items }: Answer) =>
  items.map(({ id, findings, accepted }) =>
    [id, ...findings.map(({ kind }) => kind), ...accepted.map(({ kind, by }) => `${kind} by ${by}`)].join(' '),
  );

test('without decisions all stands, and nothing is said of decisions', async () => {
  const answer = await json([]);
  expect(fates(answer)).toEqual([
    'AB-1 po-carries-strategy',
    'AB-2 po-carries-strategy',
    'AB-3 po-carries-strategy',
    'AB-4 pm-carries-backlog',
  ]);
  expect(answer.code).toBe(1);
  expect(answer.decisions).toBeUndefined();
});

test('exceptions, overrides and a baseline are respected, by key and by id', async () => {
  const path = lines(
    exception('AB-1'),
    { issueId: 1002, what: 'baseline', ...STRATEGY },
    { ...override('AB-3', 'PO'), key: undefined, issueId: '1003' },
  );
  const answer = await json([path]);
  expect(fates(answer)).toEqual([
    'AB-1 po-carries-strategy by exception',
    'AB-2 po-carries-strategy by baseline',
    'AB-3',
    'AB-4 pm-carries-backlog',
  ]);
  expect(answer.items[2]).toMatchObject({ call: 'PO', setByPerson: true });
  expect(answer.report.tally).toMatchObject({ flagged: 1, overridden: 1 });
  expect(answer.code).toBe(0);
  expect(answer.decisions).toMatchObject({ read: 3, holds: 3, unused: [], expired: [], lapsed: [], absent: [] });
});

test('what no longer does anything is named with its place: unused, expired, lapsed, not in the files', async () => {
  const path = lines(
    exception('AB-4'),
    exception('AB-1', { until: '2026-03-01' }),
    exception('AB-2', { call: 'shared' }),
    baseline('AB-99'),
    override('AB-3', 'PM'),
    exception('AB-4', { finding: 'unowned', call: 'PO', until: '2999-01-01' }),
  );
  const { decisions, code } = await json([path]);
  const told = (name: 'unused' | 'expired' | 'lapsed' | 'absent') =>
    decisions?.[name].map(({ item, place }) => `${item} ${place.slice(path.length)}`);
  expect(told('lapsed')).toEqual(['AB-4 :1', 'AB-2 :3']);
  expect(told('expired')).toEqual(['AB-1 :2']);
  expect(told('absent')).toEqual(['AB-99 :4']);
  expect(told('unused')).toEqual(['AB-3 :5', 'AB-4 :6']);
  expect(decisions).toMatchObject({ read: 6, holds: 0 });
  expect(code).toBe(1);
});

test('every form of the report tells the same numbers', async () => {
  const path = lines(exception('AB-1'), baseline('AB-2'), override('AB-3', 'PO'), baseline('AB-9'));
  const given = ['audit', rows(), '-c', roles(), '--decisions', path];
  const [table, csv, jsonl, html] = await Promise.all(
    ['table', 'csv', 'jsonl', 'html'].map(async (format) => run([...given, '-f', format])),
  );
  const whole = await json([path]);
  const flagged = whole.report.tally.flagged;
  const accepted = Object.values(whole.report.tally.accepted).flatMap((byRule) => Object.values(byRule));
  expect([flagged, accepted]).toEqual([1, [2]]);

  const sheet = parse((csv?.out ?? '').replace(/^\ufeff/u, ''), { columns: true }) as Record<string, string>[];
  expect(sheet.filter((row) => row.Finding !== '')).toHaveLength(flagged);
  expect(sheet.map((row) => row.Accepted).filter((cell) => cell !== '')).toEqual([
    'po-carries-strategy (exception)',
    'po-carries-strategy (baseline)',
  ]);
  expect(sheet.filter((row) => row['Set by a person'] === 'yes').map(({ Id }) => Id)).toEqual(['AB-3']);

  const items = (jsonl?.out ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer['items'][number]);
  expect(items).toEqual(whole.items.map((item) => ({ ...item, file: expect.any(String) as unknown })));

  const said = '4 decisions read: 3 in force, 1 not in these files.';
  const counts = 'Accepted: 2 findings. Set by a person: 1 item.';
  expect(table?.out).toContain('Findings: 1 item\n');
  expect((table?.out ?? '').replace(/\s+/gu, ' ')).toContain(`Decisions ${said} ${counts} not in these files (1) AB-9`);
  for (const text of [said, counts, 'AB-9: baseline for po-carries-strategy']) expect(html?.out).toContain(text);
  for (const ran of [csv, jsonl, html]) expect(ran?.err).toContain(said);
  for (const ran of [table, csv, jsonl, html]) expect(ran?.code).toBe(0);
});

test('an override above spares what is below', async () => {
  const path = file(
    'a.csv',
    `Summary,Issue key,Issue id,Issue Type,Status,Assignee,Created,Parent\nDecide the price of the Pro plan with finance and leadership,AB-1,1001,Epic,In Progress,,1/Mar/26 10:50 AM,\nDecide the price of the Team plan with finance and leadership,AB-2,1002,Story,In Progress,,1/Mar/26 10:50 AM,1001\n`,
  );
  const found = async (...flags: string[]) =>
    (JSON.parse((await run(['audit', path, '-c', roles(), '-f', 'json', ...flags])).out) as Answer).items.map(
      ({ id, findings }) => `${id} ${findings.map(({ kind }) => kind).join()}`,
    );
  expect(await found()).toEqual(['AB-1 unowned', 'AB-2 ']);
  expect(await found('--decisions', lines(override('AB-1', 'PO')))).toEqual(['AB-1 ', 'AB-2 unowned']);
});

describe('what the app exports', () => {
  test('a list of decisions, in either wrapping, with what only the app needs', async () => {
    const list = [
      {
        ...exception('AB-1'),
        issueId: '1001',
        state: 'holds',
        by: { accountId: 'u1', name: 'Ann' },
        at: '2026-03-02T09:00:00.000Z',
        mayUndo: true,
      },
      {
        issueId: '1002',
        what: 'hand-over',
        state: 'holds',
        at: '2026-03-02T09:00:00.000Z',
        mayUndo: false,
        from: { name: 'A' },
        to: { name: 'B' },
      },
    ];
    for (const whole of [list, { decisions: list }]) {
      const answer = await json([file('d.json', JSON.stringify(whole, null, 1))]);
      expect(fates(answer)[0]).toBe('AB-1 po-carries-strategy by exception');
      expect(answer.decisions).toMatchObject({ read: 1, holds: 1 });
    }
  });

  test('an audit, as the page writes it: what was set and accepted there is so here', async () => {
    const row = (id: string, call: Judged['call'], more: Partial<Judged> = {}): Judged => ({
      id,
      call,
      confidence: 1,
      overridden: false,
      type: '10',
      level: 1,
      status: '2',
      category: 'doing',
      holder: 'PO',
      ageDays: 30,
      findings: [],
      ...more,
    });
    const found = (kind: JudgedFinding['kind'], accepted?: 'exception' | 'baseline') => ({
      findings: [{ kind, severity: 'info' as const, rule: 'M6', ...(accepted ? { accepted } : {}) }],
    });
    const judged = [
      row('1001', 'PM', found('po-carries-strategy', 'exception')),
      row('1002', 'PM', found('po-carries-strategy', 'baseline')),
      row('1003', 'PO', { overridden: true }),
      row('1004', 'PO', found('pm-carries-backlog')),
    ];
    const text = [
      ...jsonFile({
        rows: judged,
        rejected: [],
        hidden: 0,
        names: { types: {}, statuses: {}, sprints: {}, teams: {}, people: {} },
        title: (id) => ({ key: `AB-${id.slice(3)}`, title: 'x', url: '' }),
        run: { id: 'r1', startedAt: '2026-03-02T09:00:00.000Z', scope: 'current', kind: 'full', ruleset: 'x' },
        report: report([tally(judged)]),
        changes: undefined,
      }),
    ];
    const answer = await json([file('audit.json', text.join(''))]);
    expect(fates(answer)).toEqual([
      'AB-1 po-carries-strategy by exception',
      'AB-2 po-carries-strategy by baseline',
      'AB-3',
      'AB-4 pm-carries-backlog',
    ]);
    expect(answer.decisions).toMatchObject({ read: 3, holds: 3 });
  });
});

describe('a baseline', () => {
  const write = (path: string, ...flags: string[]) =>
    run(['audit', rows(), '-c', roles(), '-f', 'jsonl', '--write-baseline', path, ...flags]);
  const read = (path: string) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);

  test('holds all that stands; with it nothing is found, until something is new', async () => {
    const path = join(temporary(), 'accepted.jsonl');
    const first = await write(path);
    expect(first.code).toBe(0);
    expect(first.err).toContain(`Baseline written to ${path}: 4 findings of 4 items`);
    expect(read(path).map(({ key, finding, call }) => `${key} ${finding} ${call}`)).toEqual([
      'AB-1 po-carries-strategy PM',
      'AB-2 po-carries-strategy PM',
      'AB-3 po-carries-strategy PM',
      'AB-4 pm-carries-backlog PO',
    ]);
    const after = await json([path], '--fail-on', 'info');
    expect(after.code).toBe(0);
    expect(after.report.tally.flagged).toBe(0);
    const more = file('b.csv', [HEADER, price(1), price(5)].join('\n'));
    const next = await run(['audit', more, '-c', roles(), '--decisions', path, '-f', 'json']);
    expect(next.code).toBe(1);
    expect(fates(JSON.parse(next.out) as Answer)).toEqual([
      'AB-1 po-carries-strategy by baseline',
      'AB-5 po-carries-strategy',
    ]);
  });

  test('written over itself keeps what still matches as it was, other decisions too, and drops the rest', async () => {
    const path = lines(
      exception('AB-1'),
      baseline('AB-2', { at: '2026-01-01T00:00:00Z', by: 'Ann' }),
      baseline('AB-3', { call: 'shared' }),
      baseline('AB-99'),
    );
    const { err, code } = await write(path, '--decisions', path);
    expect(code).toBe(0);
    expect(err).toContain('3 findings of 3 items; 1 other decision in it kept');
    expect(read(path).map(({ key, what, at, by }) => [key, what, at?.slice(0, 4), by])).toEqual([
      ['AB-1', 'exception', undefined, undefined],
      ['AB-2', 'baseline', '2026', 'Ann'],
      ['AB-3', 'baseline', expect.any(String), undefined],
      ['AB-4', 'baseline', expect.any(String), undefined],
    ]);
    expect(existsSync(`${path}.part`)).toBe(false);
  });

  test('is not written where nobody has a role, and the old one stays', async () => {
    const path = lines(baseline('AB-1'));
    const before = readFileSync(path, 'utf8');
    const { code, err } = await run(['audit', rows(), '--write-baseline', path]);
    expect(code).toBe(2);
    expect(err).toContain(`${path}: is not written: nothing was looked for`);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(existsSync(`${path}.part`)).toBe(false);
  });

  test('leaves out rows that have no key, and says so', async () => {
    const nameless = file(
      'n.csv',
      'Summary,Issue Type,Status,Assignee\nDecide the price of the Pro plan with finance and leadership,Epic,In Progress,Ada\n',
    );
    const path = join(temporary(), 'b.jsonl');
    const { err, code } = await run(['audit', nameless, '-c', roles(), '-f', 'csv', '--write-baseline', path]);
    expect([code, readFileSync(path, 'utf8')]).toEqual([0, '']);
    expect(err).toContain('left out: 1 item without a key or id');
  });

  test.each([
    ['a file that is read as rows', (path: string) => [path, '--write-baseline', path]],
    ['the report', (path: string) => [path, '-o', 'x.json', '--write-baseline', 'x.json']],
  ])('may not take the place of %s', async (_, args) => {
    const { code, err } = await run(['audit', ...args(rows())]);
    expect(code).toBe(2);
    expect(err).toContain('Give --write-baseline another name.');
  });

  test('may not take the place of an export of the app', async () => {
    const path = file('d.json', '[]');
    const { code, err } = await write(path, '--decisions', path);
    expect(code).toBe(2);
    expect(err).toContain('is an export of the app');
    expect(readFileSync(path, 'utf8')).toBe('[]');
  });
});

describe('a file that cannot be used', () => {
  const refused = async (source: string) => {
    const path = file('d.jsonl', source);
    const { code, err, out } = await run(['audit', rows(), '--decisions', path]);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toMatch(/\n\s+at /u);
    return err.replaceAll(path, 'FILE');
  };

  test.each([
    ['not JSON', 'broken', 'FILE:1: is not a JSON object', 'Write one object a line'],
    ['no item', '{"what":"override","call":"PO","reason":"x"}', 'FILE:1: names no work item', '"key": "AB-1"'],
    ['a kind unknown', '{"key":"A-1","what":"excuse"}', 'FILE:1: what is "excuse"', 'exception, override or baseline'],
    ['no kind', '{"key":"A-1"}', 'FILE:1: what is missing', 'exception, override or baseline'],
    ['a finding unknown', JSON.stringify(baseline('A-1', { finding: 'rude' })), 'finding is "rude"', 'unowned'],
    ['no call', '{"key":"A-1","what":"baseline","finding":"split"}', 'call is missing', 'PO, PM, shared or unclear'],
    ['an override to unclear', JSON.stringify(override('A-1', 'unclear')), 'call is "unclear"', 'PO, PM or shared'],
    ['no reason', JSON.stringify({ ...override('A-1', 'PO'), reason: '  ' }), 'reason is "  "', 'Say why'],
    ['a day that is none', JSON.stringify(exception('A-1', { until: 'soon' })), 'until is "soon"', '2026-12-31'],
    [
      'a field mistyped',
      JSON.stringify(exception('A-1', { untill: '2026-12-31' })),
      'there is no field "untill"',
      'mend its name',
    ],
    ['a list that is cut off', '[{"key":', 'FILE: begins like a JSON list', 'Export it again'],
    [
      'an audit of another making',
      '{"items": [{"id": 7}]}',
      'is not an audit that the app exported',
      'Export it again',
    ],
  ])('%s', async (_, source, where, remedy) => {
    const err = await refused(source);
    expect(err).toContain(where);
    expect(err).toContain(remedy);
  });

  test('names every line, blank lines counted', async () => {
    const err = await refused(`\n${JSON.stringify(exception('A-1'))}\n\nbroken\n{"key":"A-2","what":"x"}\n`);
    expect(err).toContain('FILE:4: is not a JSON object');
    expect(err).toContain('FILE:5: what is "x"');
  });

  test('says that two contradict each other, and where the first one is', async () => {
    const err = await refused(
      [override('A-1', 'PO'), override('A-1', 'PM')].map((line) => JSON.stringify(line)).join('\n'),
    );
    expect(err).toContain('FILE:2: A-1 has a second override (the first: FILE:1)');
  });

  test('a missing one, and one that is given twice', async () => {
    const missing = await run(['audit', rows(), '--decisions', '/nowhere.jsonl']);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('there is no such file')]);
    const path = lines(exception('AB-1'));
    const twice = await run(['audit', rows(), '--decisions', path, '--decisions', path]);
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('is given twice')]);
  });
});
