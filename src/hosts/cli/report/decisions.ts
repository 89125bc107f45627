import { FINDING_KINDS } from '../../../core/finding';
import type { Report } from '../../../core/report';
import type { DecisionsSummary, ToldDecision } from '../audit/decisions';
import { count } from '../audit/words';

/** Decisions that no longer do anything, by what became of them, each with the words for it. */
const GROUPS = [
  ['unused', 'unused: nothing here needs it'],
  ['expired', 'expired'],
  ['lapsed', 'lapsed: the verdict is another one now'],
  ['absent', 'not in these files'],
] as const;

/** What was read and what came of it, in one sentence. */
export function decisionsLine({ read, holds, ...groups }: DecisionsSummary): string {
  const parts = GROUPS.flatMap(([name]) => {
    const { length } = groups[name];
    return length > 0 ? [`${length.toLocaleString('en-US')} ${name === 'absent' ? 'not in these files' : name}`] : [];
  });
  return `${count(read, 'decision')} read: ${[`${holds.toLocaleString('en-US')} in force`, ...parts].join(', ')}.`;
}

/** Decisions that could be taken out of their file, at most so many of each group; the rest is counted. */
export function idleDecisions(summary: DecisionsSummary, most: number): { title: string; lines: string[] }[] {
  return GROUPS.flatMap(([name, title]) => {
    const all = summary[name];
    if (all.length === 0) return [];
    const more = all.length - most;
    const rest = more > 0 ? [`… and ${more.toLocaleString('en-US')} more`] : [];
    return [
      { title: `${title} (${all.length.toLocaleString('en-US')})`, lines: [...all.slice(0, most).map(told), ...rest] },
    ];
  });
}

const told = ({ place, item, what, finding, until }: ToldDecision): string =>
  `${item}: ${what}${finding ? ` for ${finding}` : ''}${until ? `, until ${until.slice(0, 10)}` : ''} (${place})`;

/** How many findings were accepted; a count of findings, not of items. */
export const acceptedCount = ({ tally }: Report): number =>
  FINDING_KINDS.reduce((sum, kind) => sum + Object.values(tally.accepted[kind]).reduce((a, b) => a + b, 0), 0);

/** What people decided about the items of a report, in one sentence; undefined where nobody did. */
export function saidLine(report: Report): string | undefined {
  const accepted = acceptedCount(report);
  const { overridden } = report.tally;
  if (accepted + overridden === 0) return undefined;
  return `Accepted: ${count(accepted, 'finding')}. Set by a person: ${count(overridden, 'item')}.`;
}
