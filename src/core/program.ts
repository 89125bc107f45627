import { Automaton } from './automaton';
import { Graph } from './graph';
import type { WordSets } from './lemmas';
import { Matcher } from './matcher';

/** What a pattern's match means. Each use of a pattern is three numbers: one of these, a signal or part, and its detail. */
export const PHRASE = 0;
export const NEAR = 1;
export const VERB_OF = 2;
export const OBJECT_OF = 3;
export const TOPIC_OF = 4;

/** Word ids to symbols: words that belong to the same sets are one symbol; symbol 0 belongs to none. */
export interface Symbols {
  readonly of: Int32Array;
  readonly sets: readonly Int32Array[];
}

/** The patterns that may match in one text, gathered first, then turned into one automaton. */
export class Program {
  readonly matchers: Matcher[] = [];
  readonly uses: number[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly graph: Graph;
  private symbols: Symbols = { of: new Int32Array(0), sets: [] };
  automaton!: Automaton;

  constructor(private readonly sets: WordSets) {
    this.graph = new Graph(sets);
  }

  add(pattern: string, use: number, a: number, b: number): void {
    let number = this.numbers.get(pattern);
    if (number === undefined) {
      number = this.matchers.length;
      const elements = this.sets.parse(pattern);
      this.graph.add(elements, number);
      this.matchers.push(
        new Matcher(
          elements,
          this.sets,
          () => this.symbols.of,
          () => this.symbols.sets,
        ),
      );
      this.uses.push([]);
      this.numbers.set(pattern, number);
    }
    (this.uses[number] as number[]).push(use, a, b);
  }

  finish(symbols: Symbols): void {
    this.symbols = symbols;
    this.automaton = new Automaton(this.graph, symbols.sets, this.sets.size);
  }
}
