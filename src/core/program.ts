import { Automaton } from './automaton';
import { Graph } from './graph';
import type { WordSets } from './lemmas';
import { Matcher } from './matcher';
import type { Symbols } from './symbols';

/** What a pattern's match means. */
export const PHRASE = 0;
export const NEAR = 1;
export const VERB_OF = 2;
export const OBJECT_OF = 3;
export const TOPIC_OF = 4;

/**
 * Places are bits of a mask. In a body a place is a zone. In a title it says what a word is: bit 0 of its number an
 * opening verb, bit 1 what the verb acts on, bit 2 what the title is about; so eight places.
 */
export const EVERYWHERE = 0xff;
export const AT_VERB = 0b10101010;
export const AT_OBJECT = 0b11001100;
export const AT_TOPIC = 0b11110000;

/** Numbers that one use of a pattern takes in a list: what it means, signal or part, detail, pattern. */
export const USE = 4;

const NOTHING = new Int32Array(0);
const PLACES = 8;

/** The patterns that may match in one text, gathered first, then turned into one automaton. */
export class Program {
  private readonly matchers: Matcher[] = [];
  private readonly uses: { places: number; use: number[] }[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly graph: Graph;
  /** Uses of the patterns that end in a state, by state and place; made when first asked for. */
  private lists: (Int32Array | undefined)[] = [];
  automaton!: Automaton;

  constructor(private readonly sets: WordSets) {
    this.graph = new Graph(sets);
  }

  add(pattern: string, places: number, use: number, a: number, b: number): void {
    let number = this.numbers.get(pattern);
    if (number === undefined) {
      number = this.matchers.length;
      const elements = this.sets.parse(pattern);
      this.graph.add(elements, number);
      this.matchers.push(new Matcher(elements, this.sets));
      this.uses.push([]);
      this.numbers.set(pattern, number);
    }
    (this.uses[number] as { places: number; use: number[] }[]).push({ places, use: [use, a, b, number] });
  }

  finish(symbols: Symbols): void {
    this.automaton = new Automaton(this.graph, symbols.sets, this.sets.size, () => {
      this.lists = [];
    });
    for (const matcher of this.matchers) matcher.finish(symbols);
  }

  matcher(pattern: number): Matcher {
    return this.matchers[pattern] as Matcher;
  }

  /** Uses, `USE` numbers each, of what ends with the word that led into this state and stands at this place. */
  usesAt(state: number, place: number): Int32Array {
    return this.lists[state * PLACES + place] ?? this.list(state, place);
  }

  private list(state: number, place: number): Int32Array {
    const patterns = [...this.automaton.ends(state)];
    const uses = patterns.flatMap((pattern) =>
      (this.uses[pattern] as { places: number; use: number[] }[]).flatMap(({ places, use }) =>
        (places & (1 << place)) !== 0 ? use : [],
      ),
    );
    return (this.lists[state * PLACES + place] = uses.length > 0 ? Int32Array.from(uses) : NOTHING);
  }
}
