import type { Peer } from './peer';

interface Compromise {
  (text: string): { lookup(trie: object): { out(form: 'array'): string[] } };
  buildTrie(phrases: readonly string[]): object;
}

/**
 * Tokenizes only (`compromise/one`) and looks all phrases up in one trie, which its documentation calls the fast path
 * for lists of literal phrases; `sweep` over a net of the same 120 patterns, and tagging, are several times slower.
 */
export const compromise: Peer = {
  name: 'compromise',
  how: '120 patterns in a trie',
  prepare: async ({ load, patterns }) => {
    const nlp = load('compromise/one') as Compromise;
    const names = new Map(patterns.flatMap((phrases, i) => phrases.map((phrase) => [phrase, `pattern-${i}`] as const)));
    const trie = nlp.buildTrie([...names.keys()]);
    return (text) =>
      nlp(text)
        .lookup(trie)
        .out('array')
        .map((phrase) => names.get(phrase.toLowerCase()) ?? phrase);
  },
};
