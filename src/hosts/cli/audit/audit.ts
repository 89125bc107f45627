import type { IssueRecord } from '../../../app/ports';
import { assessor, type Assessment, type Known } from '../../../app/assess';
import { judgedOnce } from '../../../app/ledger-entry';
import { policyOf } from '../../../app/policy';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../../../app/settings';
import type { Policy } from '../../../core/finding';
import type { Judged } from '../../../core/judged';
import { mergeTallies } from '../../../core/merge-tallies';
import type { Report, Tally } from '../../../core/report';
import { report } from '../../../core/summarize';
import { plain } from '../../../core/text';
import { tally } from '../../../core/tally';
import type { Verdict } from '../../../core/verdict';
import type { WorkItem } from '../../../core/work-item';
import { judge, ruleset } from '../engine';
import type { ColumnReport, Export, Row } from '../read/export';
import { readExport } from '../read/read-export';
import type { Config } from './config-schema';
import type { DecisionsBook, DecisionsSummary } from './decisions';
import { meet, rosterOf, type Crowd, type Roster } from './people';

export interface AuditInput {
  readonly paths: readonly string[];
  readonly config: Config;
  readonly configPath: string;
  /** What people decided, where files were given. */
  readonly book?: DecisionsBook;
  /** ISO 8601. */
  readonly now: string;
  readonly progress?: (step: string, rows: number) => void;
}

export interface JudgedItem {
  readonly file: string;
  readonly judged: Judged;
  readonly assessment: Assessment;
}

export type RejectedRow = Extract<Row, { ok: false }> & { readonly file: string };

/** Where an audit's rows go, one at a time and in the order of the files. */
export interface Sink {
  item(item: JudgedItem): void | Promise<void>;
  rejected(row: RejectedRow): void | Promise<void>;
}

/** `rows` equals `judged` plus `rejected`. */
export interface FileSummary {
  readonly path: string;
  readonly columns: ColumnReport;
  readonly rows: number;
  readonly judged: number;
  readonly rejected: number;
  /** Cells that were not understood, with how many rows they stand in. */
  readonly doubts: Readonly<Record<string, number>>;
}

export interface AuditSummary {
  readonly files: readonly FileSummary[];
  readonly report: Report;
  readonly ruleset: string;
  readonly roster: Roster;
  readonly rolesConfirmed: boolean;
  /** What came of the decisions that were given. */
  readonly decisions?: DecisionsSummary;
}

const BATCH = 500;

/** What a first look at the files tells: who there is, and which ids are somebody's parent. */
interface Outline {
  readonly crowd: Crowd;
  readonly parents: Set<string>;
}

async function outline({ paths, config, now, progress, book }: AuditInput): Promise<Outline> {
  const found: Outline = { crowd: new Map(), parents: new Set() };
  let rows = 0;
  for (const path of paths) {
    const opened = await readExport(path, { now, ownerField: config.ownerField, light: true });
    for await (const row of opened.rows()) {
      if (++rows % 1000 === 0) progress?.('Reading', rows);
      if (!row.ok) continue;
      book?.meet(row.record);
      meet(found.crowd, row.record.assignee);
      meet(found.crowd, row.record.owner);
      if (row.record.parentId) found.parents.add(row.record.parentId);
    }
  }
  return found;
}

/** An item goes by its key, which people know, and by the name of its sprint. */
function named(record: IssueRecord, config: Config): IssueRecord {
  const { sprint, key } = record;
  const active = sprint !== undefined && config.activeSprints.includes(sprint.name);
  return {
    ...record,
    id: key,
    item: { ...record.item, id: key },
    ...(sprint ? { sprint: { id: sprint.name, name: sprint.name, active: sprint.active || active } } : {}),
  };
}

/**
 * The items that are somebody's parent, by id and by key, wherever in the files they stand: judged once, and kept without
 * their text. Children may come before them.
 */
async function readParents({ paths, config, now }: AuditInput, wanted: Set<string>, verdicts: Map<WorkItem, Verdict>) {
  const parents = new Map<string, IssueRecord>();
  if (wanted.size === 0) return parents;
  for (const path of paths) {
    const opened = await readExport(path, { now, ownerField: config.ownerField });
    for await (const row of opened.rows()) {
      if (!row.ok || !(wanted.has(row.record.id) || wanted.has(row.record.key))) continue;
      const record = named(row.record, config);
      const kept = { ...record, item: { ...record.item, body: plain('') } };
      verdicts.set(kept.item, judge(record.item));
      parents.set(row.record.id, kept);
      parents.set(row.record.key, kept);
    }
  }
  return parents;
}

const settingsOf = (config: Config): ProjectSettings => ({
  ...DEFAULT_SETTINGS,
  active: true,
  severities: { ...DEFAULT_SETTINGS.severities, ...withoutGaps(config.severities) },
  graceDays: config.graceDays,
});

const withoutGaps = (severities: Config['severities']): Partial<ProjectSettings['severities']> =>
  Object.fromEntries(Object.entries(severities).filter(([, severity]) => severity !== undefined));

/** Where no one has a role, items are judged and not checked: only the project itself can be found wanting. */
const checkedPolicy = (policy: Policy): Policy =>
  policy.rolesConfirmed ? policy : { ...policy, severities: { ...NOTHING, unowned: policy.severities.unowned } };

const NOTHING: Policy['severities'] = {
  'po-carries-strategy': 'off',
  'pm-carries-backlog': 'off',
  unowned: 'off',
  'wrong-level': 'off',
  split: 'off',
};

/**
 * Judges every row of the files. Reads them up to three times, so that memory does not grow with them: once for people
 * and parents' ids, once for the parents, once for all; what is kept is the parents, ids and counts.
 */
export async function audit(input: AuditInput, sink: Sink): Promise<AuditSummary> {
  const { crowd, parents: wanted } = await outline(input);
  const roster = rosterOf(input.config, crowd, input.configPath);
  const verdicts = new Map<WorkItem, Verdict>();
  const issues = await readParents(input, wanted, verdicts);
  const settings = settingsOf(input.config);
  const policy = checkedPolicy(policyOf(settings, roster.book, input.now));
  const known: Known = {
    issues,
    decisions: input.book?.decisions ?? new Map(),
    settings,
    policy,
    book: roster.book,
    roles: roster.roles,
    judge: { ruleset: ruleset().version, classify: (item) => verdicts.get(item) ?? judge(item) },
    now: input.now,
  };
  const counted = await judgeAll(input, known, sink);
  return {
    files: counted.files,
    report: report([counted.tally], policy),
    ruleset: ruleset().version,
    roster,
    rolesConfirmed: policy.rolesConfirmed,
    ...(input.book ? { decisions: input.book.summary() } : {}),
  };
}

async function judgeAll(input: AuditInput, known: Known, sink: Sink): Promise<{ files: FileSummary[]; tally: Tally }> {
  const files: FileSummary[] = [];
  const seen = new Set<string>();
  let sum: Tally = tally([]);
  let done = 0;
  for (const path of input.paths) {
    const opened = await readExport(path, { now: input.now, ownerField: input.config.ownerField });
    const counts = { rows: 0, judged: 0, rejected: 0, doubts: {} as Record<string, number> };
    let assess = assessor(known);
    let page: Judged[] = [];
    for await (const raw of opened.rows()) {
      counts.rows++;
      if (++done % 500 === 0) input.progress?.('Judging', done);
      const row = unique(raw, opened, seen);
      if (!row.ok) {
        counts.rejected++;
        await sink.rejected({ ...row, file: path });
        continue;
      }
      for (const doubt of row.doubts ?? []) counts.doubts[doubt] = (counts.doubts[doubt] ?? 0) + 1;
      const assessment = assess(named(row.record, input.config));
      const judged = judgedOnce(assessment, known);
      input.book?.judged(assessment, known.now, known.policy.rolesConfirmed);
      counts.judged++;
      page.push(judged);
      await sink.item({ file: path, judged, assessment });
      if (page.length < BATCH) continue;
      sum = mergeTallies([sum, tally(page)]);
      page = [];
      assess = assessor(known);
    }
    sum = mergeTallies([sum, tally(page)]);
    files.push({ path, columns: opened.columns, ...counts });
  }
  return { files, tally: sum };
}

/** The same work item in two rows is judged once; rows that have no id of their own cannot be told apart. */
function unique(row: Row, { path, columns }: Export, seen: Set<string>): Row {
  if (!row.ok) return row;
  const { key } = row.record;
  const name = /^(?:line|item) \d+$/u.test(key) ? `${path} ${key}` : `${columns.kind.slice(0, 5)} ${key}`;
  if (!seen.has(name)) {
    seen.add(name);
    return row;
  }
  return {
    ok: false,
    place: row.place,
    id: key,
    problem: 'stands twice',
    remedy: 'The first row is judged; remove one of them.',
  };
}
