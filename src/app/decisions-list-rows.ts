import type { FindingKind, Severity } from '../core/finding';
import type { Call } from '../core/role';
import { statesOf, type DecidedOn, type DecisionState } from '../core/settle-states';
import type { WorkItem } from '../core/work-item';
import type { DecisionRow, Person } from './api';
import type { RunStanding } from './decisions-list-run';
import type { StoredDecisions } from './decisions-store';
import type { IssueRecord, Viewer } from './ports';

/** What is known where decisions are looked at. */
export interface Looking {
  readonly classify: (item: WorkItem) => Call;
  /** Absent where no run has finished yet: then nobody can say that a decision is unused. */
  readonly run?: RunStanding;
  /** As they are now, where that was asked. */
  readonly issues: ReadonlyMap<string, IssueRecord>;
  /** Those that the viewer may be told of. */
  readonly people: ReadonlyMap<string, Person>;
  readonly severities: Readonly<Record<FindingKind, Severity>>;
  readonly now: string;
  readonly viewer: Viewer;
  readonly may: { readonly edit: boolean; readonly assign: boolean; readonly administer: boolean };
}

/** The decisions about one issue, each with how it stands today. */
export function rowsOf(issueId: string, made: StoredDecisions, looking: Looking): DecisionRow[] {
  const on = knownOf(issueId, made, looking);
  const states = statesOf(on, made, looking.now);
  const { override, exceptions, baseline, disputes, handOver } = made;
  const row = (
    what: DecisionRow['what'],
    { at, by }: { readonly at: string; readonly by?: string },
    state: DecisionState,
    mayUndo: boolean,
    rest: Partial<DecisionRow> = {},
  ): DecisionRow => ({
    issueId,
    what,
    state: told(what, state, at, looking),
    at,
    mayUndo,
    ...rest,
    ...person('by', by, looking),
  });

  const disputed = (call: Call): DecisionState => (on.own !== undefined && on.own !== call ? 'lapsed' : 'holds');
  const held = handOver !== undefined && looking.issues.get(issueId)?.assignee?.accountId === handOver.to;
  const { edit, assign, administer } = looking.may;
  return [
    ...(override
      ? [row('override', override, states.override ?? 'holds', edit, { call: override.call, reason: override.reason })]
      : []),
    ...exceptions.map((each, index) =>
      row('exception', each, states.exceptions[index] ?? 'holds', edit, {
        finding: each.finding,
        call: each.call,
        reason: each.reason,
        ...(each.until === undefined ? {} : { until: each.until }),
      }),
    ),
    ...baseline.map((each, index) =>
      row('baseline', each, states.baseline[index] ?? 'holds', administer, { finding: each.finding, call: each.call }),
    ),
    ...disputes.map((each) =>
      row('dispute', each, disputed(each.call), edit && each.by === looking.viewer.accountId, { call: each.call }),
    ),
    ...(handOver
      ? [
          {
            ...row('hand-over', handOver, 'holds', assign && held, {
              ...person('from', handOver.from, looking),
              ...person('to', handOver.to, looking),
              ...(handOver.from !== undefined && !looking.people.has(handOver.from) ? { fromSomebody: true } : {}),
            }),
            state: held ? ('holds' as const) : ('lapsed' as const),
          },
        ]
      : []),
  ];
}

/** The run's own call where it found something; else that of the text as it is now, where it was read. */
function knownOf(
  issueId: string,
  { override }: StoredDecisions,
  { run, issues, severities, classify }: Looking,
): DecidedOn {
  const row = run?.items.get(issueId);
  if (row) return { own: row.own, findings: row.findings.filter(({ kind }) => severities[kind] !== 'off') };
  const issue = override ? issues.get(issueId) : undefined;
  return { findings: [], ...(issue ? { own: classify(issue.item) } : {}) };
}

/** What was decided after a run had read cannot be called unused or lapsed by it; a baseline is made of what it read. */
const told = (what: DecisionRow['what'], state: DecisionState, at: string, { run }: Looking): DecisionState => {
  const knows = run !== undefined && (what === 'baseline' || at < run.readAt);
  return knows || state === 'expired' ? state : 'holds';
};

const person = <K extends 'by' | 'from' | 'to'>(
  key: K,
  accountId: string | undefined,
  { people }: Looking,
): { [P in K]?: Person } => {
  const known = people.get(accountId ?? '');
  return (known ? { [key]: known } : {}) as { [P in K]?: Person };
};
