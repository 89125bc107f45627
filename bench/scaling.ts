import { classify } from '../src/core/classify';
import { compile } from '../src/core/compile';
import { plain } from '../src/core/text';
import type { WorkItem } from '../src/core/work-item';
import { defaultRuleset } from '../src/rules/ruleset';
import { type Contestant, contest, type Effort } from './contest';
import { asReceived, labelledItems, makeProse, makeWrittenItems, random } from './items';
import { digits, exponent } from './statistics';
import { syntheticRules } from './synthetic-rules';

const LENGTHS = [10_000, 100_000, 1_000_000];
const RULES = [100, 500, 2000];
const ITEMS = 1000;

export interface ScalingFigures {
  readonly length: {
    readonly characters: readonly number[];
    readonly nsPerCharacter: readonly number[];
    /** Of the time of one text over its length: 1 is linear. */
    readonly exponent: number;
  };
  readonly rules: {
    readonly count: readonly number[];
    /** Of one item of 82 words. */
    readonly usPerItem: readonly number[];
    /** Of the time of one item over the number of rules: 0 is no growth, 1 is linear. */
    readonly exponent: number;
    readonly compileMs: readonly number[];
  };
}

/** Seconds that one item takes each of them, measured in turns. */
const seconds = async (runs: readonly Contestant['run'][], items: number, effort: Effort): Promise<number[]> => {
  const contestants = runs.map((run, i): Contestant => ({ name: String(i), run }));
  const speeds = await contest(contestants, items, effort);
  return contestants.map(({ name }) => 1 / (speeds.get(name) as number));
};

const byLength = async (effort: Effort): Promise<ScalingFigures['length']> => {
  const ruleset = defaultRuleset();
  const from = labelledItems();
  const texts = asReceived(LENGTHS.map((length) => makeProse(length, random(length), from).slice(0, length)));
  const runs = texts.map((text) => {
    const item: WorkItem = { id: 'long', title: 'Notes of the whole year', body: plain(text) };
    return () => classify(item, ruleset);
  });
  const costs = await seconds(runs, 1, effort);
  return {
    characters: LENGTHS,
    nsPerCharacter: costs.map((cost, i) => digits((cost / (LENGTHS[i] as number)) * 1e9)),
    exponent: digits(exponent(costs.map((cost, i) => ({ size: LENGTHS[i] as number, cost })))),
  };
};

const byRules = async (effort: Effort): Promise<ScalingFigures['rules']> => {
  const items = asReceived(makeWrittenItems(ITEMS));
  const compileMs: number[] = [];
  const rulesets = RULES.map((count) => {
    const groups = syntheticRules(count);
    const began = performance.now();
    const ruleset = compile(groups);
    compileMs.push(digits(performance.now() - began));
    return ruleset;
  });
  const runs = rulesets.map((ruleset) => (i: number) => classify(items[i] as WorkItem, ruleset));
  const costs = await seconds(runs, items.length, effort);
  return {
    count: RULES,
    usPerItem: costs.map((cost) => digits(cost * 1e6)),
    exponent: digits(exponent(costs.map((cost, i) => ({ size: RULES[i] as number, cost })))),
    compileMs,
  };
};

/** How the cost grows with the length of a text, and with the number of rules. */
export const benchScaling = async (effort: Effort): Promise<ScalingFigures> => ({
  length: await byLength(effort),
  rules: await byRules(effort),
});
