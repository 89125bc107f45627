import { fieldText } from '../src/core/field-text';
import type { Evidence } from '../src/core/verdict';
import type { Judged } from './metrics';

const MOST_EVIDENCE = 6;
const oneLine = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
};

/** A wrong role, or no role where the readers gave one. Who calls an item of both roles by one of them is not far off. */
const isWrong = ({ labelled: { label }, verdict: { call } }: Judged): boolean =>
  call === 'unclear' || call === 'shared'
    ? label === 'PO' || label === 'PM' || (call === 'shared' && label !== 'SHARED')
    : label !== call && label !== 'SHARED';

/** What is to blame: the rule that weighed most for the wrong call; for an abstention what leans furthest, if anything. */
const culprit = ({ verdict: { call, reason, evidence } }: Judged): string => {
  if (call === 'PO' || call === 'PM') return evidence.find(({ role }) => role === call)?.rule ?? `called ${call}`;
  const strongest = evidence[0];
  return `${reason ? `unclear, ${reason}` : call}${strongest ? `: ${strongest.rule} is strongest` : ''}`;
};

const evidenceLine = ({ labelled: { item } }: Judged, { rule, role, weight, field, start, end }: Evidence): string =>
  `      ${role} ${weight.toFixed(2).padStart(5)}  ${rule}  ${field} “${oneLine(fieldText(item, field).slice(start, end), 60)}”`;

/** One item with its label, its call and its evidence: that of the rule in question, then the strongest. */
const printItem = (one: Judged, rule?: string): string => {
  const { item, label, source } = one.labelled;
  const { call, confidence } = one.verdict;
  const evidence = [...one.verdict.evidence].sort((a, b) => Number(b.rule === rule) - Number(a.rule === rule));
  const facts = [item.id, source, item.type].filter(Boolean).join(', ');
  const body = oneLine(item.body.text, 140);
  return [
    `  ${label}, called ${call} at ${confidence.toFixed(2)}: ${oneLine(item.title, 140) || '(no title)'}  [${facts}]`,
    ...(body ? [`      ${body}`] : []),
    ...evidence.slice(0, MOST_EVIDENCE).map((piece) => evidenceLine(one, piece)),
    ...(evidence.length > MOST_EVIDENCE ? [`      and ${evidence.length - MOST_EVIDENCE} more`] : []),
  ].join('\n');
};

const grouped = (judged: readonly Judged[]): [string, Judged[]][] => {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(culprit(one), [...(groups.get(culprit(one)) ?? []), one]);
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
};

const hitsOf = (rule: string, judged: readonly Judged[]): number =>
  judged.filter(({ verdict }) => verdict.evidence.some((one) => one.rule === rule)).length;

/** Wrong items under what is to blame, wrong roles before abstentions, largest groups first. */
export const printErrors = (judged: readonly Judged[]): string => {
  const wrong = judged.filter(isWrong);
  const isRole = ({ verdict: { call } }: Judged): boolean => call === 'PO' || call === 'PM';
  const part = (title: string, some: readonly Judged[]): string[] => [
    `${title}: ${some.length}`,
    ...grouped(some).map(([name, all]) => {
      const hits = hitsOf(name, judged);
      return `${name}: ${all.length}${hits > 0 ? ` (fires on ${hits})` : ''}\n${all.map((one) => printItem(one)).join('\n')}`;
    }),
  ];
  return [
    ...part('called the wrong role, by the rule that weighed most for it', wrong.filter(isRole)),
    ...part(
      'a role missed, by why no role was called',
      wrong.filter((one) => !isRole(one)),
    ),
  ].join('\n\n');
};

/** Every item that one rule fires on, wrong labels first: what to read before a rule is mended. */
export const printRuleHits = (rule: string, judged: readonly Judged[]): string => {
  const hits = judged.filter(({ verdict }) => verdict.evidence.some((one) => one.rule === rule));
  const role = hits[0]?.verdict.evidence.find((one) => one.rule === rule)?.role;
  const isRight = ({ labelled: { label } }: Judged): boolean => label === role || label === 'SHARED';
  const wrong = hits.filter((one) => !isRight(one));
  const right = hits.filter(isRight);
  return [
    `${rule} fires on ${hits.length} items`,
    `other labels: ${wrong.length}`,
    ...wrong.map((one) => printItem(one, rule)),
    `its own role: ${right.length}`,
    ...right.map((one) => printItem(one, rule)),
  ].join('\n\n');
};
