import { addVerb, lexicon, NOUN_VERB, VERB } from './lexicon';
import { type Near, Program } from './program';
import type { Form, WordClasses, Zone } from './signal';
import { Terms } from './terms';
import { CRITERIA, HEADING, ITEM, LEAD, PROSE, TITLE } from './tokens';
import type { Vocabulary } from './vocabulary';

const ZONE_BITS: Readonly<Record<Zone, number>> = {
  title: 1 << TITLE,
  lead: 1 << LEAD,
  prose: (1 << TITLE) | (1 << LEAD) | (1 << PROSE) | (1 << ITEM) | (1 << CRITERIA),
  heading: 1 << HEADING,
  item: 1 << ITEM,
};

export const zoneBits = (zones: readonly Zone[] | undefined): number =>
  (zones ?? ['prose']).reduce((bits, zone) => bits | ZONE_BITS[zone], 0);

/** Everything that the signals of a ruleset look for, gathered while they are compiled. Numbers are signal numbers. */
export class Plan {
  readonly vocabulary: Vocabulary = lexicon();
  readonly terms: Terms;
  readonly title: Program;
  readonly body: Program;
  /** Per head: its signal, and whether it wants an object. */
  readonly heads: { signal: number; object: boolean }[] = [];
  readonly nears: Near[] = [];
  readonly stories: number[] = [];
  readonly forms = new Map<Form, number[]>();
  readonly values = {
    type: new Map<string, number[]>(),
    labels: new Map<string, number[]>(),
  };

  private readonly verbs = new Set<string>();

  constructor(classes: WordClasses) {
    this.terms = new Terms(this.vocabulary, classes);
    this.title = new Program(this.terms);
    this.body = new Program(this.terms);
  }

  /**
   * Words that rules use as opening verbs are verbs, also where the lexicon does not know them; such a word may be a
   * noun just as well (tweet, line up), so a title that opens with it can also be about it.
   */
  knowVerbs(pattern: string): void {
    const [first] = this.terms.parse(pattern);
    if (first?.kind !== 'choice') return;
    for (const alternative of first.of) {
      const key = alternative.kind === 'class' ? `@${alternative.name}` : (alternative.words[0]?.word ?? '');
      if (this.verbs.has(key)) continue;
      this.verbs.add(key);
      for (const word of this.terms.openings(alternative)) this.knowVerb(word);
    }
  }

  private knowVerb(word: string): void {
    const { vocabulary } = this;
    const id = vocabulary.add(word);
    if (((vocabulary.flags[id] as number) & VERB) !== 0) return;
    addVerb(vocabulary, word);
    vocabulary.flags[id] = (vocabulary.flags[id] as number) | NOUN_VERB;
  }
}
