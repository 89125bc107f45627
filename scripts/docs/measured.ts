import type { Measured } from '../../eval/measured';
import { ENOUGH_HITS, isPoor, LEAST_PRECISION } from '../../eval/metrics';
import type { Rule } from '../../src/core/rule';
import type { Ruleset } from '../../src/core/ruleset';
import { list } from './markdown';

const share = (right: number, hits: number): string => (right / hits).toFixed(2);
const thousands = (count: number): string => String(count).replace(/(\d)(?=(?:\d{3})+$)/gu, '$1,');

/** Precision and hits of one rule on labelled items, for its page. */
export function measuredOn(rule: Rule, measured: Measured | undefined): string {
  if (!measured) return '';
  const { hits, right } = measured.rules[rule.id] ?? { hits: 0, right: 0 };
  const items = thousands(Object.values(measured.on).reduce((sum, some) => sum + some, 0));
  const text =
    hits === 0
      ? `It fires on none of the ${items} labelled items, so only its examples speak for it.`
      : hits < ENOUGH_HITS
        ? `It fires on ${hits} of the ${items} labelled items and is right on ${right}: under ten hits, too few to judge it by.`
        : `Precision ${share(right, hits)}: it fires on ${hits} of the ${items} labelled items and is right on ${right}.${isPoor({ hits, precision: right / hits }) ? ` Under ${LEAST_PRECISION}, so it is to be mended, split or dropped.` : ''}`;
  return `## Measured\n\n${text} [How it is measured](README.md#measured)\n\n`;
}

/** The same in a few signs, for the list of all rules. */
export function inShort(rule: Rule, measured: Measured | undefined): string {
  if (!measured) return '';
  const { hits, right } = measured.rules[rule.id] ?? { hits: 0, right: 0 };
  if (hits === 0) return ', no hits';
  return hits < ENOUGH_HITS ? `, ${right} of ${hits}` : `, ${share(right, hits)} of ${hits}`;
}

/** What the figures are made from. */
export function howMeasured(measured: Measured | undefined, { version }: Ruleset): string {
  if (!measured) return '';
  const sets = Object.entries(measured.on).map(([name, items]) => `${name}: ${thousands(items)} items`);
  const age = measured.ruleset === version ? '' : ' The rules have changed since.';
  return [
    '<a id="measured"></a>\n\n## How precision is measured\n\n',
    'A rule is right on an item when readers gave the item to the rule’s role or to both. Its precision is the share of its hits on which it is right; under ten hits the bare counts are given. ',
    `Measured with ruleset \`${measured.ruleset}\` on these sets of labelled work items.${age}\n\n`,
    list(sets),
    '\n`dev` and `dev2` come from public trackers and are not part of the project; the others were written for it (`eval/items`).\n',
  ].join('');
}
