import { groups } from '../src/rules';

const PATTERNS = 120;
const PHRASES = 8;

/** 120 lists of eight phrases each, taken evenly from the words that the rules look for. */
export const phrasePatterns = (): string[][] => {
  const words = [...new Set(groups.flatMap((group) => Object.values(group.classes).flat()))].filter((word) =>
    /^[a-z ]+$/.test(word),
  );
  const per = Math.floor(words.length / PATTERNS / PHRASES) || 1;
  return Array.from({ length: PATTERNS }, (_, i) =>
    Array.from({ length: PHRASES }, (_unused, k) => words[((i * PHRASES + k) * per) % words.length] as string),
  );
};

/** The way that most such bots work: a list of expressions, each tried on each text. */
export const expressionsOf = (patterns: readonly (readonly string[])[]): RegExp[] =>
  patterns.map((phrases) => new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i'));
