import { noDecisions, type StoredDecisions } from '../../../app/decisions-store';
import type { Assessment } from '../../../app/assess';
import { statesOf, type DecisionState } from '../../../core/settle-states';
import { nameOf, type DecisionsFile, type ReadDecision } from './decisions-file';

/** How a decision stood in this audit; `absent` where no file holds its item. */
export type Outcome = DecisionState | 'absent';

/** A decision as reports name it. */
export interface ToldDecision {
  readonly place: string;
  readonly item: string;
  readonly what: ReadDecision['line']['what'];
  readonly finding?: string;
  readonly until?: string;
}

export interface DecisionsSummary {
  /** Decisions that were read, hand-overs left aside. */
  readonly read: number;
  readonly holds: number;
  readonly unused: readonly ToldDecision[];
  readonly expired: readonly ToldDecision[];
  readonly lapsed: readonly ToldDecision[];
  readonly absent: readonly ToldDecision[];
}

/** What people decided, from files: laid over items by key or id, and followed to see what came of each. */
export class DecisionsBook {
  private readonly byName = new Map<string, ReadDecision[]>();
  private readonly outcomes = new Map<ReadDecision, Outcome>();
  private readonly lines = new Map<string, Lines>();
  /** By key of the item, once `meet` was told of it. */
  readonly decisions = new Map<string, StoredDecisions>();

  constructor(readonly files: readonly DecisionsFile[]) {
    for (const decision of files.flatMap((file) => file.decisions)) {
      if (decision.line.what === 'hand-over') continue;
      this.outcomes.set(decision, 'absent');
      const { key, issueId } = decision.line;
      for (const name of new Set([key, issueId].filter((each) => each !== undefined && each !== null).map(String)))
        this.byName.set(name, [...(this.byName.get(name) ?? []), decision]);
    }
  }

  /** An item is in the files: what was decided about it counts for it. */
  meet({ id, key }: { readonly id: string; readonly key: string }): void {
    const own = [...new Set([...(this.byName.get(key) ?? []), ...(this.byName.get(id) ?? [])])];
    if (own.length === 0 || this.decisions.has(key)) return;
    const lines = linesOf(own);
    this.lines.set(key, lines);
    this.decisions.set(key, storedOf(lines));
  }

  /** An item was judged: notes how each decision about it stands. Where nobody has a role, nothing was looked for. */
  judged({ issue, verdict, findings }: Assessment, now: string, looked: boolean): void {
    const lines = this.lines.get(issue.id);
    const decisions = this.decisions.get(issue.id);
    if (!lines || !decisions) return;
    const states = statesOf({ own: verdict.call, findings }, decisions, now);
    const note = (decision: ReadDecision, state: DecisionState | undefined) =>
      this.outcomes.set(decision, state === 'unused' && !looked ? 'holds' : (state ?? 'holds'));
    lines.overrides.forEach((decision) =>
      note(decision, decision === lines.overrides.at(-1) ? states.override : 'unused'),
    );
    lines.exceptions.forEach((decision, index) => note(decision, states.exceptions[index]));
    lines.baseline.forEach((decision, index) => note(decision, states.baseline[index]));
    lines.disputes.forEach((decision) =>
      note(decision, 'call' in decision.line && decision.line.call === verdict.call ? 'holds' : 'lapsed'),
    );
  }

  /** The baseline entry that accepts a finding of an item, where one was read. */
  baselineOf(key: string, finding: string, call: string): ReadDecision | undefined {
    return this.lines
      .get(key)
      ?.baseline.find(({ line }) => line.what === 'baseline' && line.finding === finding && line.call === call);
  }

  summary(): DecisionsSummary {
    const all = [...this.outcomes];
    const told = (wanted: Outcome) =>
      all.filter(([, outcome]) => outcome === wanted).map(([decision]) => tell(decision));
    return {
      read: all.length,
      holds: all.filter(([, outcome]) => outcome === 'holds').length,
      unused: told('unused'),
      expired: told('expired'),
      lapsed: told('lapsed'),
      absent: told('absent'),
    };
  }
}

interface Lines {
  readonly overrides: readonly ReadDecision[];
  readonly exceptions: readonly ReadDecision[];
  readonly baseline: readonly ReadDecision[];
  readonly disputes: readonly ReadDecision[];
}

/** Of several files the last word on an override, and on an exception for one finding, counts. */
function linesOf(own: readonly ReadDecision[]): Lines {
  const of = (what: ReadDecision['line']['what']) => own.filter(({ line }) => line.what === what);
  return {
    overrides: of('override'),
    exceptions: of('exception'),
    baseline: of('baseline'),
    disputes: of('dispute'),
  };
}

function storedOf(lines: Lines): StoredDecisions {
  const none = noDecisions('');
  const override = lines.overrides.at(-1);
  const made = ({ line }: ReadDecision) => ({ at: line.at ?? '', by: personOf(line.by) });
  return {
    ...none,
    ...(override?.line.what === 'override'
      ? { override: { call: override.line.call, reason: override.line.reason, ...made(override) } }
      : {}),
    exceptions: lines.exceptions.flatMap((decision) => {
      const { line } = decision;
      if (line.what !== 'exception') return [];
      const { finding, call, reason, until } = line;
      return [{ finding, call, reason, ...made(decision), ...(until ? { until: endOf(until) } : {}) }];
    }),
    baseline: lines.baseline.flatMap((decision) => {
      const { line } = decision;
      return line.what === 'baseline' ? [{ finding: line.finding, call: line.call, ...made(decision) }] : [];
    }),
    disputes: lines.disputes.flatMap((decision) => {
      const { line } = decision;
      return line.what === 'dispute' ? [{ call: line.call, ...made(decision) }] : [];
    }),
  };
}

const personOf = (by: ReadDecision['line']['by']): string => (typeof by === 'object' ? (by?.name ?? '') : (by ?? ''));

/** A day lasts until its end. */
const endOf = (until: string): string => (until.includes('T') ? until : `${until}T23:59:59.999Z`);

const tell = ({ place, line }: ReadDecision): ToldDecision => ({
  place,
  item: nameOf(line),
  what: line.what,
  ...('finding' in line ? { finding: line.finding } : {}),
  ...('until' in line && line.until ? { until: line.until } : {}),
});
