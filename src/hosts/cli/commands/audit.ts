import { audit, type AuditSummary } from '../audit/audit';
import { readConfig } from '../audit/config';
import { NO_CONFIG, type Config } from '../audit/config-schema';
import { DecisionsBook } from '../audit/decisions';
import { readDecisions } from '../audit/decisions-file';
import { baselineWriter, type BaselineCounts, type BaselineWriter } from '../audit/write-baseline';
import { atLeast, count, NO_ROLES } from '../audit/words';
import { Complaint } from '../complaint';
import type { Severity } from '../../../core/finding';
import { csvReporter } from '../report/csv';
import { decisionsLine, idleDecisions } from '../report/decisions';
import { htmlReporter } from '../report/html';
import { jsonReporter } from '../report/json';
import { jsonlReporter } from '../report/jsonl';
import type { Reporter } from '../report/reporter';
import { tableReporter } from '../report/table';
import { fileOutput, streamOutput, type Output } from '../show/output';
import { progress, terminal } from '../show/terminal';

export interface AuditFlags {
  readonly format: 'table' | 'json' | 'csv' | 'html' | 'jsonl';
  readonly output?: string;
  readonly config?: string;
  readonly failOn: 'info' | 'warning' | 'error';
  readonly all?: boolean;
  readonly decisions?: readonly string[];
  readonly writeBaseline?: string;
}

function reporterFor({ format, output, all }: AuditFlags, out: Output, now: string): Reporter {
  switch (format) {
    case 'csv':
      return csvReporter(out);
    case 'html':
      return htmlReporter(out, now);
    case 'json':
      return jsonReporter(out);
    case 'jsonl':
      return jsonlReporter(out);
    case 'table':
      return tableReporter(out, terminal(output ? {} : process.stdout), all === true);
  }
}

/** Remembers the severities of findings that stand on the way through, and lets a baseline see each item. */
function watched(
  reporter: Reporter,
  found: (severity: Severity) => void,
  baseline: BaselineWriter | undefined,
): Reporter {
  return {
    ...reporter,
    item: async (item) => {
      for (const { severity, accepted } of item.judged.findings) if (!accepted) found(severity);
      await baseline?.sink.item(item);
      return reporter.item(item);
    },
  };
}

/** Runs an audit and answers its exit code. */
export async function auditCommand(paths: readonly string[], flags: AuditFlags): Promise<number> {
  checkNames(paths, flags);
  const config = flags.config ? await readConfig(flags.config) : NO_CONFIG;
  const book = flags.decisions ? await readBook(flags.decisions, flags.writeBaseline) : undefined;
  const now = new Date().toISOString();
  const baseline = flags.writeBaseline ? await baselineWriter(flags.writeBaseline, book, now) : undefined;
  try {
    const { summary, severities } = await run({ paths, flags, config, now, ...(book ? { book } : {}) }, baseline);
    tellAside(summary, flags);
    if (summary.files.every(({ judged }) => judged === 0))
      throw new Complaint(paths.join(', '), 'no row could be judged', 'See the reasons above.');
    if (!baseline || !flags.writeBaseline)
      return [...severities].some((severity) => atLeast(severity, flags.failOn)) ? 1 : 0;
    if (!summary.rolesConfirmed)
      throw new Complaint(flags.writeBaseline, 'is not written: nothing was looked for', NO_ROLES);
    tellBaseline(flags.writeBaseline, await baseline.finish());
    return 0;
  } catch (error) {
    await baseline?.drop();
    throw error;
  }
}

interface Running {
  readonly paths: readonly string[];
  readonly flags: AuditFlags;
  readonly config: Config;
  readonly now: string;
  readonly book?: DecisionsBook;
}

async function run({ paths, flags, config, now, book }: Running, baseline: BaselineWriter | undefined) {
  const bar = progress(process.stderr);
  const severities = new Set<Severity>();
  const out = flags.output ? await fileOutput(flags.output) : streamOutput(process.stdout);
  const reporter = watched(reporterFor(flags, out, now), (severity) => void severities.add(severity), baseline);
  let summary: AuditSummary;
  try {
    summary = await audit(
      {
        paths,
        config,
        configPath: flags.config ?? '--config',
        now,
        progress: (step, rows) => bar.show(`${step} ${count(rows, 'row')} …`),
        ...(book ? { book } : {}),
      },
      reporter,
    );
  } finally {
    bar.clear();
  }
  if (summary.report.project) severities.add(summary.report.project.severity);
  await reporter.finish(summary);
  await out.close();
  return { summary, severities };
}

/** No file may be read twice, or be read as one thing and written as another. */
function checkNames(paths: readonly string[], { output, decisions = [], writeBaseline }: AuditFlags): void {
  const read = [...paths, ...decisions];
  const twice = read.find((path, i) => read.indexOf(path) !== i);
  if (twice) throw new Complaint(twice, 'is given twice', 'Name each file once.');
  if (output && read.includes(output))
    throw new Complaint(output, 'is both read and written', 'Give --output another name.');
  if (writeBaseline && (paths.includes(writeBaseline) || writeBaseline === output))
    throw new Complaint(writeBaseline, 'is to be a baseline and something else', 'Give --write-baseline another name.');
}

async function readBook(paths: readonly string[], writeBaseline: string | undefined): Promise<DecisionsBook> {
  const files = await Promise.all(paths.map(readDecisions));
  if (files.some(({ path, kind }) => path === writeBaseline && kind !== 'lines'))
    throw new Complaint(
      writeBaseline ?? '',
      'is an export of the app, which a baseline would replace',
      'Give --write-baseline another name.',
    );
  return new DecisionsBook(files);
}

function tellBaseline(path: string, { findings, items, kept, nameless }: BaselineCounts): void {
  const besides = kept > 0 ? `; ${count(kept, 'other decision')} in it kept` : '';
  process.stderr.write(
    `Baseline written to ${path}: ${count(findings, 'finding')} of ${count(items, 'item')}${besides}. ` +
      `From now on: --decisions ${path}\n`,
  );
  if (nameless > 0)
    process.stderr.write(
      `  left out: ${count(nameless, 'item')} without a key or id, which could not be found again\n`,
    );
}

/** Forms for machines say nothing of what was left out of them, and a report in a file nothing at all. */
function tellAside({ files, rolesConfirmed, decisions }: AuditSummary, { format, output }: AuditFlags): void {
  if (format === 'table' && !output) return;
  for (const { path, rows, judged, rejected, columns } of files) {
    process.stderr.write(
      `${path}: ${columns.kind}, ${count(rows, 'row')} read, ${judged} judged, ${rejected} rejected\n`,
    );
    if (columns.unused.length > 0) process.stderr.write(`  not used: ${columns.unused.join(', ')}\n`);
  }
  if (!rolesConfirmed)
    process.stderr.write('No one has a confirmed role: items were judged, not checked for who carries them.\n');
  if (decisions) process.stderr.write(`${decisionsLine(decisions)}\n`);
  for (const { title, lines } of decisions ? idleDecisions(decisions, 20) : [])
    process.stderr.write(`  ${title}\n${lines.map((line) => `    ${line}\n`).join('')}`);
  if (output) process.stderr.write(`Written to ${output}\n`);
}
