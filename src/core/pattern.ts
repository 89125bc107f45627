import { fold, kindOf, DIGIT, FOREIGN, JOIN, LETTER } from './chars';
import type { Pattern, WordClasses } from './signal';

/** One word of a sequence; `exact` wants this form and no inflection. */
export interface PatternWord {
  readonly word: string;
  readonly exact: boolean;
}

export type Alternative =
  | { readonly kind: 'words'; readonly words: readonly PatternWord[] }
  | { readonly kind: 'class'; readonly name: string };

export type Element =
  | { readonly kind: 'gap' }
  | { readonly kind: 'any'; readonly optional: boolean }
  | { readonly kind: 'choice'; readonly optional: boolean; readonly key: string; readonly of: readonly Alternative[] };

/** Any number, in digits or as a word. */
export const NUMBER_SIGN = '#';
/** The end of a question. */
export const QUESTION_SIGN = '?';

/** Words a `~` may pass over. */
export const GAP = 3;

/** Says what is wrong with a pattern; `compile` adds the rule and the place. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** Cuts at everything that is no letter or digit, as the scanner cuts texts: go-to-market is three words. */
export const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < text.length; i += 1) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LETTER || kind === DIGIT || kind === FOREIGN) word += text[i];
    else if (kind === JOIN || (word && /['’]t(?![a-z])/i.test(text.slice(i, i + 3)))) continue;
    else if (word) {
      words.push(fold(word));
      word = '';
    }
  }
  return word ? [...words, fold(word)] : words;
};

const parseAlternative = (text: string, classes: WordClasses | undefined): Alternative => {
  if (text.startsWith('@')) {
    const name = text.slice(1);
    if (!classes) throw new PatternError(`an entry of a word class cannot use a class (@${name})`);
    if (!Object.hasOwn(classes, name)) throw new PatternError(`there is no word class @${name}`);
    return { kind: 'class', name };
  }
  if (text === NUMBER_SIGN || text === QUESTION_SIGN) return { kind: 'words', words: [{ word: text, exact: true }] };
  const exact = text.startsWith('=');
  const words = wordsOf(exact ? text.slice(1) : text).map((word) => ({ word, exact }));
  if (words.length === 0) throw new PatternError(`"${text}" holds no word`);
  return { kind: 'words', words };
};

const parseElement = (text: string, classes: WordClasses | undefined): Element => {
  if (text === '~') return { kind: 'gap' };
  const optional = text.length > 1 && text.endsWith('?');
  const bare = optional ? text.slice(0, -1) : text;
  if (bare === '*') return { kind: 'any', optional };
  return { kind: 'choice', optional, key: bare, of: bare.split('|').map((part) => parseAlternative(part, classes)) };
};

const required = (element: Element): boolean => element.kind !== 'gap' && !element.optional;

/**
 * Reads a pattern. Gaps and optional words at its ends only widen a match, so they are dropped.
 * @throws PatternError when it is empty or refers to a class that is not there
 */
export const parsePattern = (pattern: Pattern, classes: WordClasses | undefined): Element[] => {
  const elements = pattern
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => parseElement(text, classes));
  const first = elements.findIndex(required);
  if (first < 0) throw new PatternError(`the pattern "${pattern}" asks for no word`);
  return elements.slice(first, elements.findLastIndex(required) + 1);
};
