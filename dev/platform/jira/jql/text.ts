const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/**
 * Whether a text holds what `~` asks for: every word, `word*` as a beginning, a `"quoted phrase"` word by word. A plain
 * ending is forgiven, as Jira's stemming does.
 */
export function matchesText(text: string, wanted: string): boolean {
  const have = words(text);
  const phrases = [...wanted.matchAll(/"([^"]+)"/g)].map((match) => words(match[1]!));
  const loose =
    wanted
      .replace(/"[^"]*"/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+\*?/gu) ?? [];
  return phrases.every((phrase) => holds(have, phrase)) && loose.every((word) => has(have, word));
}

const stem = (word: string): string => (word.length > 4 ? word.replace(/(ing|ed|es|s)$/, '') : word);

function has(have: readonly string[], word: string): boolean {
  if (word.endsWith('*')) return have.some((one) => one.startsWith(word.slice(0, -1)));
  return have.some((one) => one === word || stem(one) === stem(word));
}

function holds(have: readonly string[], phrase: readonly string[]): boolean {
  return have.some((_, start) => phrase.every((word, index) => have[start + index] === word));
}
