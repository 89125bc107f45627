import type { Call } from '../src/core/role';
import type { WorkItem } from '../src/core/work-item';
import type { Label } from '../eval/labelled';
import { type CompileFigures, compileTimes } from './compile-time';
import { type Contestant, contest, type Effort } from './contest';
import { loadEngine } from './engine';
import { asReceived, labelledItems, makeItems, makeWrittenItems } from './items';
import { expressionsOf, phrasePatterns } from './patterns';
import { type NotRun, preparePeers, type Ready } from './peers';
import { installPeers, loaderOf, peersFolder } from './peers/install';
import type { Labelled, Material } from './peers/peer';
import { digits } from './statistics';

const ITEMS = 4000;
const ENGINE = 'Ownership Lens';
const LOOP = '120 regular expressions';

export interface Row {
  readonly name: string;
  readonly how: string;
  readonly itemsPerSecond: number;
  /** How many times as many items the engine does in the same run. */
  readonly times: number;
}

export interface SpeedFigures {
  /** The engine's. */
  readonly itemsPerSecond: number;
  /** How many times faster than a loop over 120 regular expressions, measured in turns with it. */
  readonly timesRegexLoop: number;
  /** How many times faster than the fastest peer that ran; null where none did. */
  readonly timesFastestPeer: number | null;
  readonly fastestPeer: string | null;
  readonly others: readonly Row[];
}

export interface ClassifyFigures extends SpeedFigures, CompileFigures {
  /** The same on items in words that people wrote, where the rest is on items put together from common words. */
  readonly written: SpeedFigures;
  /** Peers that could not be installed or run here, and why: `timesFastestPeer` is without them. */
  readonly notRun: readonly NotRun[];
}

const CALLS: Record<Label, Call> = { PO: 'PO', PM: 'PM', SHARED: 'shared', NEITHER: 'unclear', UNCLEAR: 'unclear' };

const textOf = ({ title, body }: WorkItem): string => `${title}\n${body.text}`;

const training = (): Labelled[] =>
  labelledItems().map(({ item, label }) => ({ text: textOf(item), label: CALLS[label] }));

/** One thread, items of 82 words. */
const measure = async (items: readonly WorkItem[], material: Material, peers: readonly Ready[], effort: Effort) => {
  const texts = asReceived(items.map(textOf));
  const { classify, defaultRuleset } = await loadEngine();
  const ruleset = defaultRuleset();
  const tried = expressionsOf(material.patterns);
  let found = 0;
  const contestants: Contestant[] = [
    { name: ENGINE, run: (i) => (found += classify(items[i] as WorkItem, ruleset).evidence.length) },
    {
      name: LOOP,
      run: (i) => {
        for (const one of tried) if (one.test(texts[i] as string)) found += 1;
      },
    },
    ...peers.map(({ name, answer }) => ({ name, run: (i: number) => answer(texts[i] as string) })),
  ];
  const speeds = await contest(contestants, items.length, effort);
  if (found === 0) throw new Error('nothing was found: the items and the rules do not fit');
  const hows = [{ name: LOOP, how: 'each tried on each text' }, ...peers];
  return figures(speeds, hows);
};

const figures = (speeds: ReadonlyMap<string, number>, hows: readonly { name: string; how: string }[]): SpeedFigures => {
  const ours = speeds.get(ENGINE) as number;
  const others = hows.map(({ name, how }) => {
    const speed = speeds.get(name) as number;
    return { name, how, itemsPerSecond: Math.round(speed), times: digits(ours / speed) };
  });
  const [loop, ...peers] = others as [Row, ...Row[]];
  const fastest = peers.reduce<Row | null>((best, row) => (best && best.times <= row.times ? best : row), null);
  return {
    itemsPerSecond: Math.round(ours),
    timesRegexLoop: loop.times,
    timesFastestPeer: fastest?.times ?? null,
    fastestPeer: fastest?.name ?? null,
    others,
  };
};

/** The engine beside a loop of regular expressions and libraries that classify, in turns; then the time of compiling. */
export const benchClassify = async (effort: Effort, install: boolean): Promise<ClassifyFigures> => {
  const failed = install ? installPeers(peersFolder) : undefined;
  const material: Material = { load: loaderOf(peersFolder), training: training(), patterns: phrasePatterns() };
  const { ready, notRun } = await preparePeers(material);
  const compiled = await compileTimes(effort.rounds);
  return {
    ...(await measure(asReceived(makeItems(ITEMS)), material, ready, effort)),
    ...compiled,
    written: await measure(asReceived(makeWrittenItems(ITEMS)), material, ready, effort),
    notRun: notRun.map(({ name, why }) => ({ name, why: failed ? `${failed}; ${why}` : why })),
  };
};
