import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { readText } from '../../formats/read-text';
import { auditCommand, type AuditFlags } from './commands/audit';
import { explanation } from './commands/classify-one';
import { classifyStream } from './commands/classify-stream';
import { fetchCommand, type FetchFlags } from './commands/fetch';
import { ruleById, ruleList } from './commands/rules';
import { Complaint } from './complaint';
import { ruleset } from './engine';
import { streamOutput } from './show/output';
import { terminal } from './show/terminal';
import { version } from './version';

const examples = (...lines: string[]): string => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;

const DECISIONS = [
  '{"key": "AB-1", "what": "exception", "finding": "unowned", "call": "PM", "reason": "…", "until": "2026-12-31"}',
  '{"key": "AB-2", "what": "override", "call": "PO", "reason": "…"}',
  '{"key": "AB-3", "what": "baseline", "finding": "split", "call": "shared"}',
]
  .map((line) => `  ${line}\n`)
  .join('');

interface ClassifyFlags {
  readonly description?: string;
  readonly type?: string;
  readonly label?: string[];
  readonly level?: number;
}

async function classifyCommand(title: string | undefined, flags: ClassifyFlags): Promise<number> {
  const { description, type, label, level } = flags;
  if (title !== undefined) {
    const item = {
      id: '',
      title,
      body: readText(description ?? ''),
      ...(type ? { type } : {}),
      ...(label ? { labels: label } : {}),
      ...(level === undefined ? {} : { level: level as 0 }),
    };
    process.stdout.write(`${explanation(item, terminal(process.stdout))}\n`);
    return 0;
  }
  if (description !== undefined || type !== undefined || label !== undefined || level !== undefined)
    throw new Complaint(
      'classify',
      'there is no title to go with these options',
      'Give a title: ownership-lens classify "Decide the price of the Pro plan"',
    );
  if (process.stdin.isTTY)
    process.stderr.write('Reading JSON lines from the keyboard; end with Ctrl+D. For one item give a title instead.\n');
  const out = streamOutput(process.stdout, process.stdout.isTTY === true);
  const mistakes = await classifyStream(process.stdin, out, streamOutput(process.stderr, true));
  await out.close();
  return mistakes > 0 ? 2 : 0;
}

function wholeLevel(value: string): number {
  const level = Number(value);
  if (!Number.isInteger(level) || level < -1 || level > 3)
    throw new InvalidArgumentError('A level is -1 (sub-task), 0 (story), 1 (epic), 2 or 3.');
  return level;
}

/** The command line; `done` is told the exit code: 0 nothing found, 1 findings, 2 unusable. */
export function program(done: (code: number) => void): Command {
  const root = new Command('ownership-lens')
    .description(
      'Says whether a work item is product owner or product manager work, why, and where the other role carries it.',
    )
    .version(`${version} (ruleset ${ruleset().version})`, '-v, --version')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text) })
    .showHelpAfterError('(add --help for help)')
    .addHelpText(
      'after',
      examples(
        'ownership-lens classify "Decide the price of the Pro plan"',
        'ownership-lens audit jira-export.csv',
        'ownership-lens rules',
      ),
    );
  root
    .command('classify')
    .argument('[title]', 'title of one item; without it, JSON lines are read from standard input')
    .description(
      'Judge one item and explain it, or JSON lines {id, title, description?, type?, labels?, level?} in order.',
    )
    .option('-d, --description <text>', 'description of the item, in Markdown, HTML, wiki markup or plain')
    .option('-t, --type <name>', 'type of the item, for example Story')
    .option('-l, --label <name...>', 'labels of the item')
    .option('--level <number>', 'hierarchy level: -1 sub-task, 0 story, 1 epic, 2 or 3', wholeLevel)
    .action(async (title: string | undefined, flags: ClassifyFlags) => done(await classifyCommand(title, flags)))
    .addHelpText(
      'after',
      `\nExit code: 0 every line was judged, 2 some lines could not be read (they are answered with an error).\n${examples('ownership-lens classify "Decide the price of the Pro plan"', 'ownership-lens classify "Export campaigns" --type Story --description "As a marketing manager I want …"', 'ownership-lens classify < items.jsonl > verdicts.jsonl')}`,
    );
  root
    .command('audit')
    .argument('<file...>', 'Jira or Azure Boards exports: CSV, REST JSON, JSON lines')
    .description('Judge every item of exports, and say where the other role carries it.')
    .addOption(
      new Option('-f, --format <format>', 'form of the output')
        .choices(['table', 'json', 'csv', 'html', 'jsonl'])
        .default('table'),
    )
    .option('-o, --output <file>', 'write there instead of to standard output')
    .option('-c, --config <file>', 'YAML: who is product owner or product manager, severities, grace')
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1')
        .choices(['info', 'warning', 'error'])
        .default('warning'),
    )
    .option('--all', 'table: list every finding, not only the first 30')
    .option(
      '--decisions <file>',
      'what people decided: JSON lines, or what the app exported; may be given several times',
      (file: string, files: string[] = []) => [...files, file],
    )
    .option('--write-baseline <file>', 'accept all that stands: write it there as decisions; the exit code is 0 then')
    .action(async (files: string[], flags: AuditFlags) => done(await auditCommand(files, flags)))
    .addHelpText(
      'after',
      `\nExit code: 0 nothing found, 1 findings at or above --fail-on, 2 unusable.\n\nConfiguration:\n  people:\n    - person: Ada Lovelace        # name, e-mail address or account id\n      roles: [PO]                 # [PO], [PM], [PO, PM] or [] for neither\n      within: [Checkout]          # components or teams; everywhere when left out\n  severities:\n    po-carries-strategy: warning  # off, info, warning or error\n  ownerField: Product owner       # column that names the owner, before the assignee\n  activeSprints: [Sprint 12]\n\nDecisions, one a line (the first two say why):\n${DECISIONS}\n${examples('ownership-lens audit jira-export.csv', 'ownership-lens audit *.csv --config lens.yaml --fail-on info', 'ownership-lens audit boards.csv --format html --output report.html', 'ownership-lens audit *.csv -c lens.yaml --write-baseline accepted.jsonl', 'ownership-lens audit *.csv -c lens.yaml --decisions accepted.jsonl')}`,
    );
  root
    .command('fetch')
    .description('Fetch the work items of a Jira Cloud project into a file that audit reads.')
    .requiredOption('-s, --site <url>', 'address of the site, for example https://example.atlassian.net')
    .requiredOption('-p, --project <key>', 'key of the project')
    .requiredOption('-o, --output <file>', 'file to write, as JSON lines')
    .addOption(
      new Option('--scope <scope>', 'current: not done, or resolved in the last 90 days')
        .choices(['current', 'everything'])
        .default('current'),
    )
    .option('--owner-field <field>', 'id or name of the field that names the owner')
    .action(async (flags: FetchFlags) => fetchCommand(flags))
    .addHelpText(
      'after',
      `\nSet JIRA_EMAIL and JIRA_API_TOKEN first. A person's calls do not draw on the points of any app, so this is the way\nfor very large sites.\n${examples('ownership-lens fetch --site https://example.atlassian.net --project PAY --output pay.jsonl', 'ownership-lens audit pay.jsonl --format html --output report.html')}`,
    );
  root
    .command('rules')
    .argument('[id]', 'rule whose page to show')
    .description('List the rules, or show the page of one.')
    .addOption(new Option('-r, --role <role>', 'only rules of this role').choices(['PO', 'PM']))
    .option('-d, --duty <id>', 'only rules of this duty, for example M6')
    .action((id: string | undefined, flags: { role?: 'PO' | 'PM'; duty?: string }) => {
      const screen = terminal(process.stdout);
      process.stdout.write(id === undefined ? ruleList(flags, screen) : ruleById(id, screen));
      done(0);
    })
    .addHelpText(
      'after',
      examples(
        'ownership-lens rules --role PM',
        'ownership-lens rules --duty O3',
        `ownership-lens rules ${ruleset().rules.find(({ role }) => role === 'PM')?.id ?? 'ID'}`,
      ),
    );
  for (const command of root.commands) command.exitOverride().showHelpAfterError('(add --help for help)');
  return root;
}

export { CommanderError };
