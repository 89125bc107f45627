import { JOIN, kindOf, SPACE } from './chars';
import type { LanguageCounts } from './language';
import { ENGLISH, GHERKIN, OTHER_LANGUAGE, TARGET } from './lexicon';
import { HEADING, MUTED, SENTENCE, type Tokens } from './tokens';
import { FIRST_WORD, NUMBER, type Vocabulary } from './vocabulary';

const INTERESTING = ENGLISH | OTHER_LANGUAGE | GHERKIN | TARGET;
/** Words between a figure and the word that makes it a target. */
const BESIDE = 6;

/** One walk over the words of a text: counts for the language test, scenarios, figures that are targets. */
export class Survey implements LanguageCounts {
  english = 0;
  other = 0;
  known = 0;
  words = 0;
  /** Token of a figure that is a target, −1 when there is none. */
  metric = -1;
  private readonly given: number;
  private readonly when: number;
  private readonly then: number;
  private scenario = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    this.given = vocabulary.add('given');
    this.when = vocabulary.add('when');
    this.then = vocabulary.add('then');
  }

  clear(): void {
    this.english = 0;
    this.other = 0;
    this.known = 0;
    this.words = 0;
    this.scenario = 0;
    this.metric = -1;
  }

  /** True after Given and Then, or When and Then, each at the start of a sentence or in one begun by them. */
  get hasScenario(): boolean {
    return this.scenario === 3;
  }

  read(tokens: Tokens, text: string): void {
    const { flags } = this.vocabulary;
    const { id, gap, zone, count } = tokens;
    let target = -BESIDE;
    let figure = -BESIDE;
    let opened = false;
    this.metric = -1;
    for (let at = 0; at < count; at += 1) {
      if (gap[at] === SENTENCE) {
        target = -BESIDE - 1 + at - BESIDE;
        figure = target;
        opened = id[at] === this.given || id[at] === this.when;
        if (opened) this.scenario |= 1;
      }
      const word = id[at] as number;
      if (zone[at] === MUTED) continue;
      this.words += 1;
      if (word === NUMBER && zone[at] !== HEADING && isMeasure(text, tokens, at)) figure = at;
      else {
        const flag = (flags[word] as number) & INTERESTING;
        if (flag === 0) {
          if (word >= FIRST_WORD) this.known += 1;
          continue;
        }
        if ((flag & ENGLISH) !== 0) this.english += 1;
        else if ((flag & OTHER_LANGUAGE) !== 0) this.other += 1;
        if (word === this.then && (opened || gap[at] === SENTENCE) && (this.scenario & 1) !== 0) this.scenario = 3;
        if ((flag & TARGET) === 0) continue;
        target = at;
      }
      if (this.metric < 0 && Math.abs(target - figure) < BESIDE) this.metric = figure;
    }
  }
}

/** A figure with a per cent sign or a currency beside it. */
const isMeasure = (text: string, tokens: Tokens, at: number): boolean => {
  const before = text.charCodeAt((tokens.start[at] as number) - 1);
  if (before === 0x24 || before === 0x20ac || before === 0xa3) return true;
  let end = tokens.end[at] as number;
  for (let kind = kindOf(text.charCodeAt(end)); kind === SPACE || kind === JOIN; kind = kindOf(text.charCodeAt(end)))
    end += 1;
  const after = text.charCodeAt(end);
  return after === 0x25 || after === 0x20ac;
};
