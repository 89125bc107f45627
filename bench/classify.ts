import { classify } from '../src/core/classify';
import { compile } from '../src/core/compile';
import { fitted } from '../src/rules/fitted';
import { groups } from '../src/rules';
import { makeItems } from './items';

const ITEMS = 4000;
const ROUNDS = 7;
const EXPRESSIONS = 120;

/** The way that most such bots work: a list of expressions, each tried on each text. */
const expressions = (): RegExp[] => {
  const words = [...new Set(groups.flatMap((group) => Object.values(group.classes).flat()))].filter((word) =>
    /^[a-z ]+$/.test(word),
  );
  const per = Math.floor(words.length / EXPRESSIONS / 8) || 1;
  return Array.from({ length: EXPRESSIONS }, (_, i) => {
    const some = Array.from({ length: 8 }, (_unused, k) => words[(i * 8 + k) * per] as string);
    return new RegExp(`\\b(?:${some.join('|')})\\b`, 'i');
  });
};

const seconds = (work: () => void): number => {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

export interface ClassifyFigures {
  readonly itemsPerSecond: number;
  /** How many times faster than a loop over 120 regular expressions, measured in turns with it. */
  readonly timesRegexLoop: number;
  readonly compileMs: number;
}

/** One thread, items of 82 words; engine and expressions take turns, so that a busy machine slows both. */
export const benchClassify = (): ClassifyFigures => {
  const items = makeItems(ITEMS);
  const texts = items.map(({ title, body }) => `${title}\n${body.text}`);
  const tried = expressions();
  const compiles = Array.from({ length: 5 }, () => seconds(() => void compile(groups, fitted)));
  const ruleset = compile(groups, fitted);
  let sum = 0;
  const engine = (): void => {
    for (const item of items) sum += classify(item, ruleset).evidence.length;
  };
  const loop = (): void => {
    for (const text of texts) for (const one of tried) if (one.test(text)) sum += 1;
  };
  engine();
  loop();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(seconds(engine));
    theirs.push(seconds(loop));
  }
  if (sum === 0) throw new Error('nothing was found: the items and the rules do not fit');
  const time = median(ours);
  return {
    itemsPerSecond: Math.round(ITEMS / time),
    timesRegexLoop: Math.round((median(theirs) / time) * 10) / 10,
    compileMs: Math.round(median(compiles) * 10000) / 10,
  };
};
