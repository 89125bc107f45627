import { ADV, FUNCTION, NUMBER_WORDS } from './lexicon';
import { NUMBER_SIGN, QUESTION_SIGN, wordsOf } from './pattern';
import { singular, withPlural } from './singular';
import { BREAK, MUTED, type Tokens } from './tokens';
import { FIRST_WORD, NUMBER, QUESTION, type Vocabulary } from './vocabulary';

/** Words of a body that are weighed: what comes later hardly ever says what a work item is. */
const MOST = 120;
/** In a body of fewer words than the square of this, each counts in full; in a longer one, less. */
const FULL = 2.4;

const TITLE = 0;
const BODY = 1;

/** A word that tells a reader little is shown only where there is no other. */
const UNTOLD = 0.001;
const TELLS = 0.01;
/** Shorter words tell little. */
const TELLING = 4;

/** Words kept per rule and item, to be named as its evidence. */
const KEPT = 3;

/** Belongs to no rule. */
const NO_RULE = -1;

/** What words of one kind add, and to which rule: by a number that stands for the word. */
interface Weights {
  readonly rule: Int32Array;
  readonly weight: Float64Array;
  /** When each was last counted: a word counts once in each text. */
  readonly seen: Int32Array;
  /** 1 for words that tell a reader something: no "to", "what", "?", "eleven". */
  readonly telling: Uint8Array;
}

const weights = (size: number): Weights => ({
  rule: new Int32Array(size).fill(NO_RULE),
  weight: new Float64Array(size),
  seen: new Int32Array(size),
  telling: new Uint8Array(size),
});

/** A word, or a pair of words, that adds to a rule: where it stands. */
export interface Told {
  readonly inTitle: boolean;
  /** First and last token. */
  readonly first: number;
  readonly last: number;
}

/**
 * Words, and pairs of words side by side in a title, that have a weight of their own, fitted on labelled items: what
 * each adds to the rule that it belongs to, by the text that it stands in. Sums are kept per rule for one item.
 */
export class WeighedWords {
  /** Numbers of the rules that have words. */
  readonly rules: readonly number[];
  /** Sum per rule number. */
  readonly sum: Float64Array;
  /** Weights of its heaviest words, heaviest first, and where each stands: text, first and last token. */
  private readonly heaviest: Float64Array;
  private readonly text: Uint8Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly texts: readonly [Weights, Weights];
  /** Numbers of pairs, by the numbers of their words; and which words begin one. */
  private readonly pairs = new Map<number, number>();
  private readonly begins: Uint8Array;
  private readonly paired: Weights;
  private readonly words: number;
  private epoch = 0;

  /**
   * `lists` are lists by rule number, each "word:title:body|two words:title|…", weights in tenths of log odds.
   */
  constructor(lists: ReadonlyMap<number, string>, rules: number, vocabulary: Vocabulary) {
    this.rules = [...lists.keys()];
    this.sum = new Float64Array(rules);
    this.heaviest = new Float64Array(rules * KEPT);
    this.text = new Uint8Array(rules * KEPT);
    this.first = new Int32Array(rules * KEPT);
    this.last = new Int32Array(rules * KEPT);
    const entries = [...lists].flatMap(([rule, list]) => read(list, rule, vocabulary));
    this.words = vocabulary.size;
    this.texts = [weights(this.words), weights(this.words)];
    this.begins = new Uint8Array(this.words);
    this.paired = weights(entries.filter(({ second }) => second.length > 0).length * FORMS);
    for (const entry of entries) this.enter(entry);
  }

  clear(): void {
    for (const rule of this.rules) {
      this.sum[rule] = 0;
      this.heaviest.fill(0, rule * KEPT, rule * KEPT + KEPT);
    }
    this.epoch += 1;
  }

  title(tokens: Tokens): void {
    const { count, zone, id, gap } = tokens;
    for (let at = 0; at < count; at += 1) {
      if (zone[at] === MUTED) continue;
      this.add(this.texts[TITLE], id[at] as number, 1, TITLE, at, at);
      if (this.begins[id[at] as number] === 0 || at + 1 >= count || (gap[at + 1] as number) >= BREAK) continue;
      const pair = this.pairs.get((id[at] as number) * this.words + (id[at + 1] as number));
      if (pair !== undefined && zone[at + 1] !== MUTED) this.add(this.paired, pair, 1, TITLE, at, at + 1);
    }
  }

  body(tokens: Tokens): void {
    const { zone, id } = tokens;
    const { end, share } = weighed(tokens);
    for (let at = 0; at < end; at += 1)
      if (zone[at] !== MUTED) this.add(this.texts[BODY], id[at] as number, share, BODY, at, at);
  }

  /** What the words say on the whole: for PM above 0, for PO below. `isPM` is 1 for the rules that speak for PM. */
  net(isPM: Uint8Array): number {
    let net = 0;
    for (const rule of this.rules) net += isPM[rule] === 1 ? (this.sum[rule] as number) : -(this.sum[rule] as number);
    return net;
  }

  private add(of: Weights, number: number, share: number, text: number, first: number, last: number): void {
    const rule = of.rule[number] as number;
    if (rule === NO_RULE || of.seen[number] === this.epoch) return;
    of.seen[number] = this.epoch;
    const weight = (of.weight[number] as number) * share;
    this.sum[rule] = (this.sum[rule] as number) + weight;
    const shows = of.telling[number] === 1 ? weight : weight * UNTOLD;
    const { heaviest } = this;
    let at = rule * KEPT + KEPT - 1;
    if (shows <= (heaviest[at] as number)) return;
    for (; at > rule * KEPT && shows > (heaviest[at - 1] as number); at -= 1) this.move(at - 1, at);
    heaviest[at] = shows;
    this.text[at] = text;
    this.first[at] = first;
    this.last[at] = last;
  }

  private move(from: number, to: number): void {
    for (const list of [this.heaviest, this.text, this.first, this.last]) list[to] = list[from] as number;
  }

  /** True where the rule's heaviest word tells a reader something. */
  tells(rule: number): boolean {
    return (this.heaviest[rule * KEPT] as number) > TELLS;
  }

  /** The rule's heaviest word, and those of the next ones that tell a reader something, none of which holds another. */
  told(rule: number): Told[] {
    const told: Told[] = [];
    for (let at = rule * KEPT; at < rule * KEPT + KEPT; at += 1) {
      const one = { inTitle: this.text[at] === TITLE, first: this.first[at] as number, last: this.last[at] as number };
      const says = told.length === 0 || (this.heaviest[at] as number) > TELLS;
      if (says && !told.some((other) => overlap(one, other))) told.push(one);
    }
    return told;
  }

  private enter({ rule, ids, second, title, body, telling }: Entry): void {
    for (const id of ids) {
      if (second.length === 0) {
        enter(this.texts[TITLE], id, rule, title, telling);
        enter(this.texts[BODY], id, rule, body, telling);
        continue;
      }
      this.begins[id] = 1;
      for (const next of second) {
        const key = id * this.words + next;
        const pair = this.pairs.get(key) ?? this.pairs.size;
        this.pairs.set(key, pair);
        enter(this.paired, pair, rule, title, telling);
      }
    }
  }
}

const overlap = (one: Told, other: Told): boolean =>
  one.inTitle === other.inTitle && one.first <= other.last && other.first <= one.last;

const enter = (into: Weights, number: number, rule: number, weight: number, telling: boolean): void => {
  if (weight === 0) return;
  into.rule[number] = rule;
  into.weight[number] = weight;
  into.telling[number] = telling ? 1 : 0;
};

/** Up to which token the words of a body are weighed, and how much of its weight each of them has. */
const weighed = ({ count, zone }: Tokens): { end: number; share: number } => {
  let end = 0;
  let words = 0;
  for (; end < count && words < MOST; end += 1) if (zone[end] !== MUTED) words += 1;
  return { end, share: Math.min(1, FULL / Math.sqrt(words)) };
};

/** A word or pair of a text as a fit sees it, and how much of its weight it would have there. */
export interface Candidate {
  readonly word: string;
  readonly share: number;
}

/** The words of a text that could have a weight, each once; of a title also its pairs. */
export const candidates = (tokens: Tokens, text: string, isBody: boolean): Candidate[] => {
  const { end, share } = isBody ? weighed(tokens) : { end: tokens.count, share: 1 };
  const words = new Set<string>();
  for (let at = 0; at < end; at += 1) {
    const word = spelled(tokens, text, at);
    if (word === '') continue;
    words.add(word);
    const next = !isBody && at + 1 < end && (tokens.gap[at + 1] as number) < BREAK ? spelled(tokens, text, at + 1) : '';
    if (next !== '') words.add(`${word} ${next}`);
  }
  return [...words].map((word) => ({ word, share }));
};

const spelled = (tokens: Tokens, text: string, at: number): string => {
  if (tokens.zone[at] === MUTED) return '';
  if (tokens.id[at] === NUMBER) return NUMBER_SIGN;
  if (tokens.id[at] === QUESTION) return QUESTION_SIGN;
  return singular(wordsOf(text.slice(tokens.start[at], tokens.end[at])).join(''));
};

const TENTHS = 10;

/** A word has so many forms at most. */
const FORMS = 9;

interface Entry {
  readonly rule: number;
  /** Ids of the forms of the word, and of the word after it where it is a pair. */
  readonly ids: readonly number[];
  readonly second: readonly number[];
  readonly title: number;
  readonly body: number;
  readonly telling: boolean;
}

const read = (list: string, rule: number, vocabulary: Vocabulary): Entry[] =>
  list.split('|').map((entry) => {
    const [words = '', title, body] = entry.split(':');
    const [word = '', next] = words.split(' ');
    const ids = idsOf(word, vocabulary);
    const second = next === undefined ? [] : idsOf(next, vocabulary);
    const plain = [ids[0], second[0]].some((id) => id !== undefined && isPlain(id, vocabulary));
    return {
      rule,
      ids,
      second,
      title: Number(title || 0) / TENTHS,
      body: Number(body || 0) / TENTHS,
      telling: words.length >= TELLING && !plain && !NUMBER_WORDS.includes(word),
    };
  });

/** A function word, a number, a mark. */
const isPlain = (id: number, { flags }: Vocabulary): boolean =>
  id < FIRST_WORD || ((flags[id] as number) & (FUNCTION | ADV)) !== 0;

const idsOf = (word: string, vocabulary: Vocabulary): number[] => {
  if (word === NUMBER_SIGN) return [NUMBER];
  if (word === QUESTION_SIGN) return [QUESTION];
  return withPlural(word).map((form) => vocabulary.add(form));
};
