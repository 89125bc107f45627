import { CALLS, HOLDERS } from '../../../core/tally';
import type { AuditSummary, FileSummary } from '../audit/audit';
import { CALL_NAMES, count, FINDING_SHORT, HOLDER_NAMES, NO_ROLES } from '../audit/words';
import { table } from '../show/cells';
import type { Output } from '../show/output';
import { wrap, type Terminal } from '../show/terminal';
import { Collected } from './collect';
import { decisionsLine, idleDecisions, saidLine } from './decisions';
import { mostBy } from './most-by';
import type { Reporter } from './reporter';
import type { ReportItem } from './row';

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`);
const COLOURS = { error: 'red', warning: 'yellow', info: 'blue', off: 'dim' } as const;

function fileLines(
  { path, columns, rows, judged, rejected, doubts }: FileSummary,
  { width, paint }: Terminal,
): string[] {
  const form = [columns.kind, columns.encoding, ...(columns.delimiter ? [columns.delimiter] : [])].join(', ');
  const tell = (label: string, words: readonly string[]) =>
    words.length > 0 ? [wrap(`${label} ${words.join(', ')}`, width, '    ')] : [];
  return [
    `${paint('bold', path)} (${form}): ${count(rows, 'row')} read, ${judged.toLocaleString('en-US')} judged, ${rejected.toLocaleString('en-US')} rejected`,
    ...tell(
      'Taken:',
      columns.taken.map(({ column, as }) => (column.toLowerCase() === as ? column : `${column} as ${as}`)),
    ),
    ...tell('Not used:', columns.unused),
    ...columns.missing.map((note) => `    Note: ${note}`),
    ...Object.entries(doubts).map(([doubt, number]) => `    Note: ${doubt} (${count(number, 'row')})`),
  ];
}

function workLines({ report: { tally } }: AuditSummary, { paint }: Terminal): string[] {
  const { calls, open, items } = tally;
  const bar = (part: number) => '█'.repeat(open === 0 ? 0 : Math.round((part / open) * 30));
  const rows = CALLS.map((call) => [
    CALL_NAMES[call],
    calls[call].toLocaleString('en-US'),
    percent(calls[call], open),
    bar(calls[call]),
  ]);
  return [
    '',
    paint('bold', `Whose work: ${count(open, 'open item')} of ${items.toLocaleString('en-US')}`),
    ...table([24, -8, -6, 30], rows).map((row) => `  ${row}`),
  ];
}

function matrixLines({ report: { tally }, rolesConfirmed }: AuditSummary, { paint }: Terminal): string[] {
  if (!rolesConfirmed) return [];
  const rows = CALLS.map((call) => [
    CALL_NAMES[call],
    ...HOLDERS.map((holder) => tally.matrix[call][holder].toLocaleString('en-US')),
  ]);
  const widths = [22, ...HOLDERS.map((holder) => -Math.max(8, HOLDER_NAMES[holder].length))];
  return [
    '',
    paint('bold', 'Work (down) and who carries it (across)'),
    ...table(widths, [['', ...HOLDERS.map((holder) => HOLDER_NAMES[holder])], ...rows]).map((row) => `  ${row}`),
  ];
}

function itemRows(
  items: readonly ReportItem[],
  { width }: Terminal,
  first: (item: ReportItem, i: number) => string,
): string[] {
  const ids = Math.min(16, Math.max(4, ...items.map(({ id }) => id.length)));
  const rows = items.map((item, i) => [
    first(item, i),
    item.id,
    item.call,
    `${Math.round(item.confidence * 100)} %`,
    item.title || '(no title)',
  ]);
  return table([18, ids, 4, -5, Math.max(20, width - 18 - ids - 19)], rows).map((row) => `  ${row}`);
}

function findingLines(summary: AuditSummary, kept: Collected, screen: Terminal, all: boolean): string[] {
  const { paint } = screen;
  const { project } = summary.report;
  const shown = kept.findings().slice(0, all ? undefined : 30);
  const flat = shown.flatMap((item) => item.findings.map((finding) => ({ item, finding })));
  const rows = itemRows(
    flat.map(({ item }) => item),
    { ...screen, width: screen.width - 9 },
    (_, i) => FINDING_SHORT[flat[i]!.finding.kind],
  );
  const lines = flat.map(
    ({ finding: { severity } }, i) => `  ${paint(COLOURS[severity], severity.padEnd(7))}${rows[i]}`,
  );
  const more = kept.flaggedCount - shown.length;
  const whole = project
    ? [
        `  ${paint(COLOURS[project.severity], project.severity.padEnd(7))}  ${wrap(`No one is confirmed as product owner or product manager; ${count(project.pmItems, 'open item')} of product manager work.`, screen.width, '           ').trimStart()}`,
      ]
    : [];
  const found = kept.flaggedCount + whole.length;
  return [
    '',
    paint(
      'bold',
      found === 0
        ? 'Findings: none'
        : `Findings: ${kept.flaggedCount > 0 ? count(kept.flaggedCount, 'item') : ''}${kept.flaggedCount > 0 && whole.length > 0 ? ' and ' : ''}${whole.length > 0 ? 'the project' : ''}`,
    ),
    ...whole,
    ...lines,
    ...(more > 0 ? [`  … and ${count(more, 'more item')}; see all with --all or --format csv`] : []),
  ];
}

function decisionLines({ report, decisions }: AuditSummary, { paint, width }: Terminal, all: boolean): string[] {
  const said = saidLine(report);
  if (!decisions) return said ? ['', wrap(said, width)] : [];
  const idle = idleDecisions(decisions, all ? 100_000 : 10);
  return [
    '',
    paint('bold', 'Decisions'),
    wrap(decisionsLine(decisions), width, '  '),
    ...(said ? [wrap(said, width, '  ')] : []),
    ...idle.flatMap(({ title, lines }) => [
      wrap(title, width, '  '),
      ...lines.map((line) => wrap(line, width, '    ')),
    ]),
  ];
}

function roleLines({ roster, rolesConfirmed }: AuditSummary, { width }: Terminal): string[] {
  const suggested = roster.suggested.slice(0, 10).map(({ name, roles }) => `${name} (${roles.join(', ')})`);
  return [
    ...(rolesConfirmed ? [] : ['', wrap(NO_ROLES, width)]),
    ...(suggested.length > 0
      ? ['', wrap(`Names that hold a title, which only suggests a role: ${suggested.join(', ')}.`, width)]
      : []),
    ...(roster.absent.length > 0
      ? ['', wrap(`In the configuration but not in the export: ${roster.absent.join(', ')}.`, width)]
      : []),
  ];
}

function trustLines(
  { report: { trust, altitude, unowned }, rolesConfirmed }: AuditSummary,
  { width }: Terminal,
): string[] {
  const teams = altitude.map(
    ({ team, items, pmShare }) => `${team || 'no team'} ${percent(pmShare * items, items)} of ${items}`,
  );
  return [
    ...(rolesConfirmed && unowned.count > 0
      ? [
          wrap(
            `Strategy without a Product Manager: ${count(unowned.count, 'item')}, the oldest ${unowned.oldest
              .map(({ id, ageDays }) => `${id} (${count(ageDays, 'day')})`)
              .slice(0, 5)
              .join(', ')}.`,
            width,
          ),
        ]
      : []),
    ...(teams.length > 0 ? [wrap(`Product manager work in active sprints: ${teams.join('; ')}.`, width)] : []),
    `Unclear: ${Math.round(trust.unclearShare * 100)} % of open items.`,
    ...(trust.fatigue
      ? [
          wrap(
            `${(trust.fatigue.flaggedShare * 100).toFixed(1)} % of open items are flagged, which is more than the 2 % that people keep reading.${mostBy(trust)}`,
            width,
          ),
        ]
      : []),
  ];
}

function rejectedLines(kept: Collected, { paint, width }: Terminal): string[] {
  if (kept.rejectedCount === 0) return [];
  const shown = kept.rejectedRows.map(({ file, place, id, error }) =>
    wrap(`${file}, ${place}${id ? ` (${id})` : ''}: ${error}`, width, '  '),
  );
  const more = kept.rejectedCount - shown.length;
  return [
    '',
    paint('bold', `Not judged: ${count(kept.rejectedCount, 'row')}`),
    ...shown,
    ...(more > 0 ? [`  … and ${more} more; all of them with --format csv`] : []),
  ];
}

/** The report for people at a terminal. */
export function tableReporter(out: Output, screen: Terminal, all: boolean): Reporter {
  const kept = new Collected({ findings: all ? 100_000 : 2000, rejected: all ? 100_000 : 20, surest: 10 });
  return {
    item: (item) => kept.item(item),
    rejected: (row) => kept.rejected(row),
    finish: async (summary) => {
      const strategy = summary.rolesConfirmed ? [] : kept.strategy();
      const lines = [
        ...summary.files.flatMap((file) => fileLines(file, screen)),
        ...workLines(summary, screen),
        ...matrixLines(summary, screen),
        ...roleLines(summary, screen),
        ...(strategy.length > 0
          ? ['', screen.paint('bold', 'Surest product manager work'), ...itemRows(strategy, screen, ({ type }) => type)]
          : []),
        ...findingLines(summary, kept, screen, all),
        ...decisionLines(summary, screen, all),
        '',
        ...trustLines(summary, screen),
        ...rejectedLines(kept, screen),
      ];
      await out.write(`${lines.join('\n')}\n`);
    },
  };
}
