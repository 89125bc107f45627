import type { Choice, WordSets } from './lemmas';
import type { Element } from './pattern';
import { GAP } from './pattern';

/** An edge that any word takes. */
export const ANY = -1;

/**
 * All patterns in one graph, common beginnings shared. `edges[node]` holds pairs (set number or `ANY`, next node),
 * `skips[node]` nodes reached without a word, `accepts[node]` patterns that are complete there.
 */
export class Graph {
  readonly edges: number[][] = [[]];
  readonly skips: number[][] = [[]];
  readonly accepts: number[][] = [[]];
  private readonly made = new Map<string, number>();

  constructor(private readonly sets: WordSets) {}

  /** Adds a pattern under its number. */
  add(elements: readonly Element[], pattern: number): void {
    let at = 0;
    for (const element of elements) at = this.after(at, element);
    (this.accepts[at] as number[]).push(pattern);
  }

  private node(): number {
    this.skips.push([]);
    this.accepts.push([]);
    return this.edges.push([]) - 1;
  }

  private once(key: string, make: () => number): number {
    let node = this.made.get(key);
    if (node === undefined) {
      node = make();
      this.made.set(key, node);
    }
    return node;
  }

  private after(from: number, element: Element): number {
    if (element.kind === 'gap') return this.once(`${from}~`, () => this.gap(from));
    const optional = element.optional ? '?' : '';
    return element.kind === 'any'
      ? this.once(`${from}*${optional}`, () => this.step(from, element.optional, undefined))
      : this.once(`${from}/${element.key}${optional}`, () =>
          this.step(from, element.optional, this.sets.choice(element)),
        );
  }

  private gap(from: number): number {
    const to = this.node();
    let at = from;
    for (let i = 0; i <= GAP; i += 1) {
      (this.skips[at] as number[]).push(to);
      if (i < GAP) at = this.edge(at, ANY, this.node());
    }
    return to;
  }

  private step(from: number, optional: boolean, choice: Choice | undefined): number {
    const to = this.node();
    if (!choice) this.edge(from, ANY, to);
    else {
      for (const set of choice.sets) this.edge(from, set, to);
      for (const phrase of choice.phrases) this.phrase(from, to, phrase);
    }
    if (optional) (this.skips[from] as number[]).push(to);
    return to;
  }

  /** A phrase becomes a chain of nodes of its own, its beginning shared with other phrases. */
  private phrase(from: number, to: number, sets: readonly number[]): void {
    let at = from;
    sets.forEach((set, i) => {
      const here = at;
      at =
        i === sets.length - 1
          ? this.edge(here, set, to)
          : this.once(`${here}>${set}`, () => this.edge(here, set, this.node()));
    });
  }

  private edge(from: number, set: number, to: number): number {
    (this.edges[from] as number[]).push(set, to);
    return to;
  }
}
