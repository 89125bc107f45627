import type { Call } from '../../src/core/role';

/** A labelled text of the project's own; the labels are the engine's answers. */
export interface Labelled {
  readonly text: string;
  readonly label: Call;
}

/** What a peer is made ready with, before any clock runs. */
export interface Material {
  /** Loads an installed package by name. */
  readonly load: (name: string) => unknown;
  readonly training: readonly Labelled[];
  /** 120 lists of phrases; an item is told which lists it holds words of. */
  readonly patterns: readonly (readonly string[])[];
}

/** Does a peer's whole work on one text: a label, or the names of the patterns found. */
export type Answer = (text: string) => string | readonly string[] | Promise<string>;

export interface Peer {
  readonly name: string;
  /** What it does here, in a few words, for the table. */
  readonly how: string;
  /** @throws Error when the package is missing or cannot run here */
  readonly prepare: (material: Material) => Promise<Answer>;
}
