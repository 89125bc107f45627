import type { Peer } from './peer';

interface Wink {
  readonly its: { readonly type: unknown };
  learnCustomEntities(entities: readonly object[], options: object): number;
  readDoc(text: string): { customEntities(): { out(what: unknown): string[] } };
}

/**
 * Each list of phrases is a custom entity. The pipe holds custom entities alone: sentences, parts of speech and its own
 * entities are left out, because no pattern asks for them.
 */
export const wink: Peer = {
  name: 'wink-nlp',
  how: '120 patterns as custom entities',
  prepare: async ({ load, patterns }) => {
    const start = load('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
    const nlp = start(load('wink-eng-lite-web-model'), ['cer']);
    const entities = patterns.map((phrases, i) => ({ name: `pattern-${i}`, patterns: [...phrases] }));
    nlp.learnCustomEntities(entities, { matchValue: false, usePOS: false, useEntity: false });
    return (text) => nlp.readDoc(text).customEntities().out(nlp.its.type);
  },
};
