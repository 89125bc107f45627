type Level = Map<number, Node>;

interface Node {
  next: Level;
  /** Terms of the phrases that end here. */
  readonly terms: number[];
}

/** Phrases of two lemmas or more as a tree of lemmas. */
export class Phrases {
  private readonly begin: Level = new Map();
  private readonly later = new Set<number>();

  /** Adds a phrase of a term. */
  add(lemmas: readonly number[], term: number): void {
    let node: Node | undefined;
    for (const lemma of lemmas) {
      if (node) this.later.add(lemma);
      node = step(node ? below(node) : this.begin, lemma);
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

const step = (level: Level, lemma: number): Node => {
  let node = level.get(lemma);
  if (!node) {
    node = { next: NOTHING, terms: [] };
    level.set(lemma, node);
  }
  return node;
};

/** Most phrases end where no longer one goes on: a level of its own only where one does. */
const NOTHING: Level = new Map();

const below = (node: Node): Level => {
  if (node.next === NOTHING) node.next = new Map();
  return node.next;
};

export type { Node as PhraseNode };
