import type { Figures } from './metrics';
import { CALLS } from './metrics';

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;
const two = (x: number): string => x.toFixed(2);

/** An evaluation as people read it, without its rules (see `printRules`). */
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
  ];
  return lines.join('\n');
};
