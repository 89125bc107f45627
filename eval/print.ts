import { fieldText } from '../src/core/field-text';
import type { Figures, Judged } from './metrics';
import { CALLS } from './metrics';

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;
const two = (x: number): string => x.toFixed(2);

/** An evaluation as people read it. */
export const printFigures = (figures: Figures): string => {
  const lines = [
    `${figures.items} items`,
    '',
    ['label'.padEnd(10), ...CALLS.map((call) => call.padStart(8))].join(''),
    ...Object.entries(figures.confusion).map(([label, row]) =>
      [label.padEnd(10), ...CALLS.map((call) => String(row[call]).padStart(8))].join(''),
    ),
    '',
    ...(['PO', 'PM'] as const).map(
      (role) =>
        `${role}: precision ${two(figures[role].precision)}, recall ${two(figures[role].recall)}, F1 ${two(figures[role].f1)} (${figures[role].items} items)`,
    ),
    `macro-F1 of PO and PM: ${figures.macroF1.toFixed(3)}`,
    `NEITHER and UNCLEAR that got a role: ${percent(figures.guessed)}`,
    ...Object.entries(figures.alarms).map(([stratum, share]) => `PM alarms on ${stratum} items: ${percent(share)}`),
    '',
    `calibration error: ${figures.ece.toFixed(3)}`,
    ...figures.bins.map(
      (bin) =>
        `  ${two(bin.from)}+: ${String(bin.items).padStart(5)} items, said ${two(bin.confidence)}, right ${two(bin.right)}`,
    ),
    '',
    'rules, least precise first (hits, precision):',
    ...figures.rules.map(
      ({ rule, hits, precision }) =>
        `  ${rule.padEnd(34)} ${String(hits).padStart(5)}  ${two(precision)}${precision < 0.8 && hits >= 10 ? '  mend, split or drop' : ''}`,
    ),
  ];
  return lines.join('\n');
};

const wordsOf = ({ labelled, verdict }: Judged): string =>
  verdict.evidence
    .map(({ rule, weight, field, start, end }) => {
      const words = fieldText(labelled.item, field).slice(start, end).replace(/\s+/g, ' ').slice(0, 60);
      return `      ${rule} ${weight.toFixed(2)} ${field}: "${words}"`;
    })
    .join('\n');

/** Wrong items under the rule that weighed most for the wrong call; abstentions by their reason. */
export const printErrors = (judged: readonly Judged[]): string => {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const { label } = one.labelled;
    const { call, reason, evidence } = one.verdict;
    const fine =
      label === call ||
      (label === 'SHARED' && call === 'shared') ||
      (call === 'unclear' && label !== 'PO' && label !== 'PM');
    if (fine || label === 'SHARED') continue;
    const culprit =
      call === 'unclear' ? `unclear: ${reason}` : (evidence.find(({ role }) => role === call)?.rule ?? call);
    groups.set(culprit, [...(groups.get(culprit) ?? []), one]);
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([rule, all]) => {
      const items = all.map((one) => {
        const { item, label } = one.labelled;
        const body = item.body.text.replace(/\s+/g, ' ').slice(0, 120);
        return `  ${label} called ${one.verdict.call} ${one.verdict.confidence}: ${item.title}${body ? `\n      (${body})` : ''}\n${wordsOf(one)}`;
      });
      return `${rule}: ${all.length}\n${items.join('\n')}`;
    })
    .join('\n\n');
};
