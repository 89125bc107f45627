import type { DutyId } from '../src/core/duty';
import type { Role } from '../src/core/role';
import type { Ruleset } from '../src/core/ruleset';
import type { Case, Features, WordPlace } from './features';
import type { Fit } from './logistic';

/** A word must stand in items of so many sources, and in so many items, to be weighed; a pair of words in more. */
const LEAST_SOURCES = 2;
const LEAST_ITEMS = 4;
const LEAST_ITEMS_PAIR = 8;
/** Words that are kept: the rest of them says too little for what it costs to ship. */
export const MOST_WORDS = 3000;
/** Tenths of log odds below which a word is not worth keeping. */
const LEAST_WEIGHT = 1;
const TENTHS = 10;

/** Words that enough items of enough sources use. */
export const commonWords = (cases: readonly Case[]): Set<WordPlace> => {
  const sources = new Map<WordPlace, Set<string>>();
  const items = new Map<WordPlace, number>();
  for (const { words, labelled } of cases)
    for (const [word] of words) {
      const of = sources.get(word) ?? new Set<string>();
      sources.set(word, of.add(labelled.source.split('#')[0] as string));
      items.set(word, (items.get(word) ?? 0) + 1);
    }
  const isCommon = (word: WordPlace): boolean =>
    (sources.get(word)?.size ?? 0) >= LEAST_SOURCES &&
    (items.get(word) ?? 0) >= (word.includes(' ') ? LEAST_ITEMS_PAIR : LEAST_ITEMS);
  return new Set([...sources.keys()].filter(isCommon));
};

/** The words that move scores most over all items: weight times share, by the root of how many items hold them. */
export const weightiest = (cases: readonly Case[], features: Features, fit: Fit, most: number): WordPlace[] => {
  const squares = new Map<WordPlace, number>();
  for (const { words } of cases)
    for (const [word, share] of words) squares.set(word, (squares.get(word) ?? 0) + share * share);
  const first = features.ruleset.rules.length;
  return features.words
    .map((word, i) => ({ word, moves: Math.abs(fit.weights[first + i] as number) * Math.sqrt(squares.get(word) ?? 0) }))
    .sort((a, b) => b.moves - a.moves || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
};

/** Where a role's words go that are no duty's own, and the share of a word's items that makes it another duty's own. */
const COMMON: Readonly<Record<Role, { readonly duty: DutyId; readonly plain: number }>> = {
  PO: { duty: 'O6', plain: 0.4 },
  PM: { duty: 'M1', plain: 0.25 },
};

/** Which duty's items hold a word, set against how many items that duty has. */
class DutyCounts {
  private readonly of = new Map<WordPlace, Map<DutyId, number>>();
  private readonly items = new Map<DutyId, number>();

  constructor(cases: readonly Case[], ruleset: Ruleset) {
    for (const one of cases) {
      const duty = dutyOf(one, ruleset);
      if (!duty) continue;
      this.items.set(duty, (this.items.get(duty) ?? 0) + 1);
      for (const [word] of one.words) {
        const counts = this.of.get(word) ?? new Map<DutyId, number>();
        this.of.set(word, counts.set(duty, (counts.get(duty) ?? 0) + 1));
      }
    }
  }

  /** The duty that a word belongs to, of a role's duties that have words: its own where that is plain. */
  home(word: WordPlace, role: Role, duties: readonly DutyId[]): DutyId {
    const counts = this.of.get(word);
    const share = (duty: DutyId): number => (counts?.get(duty) ?? 0) / Math.sqrt((this.items.get(duty) ?? 0) + 20);
    const best = duties.reduce((found, duty) => (share(duty) > share(found) ? duty : found));
    const all = duties.reduce((sum, duty) => sum + (counts?.get(duty) ?? 0), 0);
    const { duty, plain } = COMMON[role];
    return (counts?.get(best) ?? 0) >= all * plain ? best : duty;
  }
}

/** The duty its writer named, else that of the strongest rule of the label's side. */
const dutyOf = ({ labelled, rules }: Case, { rules: all }: Ruleset): DutyId | undefined => {
  const { label, duty } = labelled;
  if (label !== 'PO' && label !== 'PM') return undefined;
  if (duty && /^[OM]\d+$/.test(duty)) return duty as DutyId;
  const [strongest] = rules
    .filter(([rule]) => all[rule]?.role === label)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  return strongest && all[strongest[0]]?.duty;
};

/** Weights of words as the ruleset keeps them: "word:title:body|…" by the rule of the word's duty. */
export const wordLists = (cases: readonly Case[], features: Features, fit: Fit): Record<string, string> => {
  const { ruleset, words } = features;
  const homes = ruleset.rules.filter(({ signals }) => signals.some(({ kind }) => kind === 'words'));
  const counts = new DutyCounts(cases, ruleset);
  const lists = new Map(homes.map(({ id }) => [id, new Map<string, [number, number]>()]));
  words.forEach((place, i) => {
    const weight = Math.round((fit.weights[ruleset.rules.length + i] as number) * TENTHS);
    if (Math.abs(weight) < LEAST_WEIGHT) return;
    const role = weight > 0 ? 'PM' : 'PO';
    const own = homes.filter((rule) => rule.role === role);
    const duty = counts.home(
      place,
      role,
      own.map((rule) => rule.duty),
    );
    const rule = own.find((one) => one.duty === duty);
    if (!rule) throw new Error(`no rule keeps words of ${duty}`);
    const [text, word] = [place.slice(0, place.indexOf(':')), place.slice(place.indexOf(':') + 1)];
    const list = lists.get(rule.id) as Map<string, [number, number]>;
    const entry = list.get(word) ?? [0, 0];
    entry[text === 'title' ? 0 : 1] = Math.abs(weight);
    list.set(word, entry);
  });
  return Object.fromEntries([...lists].map(([id, list]) => [id, packed(list)]));
};

const packed = (list: ReadonlyMap<string, readonly [number, number]>): string =>
  [...list]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, [title, body]]) => `${word}:${title || ''}${body ? `:${body}` : ''}`)
    .join('|');
