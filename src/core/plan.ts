import { WordSets } from './lemmas';
import { addVerb, lexicon, NOUN_VERB, VERB } from './lexicon';
import { parsePattern } from './pattern';
import { Program, type Symbols } from './program';
import type { Form, WordClasses, Zone } from './signal';
import { CRITERIA, HEADING, ITEM, LEAD, PROSE, TITLE } from './tokens';
import type { Vocabulary } from './vocabulary';

const ZONE_BITS: Readonly<Record<Zone, number>> = {
  title: 1 << TITLE,
  lead: 1 << LEAD,
  prose: (1 << TITLE) | (1 << LEAD) | (1 << PROSE) | (1 << ITEM) | (1 << CRITERIA),
  heading: 1 << HEADING,
  criteria: 1 << CRITERIA,
  item: 1 << ITEM,
};

export const zoneBits = (zones: readonly Zone[] | undefined): number =>
  (zones ?? ['prose']).reduce((bits, zone) => bits | ZONE_BITS[zone], 0);

/** Everything that the signals of a ruleset look for, gathered while they are compiled. Numbers are signal numbers. */
export class Plan {
  readonly vocabulary: Vocabulary = lexicon();
  readonly sets: WordSets;
  readonly title: Program;
  readonly body: Program;
  /** Per head: its signal, and whether it wants an object. */
  readonly heads: { signal: number; object: boolean }[] = [];
  /** Per near: its signal, zones, and how many patterns it wants. */
  readonly nears: { signal: number; zones: number; parts: number }[] = [];
  readonly stories = { user: [] as number[], team: [] as number[] };
  readonly forms = new Map<Form, number[]>();
  readonly values = {
    type: new Map<string, number[]>(),
    labels: new Map<string, number[]>(),
    components: new Map<string, number[]>(),
  };
  readonly levels: { signal: number; min: number; max: number }[] = [];
  readonly fields = { points: [] as number[], sprint: [] as number[] };

  constructor(private readonly classes: WordClasses) {
    this.sets = new WordSets(this.vocabulary, classes);
    this.title = new Program(this.sets, classes);
    this.body = new Program(this.sets, classes);
  }

  /**
   * Words that rules use as opening verbs are verbs, also where the lexicon does not know them; such a word may be a
   * noun just as well (tweet, line up), so a title that opens with it can also be about it.
   */
  knowVerbs(pattern: string): void {
    const [first] = parsePattern(pattern, this.classes);
    if (first?.kind !== 'choice') return;
    const { vocabulary } = this;
    for (const word of this.sets.openings(first)) {
      const id = vocabulary.add(word);
      const known = (vocabulary.flags[id] as number) & VERB;
      addVerb(vocabulary, word);
      if (!known) vocabulary.flags[id] = (vocabulary.flags[id] as number) | NOUN_VERB;
    }
  }

  /** Numbers the words by the sets they belong to. Nothing can be added afterwards. */
  symbols(): Symbols {
    const of = new Int32Array(this.vocabulary.size);
    const sets: Int32Array[] = [new Int32Array(0)];
    const known = new Map<string, number>();
    this.sets.of.forEach((members, id) => {
      const key = members.join();
      let symbol = known.get(key);
      if (symbol === undefined) {
        symbol = sets.push(Int32Array.from(members)) - 1;
        known.set(key, symbol);
      }
      of[id] = symbol;
    });
    return { of, sets };
  }
}
