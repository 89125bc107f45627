import { audit, type AuditSummary } from '../audit/audit';
import { readConfig } from '../audit/config';
import { NO_CONFIG } from '../audit/config-schema';
import { atLeast, count } from '../audit/words';
import { Complaint } from '../complaint';
import type { Severity } from '../../../core/finding';
import { csvReporter } from '../report/csv';
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

/** Remembers the severest finding on the way through. */
function watched(reporter: Reporter, found: (severity: Severity) => void): Reporter {
  return {
    ...reporter,
    item: (item) => {
      for (const { severity, accepted } of item.judged.findings) if (!accepted) found(severity);
      return reporter.item(item);
    },
  };
}

/** Runs an audit and answers its exit code. */
export async function auditCommand(paths: readonly string[], flags: AuditFlags): Promise<number> {
  const twice = paths.find((path, i) => paths.indexOf(path) !== i);
  if (twice) throw new Complaint(twice, 'is given twice', 'Name each file once.');
  if (flags.output && paths.includes(flags.output))
    throw new Complaint(flags.output, 'is both read and written', 'Give --output another name.');
  const config = flags.config ? await readConfig(flags.config) : NO_CONFIG;
  const now = new Date().toISOString();
  const bar = progress(process.stderr);
  let severities: Severity[] = [];
  const found = (severity: Severity) =>
    void (severities.includes(severity) || (severities = [...severities, severity]));
  const out = flags.output ? await fileOutput(flags.output) : streamOutput(process.stdout);
  const reporter = watched(reporterFor(flags, out, now), found);
  let summary: AuditSummary;
  try {
    summary = await audit(
      {
        paths,
        config,
        configPath: flags.config ?? '--config',
        now,
        progress: (step, rows) => bar.show(`${step} ${count(rows, 'row')} …`),
      },
      reporter,
    );
  } finally {
    bar.clear();
  }
  if (summary.report.project) found(summary.report.project.severity);
  await reporter.finish(summary);
  await out.close();
  tellAside(summary, flags);
  if (summary.files.every(({ judged }) => judged === 0))
    throw new Complaint(paths.join(', '), 'no row could be judged', 'See the reasons above.');
  return severities.some((severity) => atLeast(severity, flags.failOn)) ? 1 : 0;
}

/** Forms for machines say nothing of what was left out of them, and a report in a file nothing at all. */
function tellAside({ files, rolesConfirmed }: AuditSummary, { format, output }: AuditFlags): void {
  if (format === 'table' && !output) return;
  for (const { path, rows, judged, rejected, columns } of files) {
    process.stderr.write(
      `${path}: ${columns.kind}, ${count(rows, 'row')} read, ${judged} judged, ${rejected} rejected\n`,
    );
    if (columns.unused.length > 0) process.stderr.write(`  not used: ${columns.unused.join(', ')}\n`);
  }
  if (!rolesConfirmed)
    process.stderr.write('No one has a confirmed role: items were judged, not checked for who carries them.\n');
  if (output) process.stderr.write(`Written to ${output}\n`);
}
