/** A folded word without the s of its plural or of its third person; words that end in s by nature stay. */
export const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|as)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
};

/** The words whose singular this is. */
export const withPlural = (word: string): string[] =>
  [word, `${word}s`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])].filter(
    (form) => singular(form) === word,
  );
