import type { Graph } from './graph';
import { ANY } from './graph';

const NOTHING = new Int32Array(0);
/** Transitions kept; when they are full the table is emptied and filled again, so memory is bounded. */
const TABLE = 1 << 16;
const MOST_STATES = 1 << 13;

/**
 * Runs every pattern of a graph over symbols at once. States are made when they are first met and remembered, so a
 * word costs one look-up however many patterns there are. State 0 is the beginning of a sentence.
 */
export class Automaton {
  private readonly keys = new Int32Array(TABLE).fill(-1);
  private readonly values = new Int32Array(TABLE);
  private filled = 0;
  private states = new Map<string, number>();
  private nodes: Int32Array[] = [];
  private outputs: Int32Array[] = [];
  private readonly closures: (number[] | undefined)[] = [];
  private readonly first: number[][] = [];
  private readonly stamp: Int32Array;
  private readonly seen: Int32Array;
  private clock = 0;

  constructor(
    private readonly graph: Graph,
    private readonly setsOf: readonly Int32Array[],
    sets: number,
    /** Called when all states are forgotten. */
    private readonly forgotten: () => void,
  ) {
    this.stamp = new Int32Array(sets);
    this.seen = new Int32Array(graph.edges.length);
    const edges = graph.edges[0] as number[];
    for (let i = 0; i < edges.length; i += 2)
      (this.first[(edges[i] as number) + 1] ??= []).push(edges[i + 1] as number);
    this.reset();
  }

  /** The state after one more word. */
  step(state: number, symbol: number): number {
    const key = Math.imul(state, this.setsOf.length) + symbol;
    const { keys } = this;
    for (let at = Math.imul(key, 0x9e3779b1) >>> 16; ; at = (at + 1) & (TABLE - 1)) {
      const found = keys[at];
      if (found === key) return this.values[at] as number;
      if (found === -1) return this.learn(state, symbol, key, at);
    }
  }

  /** Patterns that end with the word that led into this state. */
  ends(state: number): Int32Array {
    return this.outputs[state] as Int32Array;
  }

  private reset(): void {
    this.keys.fill(-1);
    this.filled = 0;
    this.states = new Map();
    this.nodes = [];
    this.outputs = [];
    this.forgotten();
    this.intern([]);
  }

  private learn(state: number, symbol: number, key: number, at: number): number {
    const next = this.advance(this.nodes[state] as Int32Array, this.setsOf[symbol] as Int32Array);
    if (this.filled > TABLE / 2 || this.nodes.length >= this.limit()) {
      this.reset();
      return this.intern(next);
    }
    const to = this.intern(next);
    this.keys[at] = key;
    this.values[at] = to;
    this.filled += 1;
    return to;
  }

  private limit(): number {
    return Math.min(MOST_STATES, Math.floor(0x7fffffff / this.setsOf.length) - 1);
  }

  private advance(nodes: Int32Array, sets: Int32Array): number[] {
    const clock = (this.clock += 1);
    const next: number[] = [];
    for (const node of this.first[ANY + 1] ?? []) this.arrive(node, clock, next);
    for (const set of sets) {
      this.stamp[set] = clock;
      for (const node of this.first[set + 1] ?? []) this.arrive(node, clock, next);
    }
    for (const node of nodes) {
      const edges = this.graph.edges[node] as number[];
      for (let i = 0; i < edges.length; i += 2) {
        const set = edges[i] as number;
        if (set === ANY || this.stamp[set] === clock) this.arrive(edges[i + 1] as number, clock, next);
      }
    }
    return next.sort((a, b) => a - b);
  }

  private arrive(node: number, clock: number, into: number[]): void {
    for (const reached of this.closure(node)) {
      if (this.seen[reached] === clock) continue;
      this.seen[reached] = clock;
      into.push(reached);
    }
  }

  /** A node and all that can be reached from it without a word. */
  private closure(node: number): number[] {
    let closure = this.closures[node];
    if (!closure) {
      closure = [node];
      for (let i = 0; i < closure.length; i += 1)
        for (const to of this.graph.skips[closure[i] as number] as number[])
          if (!closure.includes(to)) closure.push(to);
      this.closures[node] = closure;
    }
    return closure;
  }

  private intern(nodes: number[]): number {
    const key = nodes.join();
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const state = this.nodes.push(Int32Array.from(nodes)) - 1;
    const ends = nodes.flatMap((node) => this.graph.accepts[node] as number[]);
    this.outputs.push(ends.length > 0 ? Int32Array.from(new Set(ends)) : NOTHING);
    this.states.set(key, state);
    return state;
  }
}
