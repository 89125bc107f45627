import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { createWriteStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { file, run, temporary } from './run';

interface Item {
  id: string;
  title: string;
  call: string;
  carriedBy: string;
  assignee: string | null;
  level: number;
  type: string;
  status: string;
  open: boolean;
  team: string | null;
  sprint: string | null;
  epic: string | null;
  findings: { kind: string; severity: string }[];
}
interface Answer {
  items: Item[];
  rejected: { file: string; place: string; id: string | null; error: string }[];
  files: {
    rows: number;
    judged: number;
    rejected: number;
    columns: { kind: string; delimiter?: string; encoding: string; unused: string[]; missing: string[] };
  }[];
  report: { project?: object; crossings: { poCarriesStrategy: number } };
  roles: { confirmed: boolean; suggestedByName: { name: string; roles: string[] }[]; notInExport: string[] };
}

async function json(paths: string[], ...flags: string[]): Promise<Answer & { code: number | null; err: string }> {
  const { code, out, err } = await run(['audit', ...paths, '--format', 'json', ...flags]);
  if (!out) throw new Error(`no answer: ${err}`);
  return { ...(JSON.parse(out) as Answer), code, err };
}

const HEADER =
  'Summary,Issue key,Issue id,Issue Type,Status,Assignee,Created,Labels,Labels,Parent,Sprint,Custom field (Team)';
const PRICE = 'Decide the price of the Pro plan with finance and leadership';
const row = (key: number, title: string, more = {}) => {
  const cells = {
    type: 'Epic',
    status: 'In Progress',
    assignee: '',
    created: '1/Mar/26 10:50 AM',
    parent: '',
    sprint: '',
    ...more,
  };
  return `"${title}",AB-${key},100${key},${cells.type},${cells.status},${cells.assignee},${cells.created},one,two,${cells.parent},${cells.sprint},Checkout`;
};
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n');
const ROLES = 'people:\n  - person: ada lovelace\n    roles: [PO]\n  - person: Max Planck\n    roles: [PM]\n';

describe('audit of exports', () => {
  test('Jira: byte-order mark, repeated columns, dates, parents that come later', async () => {
    const path = file(
      'a.csv',
      `\ufeff${csv(row(2, 'Fix the crash on the login page', { type: 'Story', parent: 1001, assignee: 'Dev' }), row(1, PRICE, { assignee: 'Ada Lovelace' }))}`,
    );
    const answer = await json([path], '--config', file('c.yaml', ROLES));
    expect(answer.items[0]).toMatchObject({
      id: 'AB-2',
      epic: 'AB-1',
      call: 'PO',
      carriedBy: 'Product owner',
      team: 'Checkout',
      level: 0,
    });
    expect(answer.items[1]).toMatchObject({ id: 'AB-1', call: 'PM', carriedBy: 'Product owner', level: 1 });
    expect(answer.items[1]!.findings).toEqual([
      expect.objectContaining({ kind: 'po-carries-strategy', severity: 'warning' }),
    ]);
    expect(answer.code).toBe(1);
    expect(answer.files[0]!.columns).toMatchObject({ kind: 'Jira CSV', encoding: 'UTF-8', delimiter: 'comma' });
  });

  test.each([
    [';', 'semicolon'],
    ['\t', 'tab'],
  ])('delimiter %j', async (sign, name) => {
    const answer = await json([
      file('a.csv', `Summary${sign}Issue key${sign}Issue Type\r\n"Fix, the; crash"${sign}AB-1${sign}Bug\r\n`),
    ]);
    expect(answer.files[0]!.columns.delimiter).toBe(name);
    expect(answer.items[0]).toMatchObject({ id: 'AB-1', title: 'Fix, the; crash', type: 'Bug' });
  });

  test('UTF-16 with its mark, and a sep= line of a spreadsheet', async () => {
    const answer = await json([
      file('a.csv', Buffer.from('\ufeffsep=;\r\nTitle;ID;Work Item Type\r\nPrüfe Größe;7;Task\r\n', 'utf16le')),
    ]);
    expect(answer.items[0]).toMatchObject({ id: '7', title: 'Prüfe Größe', level: -1 });
    expect(answer.files[0]!.columns).toMatchObject({ kind: 'Azure Boards CSV', encoding: 'UTF-16LE' });
  });

  test('Azure Boards: tree titles give parents, features raise epics, paths give team and sprint', async () => {
    const path = file(
      'b.csv',
      'ID,Work Item Type,Title 1,Title 2,Assigned To,State,Tags,Area Path,Iteration Path\n1,Epic,Pro plan,,Ada <ada@x.org>,Active,a; b,P\\Red,P\\S 1\n2,Feature,,Export invoices,,Closed,,P\\Red,P\n',
    );
    const answer = await json([path], '--config', file('c.yaml', 'people:\n  - person: ADA@x.org\n    roles: [PM]\n'));
    expect(answer.items[0]).toMatchObject({
      id: '1',
      level: 2,
      carriedBy: 'Product manager',
      team: 'Red',
      sprint: 'S 1',
    });
    expect(answer.items[1]).toMatchObject({
      id: '2',
      level: 1,
      open: false,
      sprint: null,
      carriedBy: 'Product manager',
    });
    expect(answer.items[0]!.assignee).toBe('Ada');
  });

  test('JSON of both hosts and JSON lines', async () => {
    const jira = {
      issues: [
        {
          key: 'J-1',
          fields: { summary: PRICE, issuetype: { name: 'Epic' }, created: '2026-01-01T00:00:00.000+0000' },
        },
        { key: 'J-2' },
      ],
    };
    const azure = {
      value: [
        {
          id: 5,
          fields: {
            'System.Title': 'Fix the crash',
            'System.WorkItemType': 'Bug',
            'System.Description': '<div>Steps</div>',
          },
        },
      ],
    };
    const answer = await json([
      file('j.json', JSON.stringify(jira)),
      file('a.json', JSON.stringify(azure, null, 2)),
      file('l.jsonl', '{"id":"L-1","title":"Add a filter"}\nbroken\n{"id":"L-2"}\n'),
    ]);
    expect(answer.items.map(({ id }) => id)).toEqual(['J-1', '5', 'L-1']);
    expect(answer.rejected.map(({ place, error }) => `${place}: ${error}`)).toEqual([
      'item 2: has neither title nor description. Give it a title: {"id": "A-1", "title": "…"}.',
      'line 2: is not JSON. Write one object a line, without line breaks inside.',
      'line 3: has neither title nor description. Give it a title: {"id": "A-1", "title": "…"}.',
    ]);
    for (const { rows, judged, rejected } of answer.files) expect(rows).toBe(judged + rejected);
  });

  test('rows that cannot be judged are named, and nothing is lost', async () => {
    const path = file(
      'a.csv',
      csv(
        row(1, 'Add a filter'),
        'too,few',
        row(1, 'Add a filter'),
        ',AB-9,1009,Story,To Do,,,,,,,',
        row(3, 'Add a filter', { created: 'soon' }),
      ),
    );
    const answer = await json([path]);
    expect(answer.files[0]).toMatchObject({
      rows: 5,
      judged: 2,
      rejected: 3,
      doubts: { 'date of creation not understood, left out': 1 },
    });
    expect(answer.rejected.map(({ place, error }) => `${place}: ${error}`)).toEqual([
      'line 3: has 2 cells, the header has 12. Put cells that hold the delimiter in quotes.',
      'line 4: stands twice. The first row is judged; remove one of them.',
      'line 5: has neither title nor description. Fill in the title.',
    ]);
  });
});

describe('roles', () => {
  const path = () =>
    file('a.csv', csv(row(1, PRICE, { assignee: '"Ada (Product Owner)"' }), row(2, PRICE, { assignee: 'Max Planck' })));

  test('without a configuration no one has one: calls only, the project is the finding, titles only suggest', async () => {
    const answer = await json([path()]);
    expect(answer.roles).toMatchObject({
      confirmed: false,
      suggestedByName: [{ name: 'Ada (Product Owner)', roles: ['PO'] }],
    });
    expect(answer.items.flatMap(({ findings }) => findings)).toEqual([]);
    expect(answer.report.project).toMatchObject({ kind: 'unowned', severity: 'info', pmItems: 2 });
    expect(answer.code).toBe(0);
    expect((await json([path()], '--fail-on', 'info')).code).toBe(1);
    expect((await run(['audit', path()])).out).toContain('No one has a confirmed role');
  });

  test('severities are those of the configuration, and who is not in the export is named', async () => {
    const config = file(
      'c.yaml',
      'people:\n  - {person: Max Planck, roles: [PO]}\n  - {person: Nobody Here, roles: [PM]}\nseverities: {po-carries-strategy: error}\n',
    );
    const answer = await json([path()], '--config', config, '--fail-on', 'error');
    expect(answer.items[1]!.findings).toEqual([
      expect.objectContaining({ kind: 'po-carries-strategy', severity: 'error' }),
    ]);
    expect(answer.roles.notInExport).toEqual(['Nobody Here']);
    expect(answer.code).toBe(1);
  });

  test.each([
    ['people:\n  - person: Ada\n    rolls: [PO]\n', 'c.yaml:3:5: there is no key "rolls"', 'Known here: person, roles'],
    [
      'people:\n  - person: Ada\n    roles: [Owner]\n',
      'c.yaml:3:13: people.0.roles.0 is "Owner"',
      'Roles are a list of PO and PM',
    ],
    ['severity:\n  x: y\n', 'c.yaml:1:1: there is no key "severity"', 'Known here: people, severities'],
    ['severities:\n  unowned: loud\n', 'c.yaml:2:3: severities.unowned is "loud"', 'off, info, warning or error'],
    ['graceDays: 99\n', 'c.yaml:1:1: graceDays is 99', 'from 0 to 60'],
    ['people: [\n', 'c.yaml:2:1: is not YAML', 'Check indentation'],
    [
      'people:\n  - {person: Ada, roles: [PO]}\n  - {person: " ADA ", roles: [PM]}\n',
      'c.yaml:3',
      'is listed twice (first on line 2)',
    ],
    ['- a\n', 'c.yaml:1:1', 'The configuration is a map'],
  ])('configuration %j is refused with line and remedy', async (source, where, remedy) => {
    const { code, err } = await run(['audit', path(), '--config', file('c.yaml', source)]);
    expect(code).toBe(2);
    expect(err).toContain(where);
    expect(err).toContain(remedy);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('two entries that turn out to be one person, and two people of one name, are refused', async () => {
    const rows = file(
      'a.csv',
      `Summary,Issue key,Assignee,Assignee Id\nFix it,A-1,Ada,u1\nFix it,A-2,Bob,u2\nFix it,A-3,Bob,u3\n`,
    );
    const same = await run([
      'audit',
      rows,
      '-c',
      file('c.yaml', 'people:\n  - {person: Ada, roles: [PO]}\n  - {person: u1, roles: [PM]}\n'),
    ]);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('"Ada" and "u1" are the same person')]);
    const two = await run(['audit', rows, '-c', file('c.yaml', 'people:\n  - {person: Bob, roles: [PO]}\n')]);
    expect([two.code, two.err]).toEqual([2, expect.stringContaining('Use an account id: u2, u3')]);
  });
});

describe('unusable files', () => {
  test.each<[string, string | Buffer, string]>([
    ['empty.csv', '', 'is empty'],
    ['blank.csv', ' \n \n', 'holds nothing but blanks'],
    ['header.csv', HEADER, 'has a header and no rows'],
    ['noheader.csv', 'AB-1,Fix the crash\nAB-2,Add a filter\n', 'no column holds the title'],
    ['quote.csv', `${HEADER}\n"never closed,AB-1\nx\n`, 'quote.csv:2: a quote is opened and never closed'],
    [
      'inner.csv',
      `${HEADER}\nFix "it,AB-1,1,Bug,To Do,,,,,,,\n`,
      'inner.csv:2: a quote stands in the middle of a cell',
    ],
    [
      'latin.csv',
      Buffer.from(`${HEADER}\nPr\xfcfe,AB-1,1,Bug,To Do,,,,,,,\n`, 'latin1'),
      'latin.csv:2: is not UTF-8 text',
    ],
    ['sheet.csv', 'PK\u0003\u0004rest', 'is a spreadsheet or an archive'],
    ['zero.csv', 'a\u0000b\u0000', 'zero bytes'],
    ['page.csv', '<html></html>', 'is HTML or XML'],
    ['cut.json', '{"issues": [\n{"key": "A-1"', 'the JSON ends too early'],
    ['none.json', '{"issues": []}', 'holds no work items'],
    ['query.json', '{\n"workItemRelations": []}', 'ids and links, no titles'],
    ['bad.csv', `${HEADER}\ntoo,few\n`, 'no row could be judged'],
  ])('%s: file, what and remedy, exit code 2', async (name, content, problem) => {
    const { code, err } = await run(['audit', file(name, content)]);
    expect(err).toContain(problem);
    expect(err).toMatch(/\n {2}[A-Z].+\.\n/);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  test('a missing file, a folder, a file that cannot be written', async () => {
    expect((await run(['audit', '/nowhere.csv'])).err).toContain('there is no such file');
    expect((await run(['audit', temporary()])).err).toContain('is a folder');
    const { code, err } = await run(['audit', file('a.csv', csv(row(1, 'Fix it'))), '-o', '/nowhere/out.csv']);
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be written')]);
  });
});

describe('forms of the report', () => {
  const EVIL = '<script>alert(1)</script> =HYPERLINK(""http://x"") \u001b[31m';
  const path = () =>
    file(
      'a.csv',
      csv(row(1, `=1+${EVIL}`, { assignee: '"@Ada <img src=x onerror=alert(1)>"' }), row(2, PRICE), 'too,few'),
    );

  test('csv: as many rows as were read, no formula, nothing of another row', async () => {
    const { out } = await run(['audit', path(), '--format', 'csv']);
    const rows = parse(out, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(3);
    expect(rows[0]!.Title).toMatch(/^'=1\+<script>/);
    for (const cells of rows) for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^\s*[=+@-](?!\d+$)/);
    expect(rows[2]!['Not judged because']).toContain('line 4: has 2 cells');
  });

  test('jsonl: a line for each row', async () => {
    const { out } = await run(['audit', path(), '--format', 'jsonl']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => 'error' in (JSON.parse(line) as object)),
    ).toEqual([false, false, true]);
  });

  test('html: one file, no script, nothing from elsewhere, all text escaped', async () => {
    const output = join(temporary(), 'report.html');
    const { code, err } = await run(['audit', path(), '--format', 'html', '--output', output]);
    const page = readFileSync(output, 'utf8');
    expect(code).toBe(0);
    expect(err).toContain(`Written to ${output}`);
    expect(page).not.toMatch(/<script|<img|<link|<[^>]*\ssrc=|url\(/);
    expect(page).not.toContain('\u001b');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('has 2 cells');
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });

  test('table: terminal signs in titles are not obeyed', async () => {
    const { out } = await run(['audit', path(), '--all']);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/\u001b/);
    expect(out).toContain('3 rows read, 2 judged, 1 rejected');
    expect(out).toContain('Summary as title');
  });
});

describe('scale', () => {
  test('100,000 rows in a heap of 192 MB, none lost', async () => {
    const path = join(temporary(), 'big.csv');
    const out = createWriteStream(path);
    out.write(`${HEADER}\n`);
    for (let i = 100_000; i > 0; i--) {
      const more = {
        type: i % 10 === 1 ? 'Epic' : 'Story',
        parent: i % 10 === 1 ? '' : `100${i - ((i - 1) % 10)}`,
        assignee: i % 3 ? 'Ada Lovelace' : '',
      };
      if (!out.write(`${row(i, i % 7 ? 'Fix the crash on the login page' : PRICE, more)}\n`))
        await new Promise((go) => out.once('drain', () => go(undefined)));
    }
    await new Promise<void>((go) => out.end(() => go()));
    const report = join(temporary(), 'big.jsonl');
    const { code, err } = await run(
      ['audit', path, '--format', 'jsonl', '--output', report, '--config', file('c.yaml', ROLES)],
      '',
      ['--max-old-space-size=192'],
    );
    expect(err).toContain('100,000 rows read, 100000 judged, 0 rejected');
    expect(code).toBe(1);
    expect(readFileSync(report, 'utf8').split('\n')).toHaveLength(100_001);
    expect(statSync(report).size).toBeGreaterThan(1_000_000);
  }, 300_000);
});

const fixtures = '../shared/fixtures';
(existsSync(fixtures) ? describe : describe.skip)('real exports, where they are at hand (../shared/fixtures)', () => {
  const counts: Record<string, number> = {
    'azure-export-sample.csv': 139,
    'azure-rest-workitem.json': 1,
    'azure-rest-workitems.json': 3,
    'jira-adf-rich.json': 1,
    'jira-export-14-columns.csv': 20,
    'jira-export-56-columns.csv': 22,
    'jira-rest-issue.json': 1,
    'jira-rest-search.json': 3,
  };
  test.each(existsSync(fixtures) ? readdirSync(fixtures) : ['none'])('%s', async (name) => {
    const { code, out, err } = await run(['audit', join(fixtures, name), '--format', 'json']);
    expect(err).not.toMatch(/\n\s+at /);
    if (name === 'azure-rest-wiql.json')
      return expect([code, err]).toEqual([2, expect.stringContaining('ids and links, no titles')]);
    const answer = JSON.parse(out) as Answer;
    expect([code, answer.rejected, answer.items.length]).toEqual([0, [], counts[name]]);
  });
});
