import type { ApiError, ApiOutput, Estimate, Run, Uncounted } from '../../src/app/api';
import type { Judged } from '../../src/core/judged';
import { baseline, decisionsAt, overridesAt } from './audit-decisions';
import { accepted, estimate, judged, link, names, oneRule, reportOf, ruleTitles, unconfirmed } from './audit-fixtures';
import { handing, planOf, type HandingOptions } from './audit-hand-over';
import { changesOf, goneAt, historyOf, incremental, run } from './audit-life';
import { standing } from './card-fixtures';
import { NOW, fakeHost, type Answers } from './fake-host';

export interface AuditState {
  readonly runs?: ApiOutput<'auditRuns'> | ApiError | 'never';
  readonly items?: number;
  readonly epics?: number;
  readonly titlesTake?: number;
  /** Titles that a spreadsheet would take for formulas. */
  readonly formulas?: boolean;
  /** How hand-overs go. */
  readonly handing?: HandingOptions;
  /** Teams by their ids, where there are more than two. */
  readonly teams?: readonly string[];
  readonly answers?: Answers;
}

const refused: ApiError = { code: 'forbidden', args: { permission: 'administer' }, retryable: false };
const down: ApiError = { code: 'host-down', args: { call: 'auditRuns' }, retryable: true };
const base = { mayStart: true, showNames: false, activity: 'active' } as const;
const done = { ...base, latest: run, finished: run };
const reading: Run = {
  ...run,
  id: 'run-8',
  state: 'reading',
  read: 480,
  judged: 476,
  rejected: 4,
  expected: 1240,
  secondsLeft: 160,
};

const waiting = (waitsFor: NonNullable<Run['waitsFor']>, milliseconds: number): AuditState => {
  const waitsUntil = new Date(NOW + milliseconds).toISOString();
  const why = waitsFor === 'retry' ? { error: down } : {};
  return { runs: { ...base, latest: { ...reading, state: 'waiting', waitsFor, waitsUntil, ...why } } };
};

/** A newer audit is finished as soon as somebody plans a hand-over. */
function finishingMeanwhile(): Answers {
  let planned = false;
  const newer = { ...run, id: 'run-8' };
  return {
    auditRuns: () => (planned ? { ...base, latest: newer, finished: newer } : { ...done, latest: reading }),
    handOverPlan: ({ issueIds }) => {
      planned = true;
      return { plan: planOf(judged(240), issueIds) };
    },
  };
}

/** Something was decided since the audit, until somebody has it counted again. */
function uncounted(since: Uncounted): Answers {
  let counted = false;
  const rows = judged(240);
  const again: Run = { ...run, id: 'run-8', kind: 'recount', read: 0 };
  return {
    auditRuns: () => (counted ? { ...base, latest: again, finished: again } : done),
    auditReport: () => ({
      run,
      report: reportOf(rows),
      changes: changesOf(rows),
      ...(counted ? {} : { uncounted: since }),
    }),
    startAudit: () => {
      counted = true;
      return { run: { ...again, state: 'queued' } };
    },
  };
}

/** Counts lack what was taken back, as soon as something is. */
function decidedHere(): Answers {
  let decisions = 0;
  return {
    auditRuns: () => ({ ...done, ...(decisions > 0 ? { uncounted: { decisions, settings: false } } : {}) }),
    undo: ({ issueId }) => {
      decisions += 1;
      return { ...standing, issueId };
    },
  };
}

const changed: Estimate = { ...estimate, kind: 'changes', issues: 14, calls: 5, points: 21, seconds: 2 };
const large: Estimate = { ...estimate, issues: 41_000, calls: 1232, points: 48_382, seconds: 185, hours: 3 };

export const auditStates: Readonly<Record<string, AuditState>> = {
  'audit-loading': { runs: 'never' },
  'audit-first': { runs: base },
  'audit-first-member': { runs: { ...base, mayStart: false } },
  'audit-inactive': { runs: { ...base, activity: 'project-inactive' } },
  'audit-estimate-fails': { runs: base, answers: { estimateAudit: { ...down, code: 'rate-limited' } } },
  'audit-running': { runs: { ...base, latest: reading } },
  'audit-waiting': waiting('points', 1_500_000),
  'audit-waiting-host': waiting('host', 40_000),
  'audit-waiting-retry': waiting('retry', 86_400_000),
  'audit-failed': { runs: { ...base, latest: { ...run, state: 'failed', error: down }, finished: run } },
  'audit-queued': { runs: { ...base, latest: { ...reading, state: 'queued', read: 0, rejected: 0, expected: 0 } } },
  'audit-running-again': { runs: { ...base, latest: reading, finished: run } },
  'audit-cancelled': { runs: { ...base, latest: { ...reading, state: 'cancelled' } } },
  'audit-start-fails': { runs: base, answers: { startAudit: { code: 'not-licensed', args: {}, retryable: false } } },
  'audit-inactive-member': { runs: { ...base, activity: 'service-project', mayStart: false } },
  'audit-report-fails': { answers: { auditReport: { ...down, args: { call: 'auditReport' } } } },
  'audit-many-epics': { items: 900, epics: 30 },
  'audit-report': {},
  'audit-report-names': { runs: { ...done, showNames: true } },
  'audit-report-member': { runs: { ...done, mayStart: false } },
  'audit-report-empty': { items: 0 },
  'audit-report-unconfirmed': {
    answers: {
      auditReport: {
        run,
        report: { ...reportOf(unconfirmed(judged(240))), project: { kind: 'unowned', severity: 'info', pmItems: 61 } },
      },
      auditRows: ({ only }) => ({
        rows: only === 'all' ? unconfirmed(judged(240)) : [],
        hidden: 0,
        names,
        rejected: [],
      }),
    },
  },
  'audit-report-one-rule': {
    answers: { auditReport: { run, report: reportOf(oneRule(judged(240), 'M6-price-decision')), ruleTitles } },
  },
  'audit-report-accepted': { answers: { auditReport: { run, report: reportOf(accepted(judged(240))) } } },
  'audit-uncounted': { answers: uncounted({ decisions: 3, settings: false }) },
  'audit-uncounted-settings': {
    runs: { ...done, mayStart: false },
    answers: uncounted({ decisions: 0, settings: true }),
  },
  'audit-uncounted-fails': {
    answers: {
      ...uncounted({ decisions: 1, settings: true }),
      startAudit: { code: 'conflict', args: { what: 'run' }, retryable: false },
    },
  },
  'audit-decided-here': { answers: decidedHere() },
  'audit-incremental': { runs: { ...done, latest: incremental, finished: incremental } },
  'audit-again': { answers: { estimateAudit: ({ full }) => (full ? large : changed) } },
  'audit-running-changes': { runs: { ...base, latest: { ...reading, kind: 'changes', expected: 30, read: 12 } } },
  'audit-recount': {
    runs: { ...done, latest: { ...reading, kind: 'recount', state: 'reading', read: 0, rejected: 0, expected: 0 } },
  },
  'audit-resume-fails': {
    runs: { ...base, latest: { ...run, state: 'failed', error: down } },
    answers: { resumeAudit: { code: 'conflict', args: {}, retryable: false } },
  },
  'audit-first-run': {
    answers: { auditReport: { run, report: reportOf(judged(240)) }, auditHistory: { runs: [] } },
  },
  'audit-history-fails': { answers: { auditHistory: down } },
  'audit-gone-fails': { answers: { auditGone: down } },
  'audit-many-teams': { teams: Array.from({ length: 9 }, (_, at) => `team-${at + 1}`) },
  'audit-decisions-none': { answers: { decisions: { rows: [], hidden: 0 } } },
  'audit-decisions-fail': { answers: { decisions: down } },
  'audit-decisions-refused': {
    answers: {
      undo: { code: 'forbidden', args: { permission: 'edit' }, retryable: false },
      acceptBaseline: { code: 'conflict', args: { what: 'run' }, retryable: false },
      exportOverrides: down,
    },
  },
  'audit-handing-trouble': { handing: { failsOnce: 2, movedOn: 0 } },
  'audit-handing-limited': { handing: { limitedAt: 3 } },
  'audit-handing-slow': { handing: { takes: 150 } },
  'audit-newer': { answers: finishingMeanwhile() },
  'audit-plan-fails': { answers: { handOverPlan: down } },
  'audit-huge': { items: 100_000 },
  'audit-large': { items: 10_000 },
  'audit-slow-titles': { items: 10_000, titlesTake: 250 },
  'audit-formulas': { formulas: true },
  'audit-rows-fail': { answers: { auditRows: down } },
  'audit-rows-wait': { answers: { auditRows: { ...down, code: 'rate-limited', retryAfterSeconds: 5 } } },
  'audit-refused': { runs: refused },
  'audit-host-down': { runs: down },
};

const PAGE = 300;

const pageOf = (rows: readonly Judged[], page: number) => ({
  rows: rows.slice(page * PAGE, (page + 1) * PAGE),
  ...((page + 1) * PAGE < rows.length ? { next: page + 1 } : {}),
});

const isShown = (runs: AuditState['runs']): boolean =>
  typeof runs === 'object' && 'showNames' in runs && runs.showNames;

const SIGNS = ['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201'];

const formula = (id: string) => {
  const found = link(id);
  return found && { ...found, title: `${SIGNS[Number(id) % SIGNS.length] ?? ''}"x", ${found.title}` };
};

export function auditOf(state: AuditState) {
  const rows = judged(state.items ?? 240, state.epics);
  let held: typeof baseline | undefined = baseline;
  const changes = changesOf(rows);
  const recount: Run = { ...run, id: 'run-8', kind: 'recount', state: 'queued', read: 0 };
  const answers: Answers = {
    auditRuns: done,
    estimateAudit: estimate,
    startAudit: { run: { ...run, state: 'queued', read: 0 } },
    cancelAudit: { run: { ...run, state: 'cancelled' } },
    auditReport: { run, report: reportOf(rows), changes, ruleTitles },
    auditRows: ({ page, only }) => ({
      ...pageOf(only === 'findings' ? rows.filter(({ findings }) => findings.length > 0) : rows, page),
      hidden: page === 0 ? 3 : 0,
      names: isShown(state.runs) ? names : { ...names, people: {} },
      rejected:
        page === 0
          ? [
              { id: '20001', code: 'broken-description' },
              { id: '20002', code: 'no-type' },
            ]
          : [],
    }),
    auditGone: ({ page }) => goneAt(page),
    auditHistory: { runs: historyOf(rows, state.teams) },
    resumeAudit: { run: { ...run, state: 'queued' } },
    handOverPlan: ({ issueIds }) => ({ plan: planOf(rows, issueIds) }),
    ...handing(state.handing ?? {}),
    decisions: (input) => decisionsAt(input, held),
    acceptBaseline: () => {
      held = { runId: run.id, at: new Date(NOW).toISOString(), findings: 40, items: 38 };
      return { baseline: held, run: recount };
    },
    undoBaseline: ({ issueId }) => {
      held = issueId === undefined ? undefined : held;
      return { run: recount, ...(held ? { baseline: held } : {}) };
    },
    exportOverrides: overridesAt,
    ...state.answers,
    ...(state.runs ? { auditRuns: state.runs } : {}),
  };
  const search = (text: string) =>
    rows
      .map(({ id }) => id)
      .filter((id) => {
        const found = link(id);
        return found !== undefined && `${found.key} ${found.title}`.toLowerCase().includes(text.toLowerCase());
      });
  const shown = state.formulas ? formula : link;
  return fakeHost({ answers, link: shown, search, ...(state.titlesTake ? { titlesTake: state.titlesTake } : {}) });
}
