import { ADV, AUX, CONJ, DET, FINITE, MODAL, NEG, NOUN_ING, PREP, PRON, TO, VERB_ED, VERB_ING, WH } from './lexicon';
import { BREAK, COMMA, lengthSeen, SLASH, type Tokens } from './tokens';
import { NUMBER } from './vocabulary';

/** Where a noun phrase was found: its head noun's token, −1 when there is none, and the token after it. */
export interface NounPhrase {
  head: number;
  end: number;
}

const STOPS = PREP | CONJ | PRON | AUX | MODAL | NEG | TO | WH;

/** H2, Q3, v2: stands behind a noun without being its head. */
const isLabel = (tokens: Tokens, text: string, at: number): boolean => {
  if (tokens.id[at] === NUMBER) return true;
  const length = lengthSeen(tokens, text, at);
  if (length > 4) return false;
  const c = text.charCodeAt((tokens.end[at] as number) - 1);
  return length > 1 && c >= 0x30 && c <= 0x39;
};

/** A participle closes the phrase unless a noun follows it at once: "page created", but "shared inbox". */
const closes = (tokens: Tokens, flags: Int32Array, at: number): boolean => {
  const flag = flags[tokens.id[at] as number] as number;
  if ((flag & FINITE) !== 0) return true;
  const participle = (flag & VERB_ED) !== 0 || ((flag & VERB_ING) !== 0 && (flag & NOUN_ING) === 0);
  if (!participle) return false;
  const next = at + 1;
  if (next >= tokens.count || (tokens.gap[next] as number) >= COMMA) return (flag & VERB_ED) !== 0;
  const after = flags[tokens.id[next] as number] as number;
  return (after & (STOPS | DET | ADV)) !== 0;
};

/** Reads the noun phrase that begins at `from`; the last noun before a preposition, conjunction or mark is its head. */
export const nounPhrase = (tokens: Tokens, flags: Int32Array, text: string, from: number, out: NounPhrase): void => {
  let head = -1;
  let at = from;
  for (; at < tokens.count; at += 1) {
    const gap = tokens.gap[at] as number;
    if (at > from && gap >= COMMA && (head >= 0 || gap >= BREAK)) break;
    const flag = flags[tokens.id[at] as number] as number;
    if ((flag & DET) !== 0) {
      if (head >= 0) break;
      continue;
    }
    if ((flag & STOPS) !== 0) break;
    if ((flag & ADV) !== 0) continue;
    if (head >= 0 && gap !== SLASH && closes(tokens, flags, at)) break;
    if (!isLabel(tokens, text, at) || head < 0) head = at;
  }
  out.head = head;
  out.end = at;
};
