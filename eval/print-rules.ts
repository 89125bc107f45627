import { ENOUGH_HITS, isPoor, LEAST_PRECISION, type RuleFigures } from './metrics';

const row = ({ rule, hits, right, precision }: RuleFigures): string =>
  `  ${precision.toFixed(2)}  ${`${right} of ${hits}`.padStart(12)}  ${rule}${isPoor({ hits, precision }) ? '  mend, split or drop' : ''}`;

const section = (title: string, rows: readonly RuleFigures[], none: string): string =>
  [title, ...(rows.length > 0 ? rows.map(row) : [`  ${none}`])].join('\n');

const wrapped = (names: readonly string[], width = 110): string => {
  const lines = [''];
  for (const name of names) {
    if ((lines.at(-1) as string).length + name.length > width) lines.push('');
    lines[lines.length - 1] += ` ${name}`;
  }
  return lines.map((line) => `  ${line.trim()}`).join('\n');
};

/**
 * Every rule's precision and hits: what must be mended first, then what has enough hits to be judged by, then what has
 * too few, then the names of the rules that nothing fires. `all` are the names of every rule.
 */
export const printRules = (figures: readonly RuleFigures[], all: readonly string[]): string => {
  const enough = figures.filter(({ hits }) => hits >= ENOUGH_HITS);
  const few = figures.filter(({ hits }) => hits < ENOUGH_HITS);
  const fired = new Set(figures.map(({ rule }) => rule));
  const silent = all.filter((rule) => !fired.has(rule));
  return [
    `rules: precision, items where the label is the rule’s role or both of items it fires on, least precise first`,
    section(
      `\nunder ${LEAST_PRECISION} at ${ENOUGH_HITS} hits or more: ${enough.filter(isPoor).length}`,
      enough.filter(isPoor),
      'none',
    ),
    section(
      `\n${LEAST_PRECISION} or better at ${ENOUGH_HITS} hits or more: ${enough.length - enough.filter(isPoor).length}`,
      enough.filter((one) => !isPoor(one)),
      'none',
    ),
    section(`\nunder ${ENOUGH_HITS} hits, too few to judge by: ${few.length}`, few, 'none'),
    `\nfires on none of these items: ${silent.length}`,
    ...(silent.length > 0 ? [wrapped(silent)] : []),
  ].join('\n');
};
