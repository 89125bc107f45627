/** Which inflection a form of a word is. A form may be several at once ("set"), so these are bits. */
export const BASE = 1;
export const S = 2;
export const ED = 4;
export const ING = 8;

export interface Inflected {
  readonly form: string;
  readonly as: number;
}

// base: third person (when irregular), past forms, -ing form is regular unless listed
const IRREGULAR_VERBS =
  'build built|write wrote written|run ran run|set set|put put|cut cut|buy bought|sell sold|send sent|spend spent|make made|' +
  'take took taken|give gave given|get got gotten|go went gone|find found|choose chose chosen|bring brought|think thought|' +
  'teach taught|catch caught|hold held|tell told|meet met|lead led|read read|keep kept|leave left|lose lost|win won|pay paid|' +
  'say said|see saw seen|show showed shown|know knew known|grow grew grown|draw drew drawn|throw threw thrown|break broke broken|' +
  'speak spoke spoken|drive drove driven|begin began begun|hear heard|understand understood|do did done|have had|be was were been|' +
  'come came|become became|split split|reset reset|shut shut|hit hit|let let|fit fit|rewrite rewrote rewritten|rebuild rebuilt|' +
  'undo undid undone|redo redid redone|resend resent|freeze froze frozen|hide hid hidden|bind bound|feed fed|stick stuck|sit sat|' +
  'stand stood|wake woke woken|wear wore worn|bid bid|broadcast broadcast|cast cast|forecast forecast|cost cost|quit quit|spread spread|' +
  'rethink rethought|fall fell fallen|rise rose risen|hang hung|deal dealt|mean meant|learn learnt|shoot shot|spin spun|strike struck|oversee oversaw overseen';

const IRREGULAR_NOUNS =
  'person people|analysis analyses|hypothesis hypotheses|criterion criteria|child children|index indices|matrix matrices|man men|' +
  'woman women|basis bases|thesis theses|axis axes|medium media|crisis crises|half halves|shelf shelves|leaf leaves|life lives';

const past = new Map(
  IRREGULAR_VERBS.split('|').map((entry) => [entry.split(' ')[0] as string, entry.split(' ').slice(1)]),
);
const plural = new Map(IRREGULAR_NOUNS.split('|').map((entry) => entry.split(' ') as [string, string]));

const VOWELS = 'aeiou';
const isVowel = (c: string | undefined): boolean => c !== undefined && VOWELS.includes(c);

const sForm = (w: string): string => {
  const known = plural.get(w);
  if (known) return known;
  if (w.endsWith('y') && !isVowel(w.at(-2))) return `${w.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|(?:^g|^d|und|red|her|ech|vet|tomat|potat|carg|torped)o)$/.test(w) ? `${w}es` : `${w}s`;
};

const stems = (w: string): string[] => {
  if (w.endsWith('ie')) return [w, `${w.slice(0, -2)}y`];
  if (w.endsWith('e') && !w.endsWith('ee')) return [w.slice(0, -1)];
  const doubles = w.length > 2 && !isVowel(w.at(-1)) && isVowel(w.at(-2)) && !isVowel(w.at(-3)) && !/[wxy]$/.test(w);
  return doubles ? [w + (w.at(-1) as string), w] : [w];
};

const edForms = (w: string): string[] => {
  const known = past.get(w);
  if (known) return known;
  if (w.endsWith('y') && !isVowel(w.at(-2))) return [`${w.slice(0, -1)}ied`];
  return w.endsWith('ie') ? [`${w}d`] : stems(w).map((stem) => `${stem}ed`);
};

/** British and American spelling of one word: prioritise, prioritize. */
const spellings = (w: string): string[] => {
  const out = [w];
  if (!/[enr]$/.test(w)) return out;
  if (/[a-z]{3}is(e|ation)$/.test(w)) out.push(w.replace(/is(e|ation)$/, 'iz$1'));
  if (/[a-z]{3}iz(e|ation)$/.test(w)) out.push(w.replace(/iz(e|ation)$/, 'is$1'));
  if (/[a-z]{2}yse$/.test(w)) out.push(w.replace(/yse$/, 'yze'));
  if (/[a-z]{2}yze$/.test(w)) out.push(w.replace(/yze$/, 'yse'));
  if (/(behavi|col|fav|hon|lab)our$/.test(w)) out.push(w.replace(/our$/, 'or'));
  if (/(behavi|col|fav|hon|lab)or$/.test(w)) out.push(w.replace(/or$/, 'our'));
  return out;
};

/** Every regular (and well-known irregular) form of a folded English word, itself included; both spellings. */
export const inflect = (word: string): Inflected[] => {
  const out: Inflected[] = [];
  for (const w of spellings(word)) {
    out.push({ form: w, as: BASE });
    if (w.length < 3 || !/^[a-z]+$/.test(w)) continue;
    out.push({ form: sForm(w), as: S });
    if (/(?:ing|[^e]ed|s)$/.test(w) && !past.has(w) && !/(?:ss|us|is|as|bring|embed)$/.test(w)) continue;
    for (const form of edForms(w)) out.push({ form, as: ED });
    for (const stem of stems(w).filter((stem) => !w.endsWith('ie') || stem !== w))
      out.push({ form: `${stem}ing`, as: ING });
  }
  return out;
};
