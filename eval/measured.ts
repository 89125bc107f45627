import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleFigures } from './metrics';

/** What rules' pages show of an evaluation: figures only, no item. The file is written by `npm run eval -- --write`. */
export interface Measured {
  /** Version of the ruleset that was measured. */
  readonly ruleset: string;
  /** Sets of labelled items and their sizes. */
  readonly on: Readonly<Record<string, number>>;
  /** Per rule that fired: hits, and hits on items of its role or of both. */
  readonly rules: Readonly<Record<string, { readonly hits: number; readonly right: number }>>;
}

const FILE = 'eval/measured.json';

/** The figures measured last; `undefined` before the first time. */
export const readMeasured = (root: string): Measured | undefined =>
  existsSync(join(root, FILE)) ? (JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Measured) : undefined;

/** Writes the figures anew, one rule a line, in order of names. */
export const writeMeasured = (
  root: string,
  ruleset: string,
  on: Measured['on'],
  figures: readonly RuleFigures[],
): string => {
  const rules = [...figures]
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .map(({ rule, hits, right }) => `    "${rule}": { "hits": ${hits}, "right": ${right} }`);
  const sets = Object.entries(on).map(([name, items]) => `${JSON.stringify(name)}: ${items}`);
  const text = `{\n  "ruleset": "${ruleset}",\n  "on": { ${sets.join(', ')} },\n  "rules": {\n${rules.join(',\n')}\n  }\n}\n`;
  writeFileSync(join(root, FILE), text);
  return FILE;
};
