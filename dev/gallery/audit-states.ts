import type { ApiError, ApiOutput } from '../../src/app/api';
import type { Judged } from '../../src/core/judged';
import { people, standing } from './card-fixtures';
import { estimate, judged, link, names, reportOf, run } from './audit-fixtures';
import { NOW, fakeHost, type Answers } from './fake-host';

export interface AuditState {
  readonly runs?: ApiOutput<'auditRuns'> | ApiError | 'never';
  readonly items?: number;
  readonly epics?: number;
  readonly titlesTake?: number;
  /** Titles that a spreadsheet would take for formulas. */
  readonly formulas?: boolean;
  readonly answers?: Answers;
}

const refused: ApiError = { code: 'forbidden', args: { permission: 'administer' }, retryable: false };
const down: ApiError = { code: 'host-down', args: { call: 'auditRuns' }, retryable: true };
const base = { mayStart: true, showNames: false, activity: 'active' } as const;
const done = { ...base, latest: run, finished: run };
const reading = {
  ...run,
  state: 'reading' as const,
  read: 480,
  judged: 476,
  rejected: 4,
  expected: 1240,
  secondsLeft: 160,
};

export const auditStates: Readonly<Record<string, AuditState>> = {
  'audit-loading': { runs: 'never' },
  'audit-first': { runs: base },
  'audit-first-member': { runs: { ...base, mayStart: false } },
  'audit-inactive': { runs: { ...base, activity: 'project-inactive' } },
  'audit-estimate-fails': { runs: base, answers: { estimateAudit: { ...down, code: 'rate-limited' } } },
  'audit-running': { runs: { ...base, latest: reading } },
  'audit-waiting': {
    runs: { ...base, latest: { ...reading, state: 'waiting', waitsUntil: new Date(NOW + 1_500_000).toISOString() } },
  },
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
        report: { ...reportOf(judged(240)), project: { kind: 'unowned', severity: 'info', pmItems: 61 } },
      },
    },
  },
  'audit-large': { items: 10_000 },
  'audit-slow-titles': { items: 10_000, titlesTake: 250 },
  'audit-formulas': { formulas: true },
  'audit-rows-fail': { answers: { auditRows: { ...down, code: 'rate-limited', retryAfterSeconds: 20 } } },
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
  let handed = standing;
  const answers: Answers = {
    auditRuns: state.runs ?? done,
    estimateAudit: estimate,
    startAudit: { run: { ...run, state: 'queued', read: 0 } },
    cancelAudit: { run: { ...run, state: 'cancelled' } },
    auditReport: { run, report: reportOf(rows) },
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
    standing: ({ issueId }) => (handed = { ...standing, issueId }),
    candidates: { people: [...people] },
    handOver: ({ accountId }) => {
      const to = people.find((one) => one.accountId === accountId) ?? people[0]!;
      return (handed = { ...handed, handedOver: { to, at: new Date(NOW).toISOString() } });
    },
    undo: () => {
      const { handedOver: _gone, ...rest } = handed;
      return (handed = rest);
    },
    ...state.answers,
  };
  const search = (text: string) =>
    rows.filter(({ id }) => link(id)?.title.toLowerCase().includes(text.toLowerCase())).map(({ id }) => id);
  const shown = state.formulas ? formula : link;
  return fakeHost({ answers, link: shown, search, ...(state.titlesTake ? { titlesTake: state.titlesTake } : {}) });
}
