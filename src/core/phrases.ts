interface Node {
  readonly next: Map<number, Node>;
  /** Terms of the phrases that end here. */
  readonly terms: number[];
}

/** Phrases of two lemmas or more as a tree of lemmas. */
export class Phrases {
  private readonly begin = new Map<number, Node>();
  private readonly later = new Set<number>();

  /** Adds a phrase of a term. */
  add(lemmas: readonly number[], term: number): void {
    let level = this.begin;
    let node: Node | undefined;
    for (const lemma of lemmas) {
      if (node) this.later.add(lemma);
      node = level.get(lemma);
      if (!node) {
        node = { next: new Map(), terms: [] };
        level.set(lemma, node);
      }
      level = node.next;
    }
    node?.terms.push(term);
  }

  /** True of a lemma that stands in some phrase behind its first word. */
  goesOnWith(lemma: number): boolean {
    return this.later.has(lemma);
  }

  /** Where phrases that begin with this lemma go on. */
  from(lemma: number): Node | undefined {
    return this.begin.get(lemma);
  }
}

export type { Node as PhraseNode };
