import { sum } from './counts';
import { FINDING_KINDS, type Policy } from './finding';
import { mergeTallies } from './merge-tallies';
import type { Report, Tally } from './report';

/** Share of open items above which an audit says that too much is flagged, and by which rule. */
export const FATIGUE_BUDGET = 0.02;

/**
 * What an audit says: its pages' tallies, in any order, read. With the policy of the project it also says whether the
 * project itself is unowned because nobody in it is confirmed as PO or PM.
 */
export function report(tallies: readonly Tally[], policy?: Pick<Policy, 'rolesConfirmed' | 'severities'>): Report {
  const tally = mergeTallies(tallies);
  const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  const severity = policy?.severities.unowned ?? 'off';
  return {
    tally,
    ...(policy && !policy.rolesConfirmed && severity !== 'off'
      ? { project: { kind: 'unowned' as const, severity, pmItems: tally.calls.PM } }
      : {}),
    unowned: { count: total(tally.findings.unowned), oldest: tally.oldestUnowned },
    altitude: Object.entries(tally.sprintMix).map(([team, { items, pm }]) => ({
      team,
      items,
      pmShare: share(pm, items),
    })),
    crossings: {
      poCarriesStrategy: total(tally.findings['po-carries-strategy']),
      pmCarriesBacklog: total(tally.findings['pm-carries-backlog']),
    },
    decide: tally.decide,
    trust: trust(tally),
  };
}

function trust(tally: Tally): Report['trust'] {
  const standing = sum(FINDING_KINDS.map((kind) => tally.findings[kind]));
  const accepted = sum(FINDING_KINDS.map((kind) => tally.accepted[kind]));
  const names = [...new Set([standing, accepted, tally.disputed].flatMap(Object.keys))].sort();
  const rules = names.map((rule) => ({
    rule,
    standing: standing[rule] ?? 0,
    accepted: accepted[rule] ?? 0,
    disputed: tally.disputed[rule] ?? 0,
  }));
  const flaggedShare = share(tally.flagged, tally.open);
  const [worst] = [...rules].sort((a, b) => b.standing - a.standing);
  return {
    unclearShare: share(tally.calls.unclear, tally.open),
    rules,
    suggestedPeople: Object.keys(tally.suggestedHolders).length,
    ...(flaggedShare > FATIGUE_BUDGET && worst ? { fatigue: { flaggedShare, rule: worst.rule } } : {}),
  };
}

/** The rule that more than half of the standing findings come from; undefined where there is none. */
export function mostlyFrom({ rules }: Pick<Report['trust'], 'rules'>): string | undefined {
  const all = rules.reduce((total, { standing }) => total + standing, 0);
  return rules.find(({ rule, standing }) => rule !== '' && standing > all / 2)?.rule;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
