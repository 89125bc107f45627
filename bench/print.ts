import type { AuditFigures } from './audit';
import { auditTable, readingTable } from './audit-print';
import type { ReadingFigures } from './audit-reading';
import type { BundleFigures } from './bundles';
import type { ClassifyFigures } from './classify';
import type { ScalingFigures } from './scaling';
import type { ScreenFigures } from './screen';
import { count, table } from './table';

export interface Result {
  classify?: ClassifyFigures;
  scaling?: ScalingFigures;
  bundlesGzKb?: BundleFigures;
  audit?: readonly AuditFigures[];
  reading?: ReadingFigures;
  screen?: ScreenFigures;
}

const classifyTable = (figures: ClassifyFigures): string => {
  const { written, others, notRun } = figures;
  const rows = others.map(({ name, how, itemsPerSecond, times }, i) => {
    const there = written.others[i] as { itemsPerSecond: number; times: number };
    return [name, how, count(itemsPerSecond), `${times}×`, count(there.itemsPerSecond), `${there.times}×`];
  });
  return [
    'Items a second: 82 words each, one thread, everybody in turns, medians; × is how many times faster we are.',
    table([
      ['', '', 'common words', '', 'written words', ''],
      ['Ownership Lens', 'all rules', count(figures.itemsPerSecond), '', count(written.itemsPerSecond), ''],
      ...rows,
    ]),
    ...notRun.map(({ name, why }) => `  ${name} was not measured: ${why}`),
    `Making the ruleset takes ${figures.compileMs} ms, the first time in a fresh process ${figures.firstCompileMs} ms.`,
  ].join('\n');
};

const scalingTable = ({ length, rules }: ScalingFigures): string =>
  [
    'Growth of the cost: time ≈ size to the power of the exponent; 1 is linear.',
    table([
      ...length.characters.map((size, i) => [`${count(size)} characters`, '', `${length.nsPerCharacter[i]} ns each`]),
      ['', 'exponent', String(length.exponent)],
      ...rules.count.map((size, i) => [`${count(size)} rules`, '', `${rules.usPerItem[i]} µs an item`]),
      ['', 'exponent', String(rules.exponent)],
    ]),
  ].join('\n');

const bundlesTable = (figures: BundleFigures): string =>
  ['Sizes in kB after gzip', table(Object.entries(figures).map(([name, value]) => [name, '', String(value)]))].join(
    '\n',
  );

const screenTable = ({ items, findings, openMs, longestMs }: ScreenFigures): string =>
  [
    `The audit page with ${count(items)} work items and ${count(findings)} findings in Chromium, by the processor's time.`,
    table([
      ['open', 'all of it, < 1,000 ms', `${count(Math.round(openMs))} ms`],
      ...Object.entries(longestMs).map(([name, ms]) => [name, 'longest task, < 50 ms', `${ms} ms`]),
    ]),
  ].join('\n');

/** The figures for people to read. */
export const print = ({ classify, scaling, bundlesGzKb, audit, reading, screen }: Result): string =>
  [
    classify && classifyTable(classify),
    scaling && scalingTable(scaling),
    bundlesGzKb && bundlesTable(bundlesGzKb),
    audit && auditTable(audit),
    reading && readingTable(reading),
    screen && screenTable(screen),
  ]
    .filter(Boolean)
    .join('\n\n');
