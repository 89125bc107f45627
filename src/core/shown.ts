import { fieldText } from './field-text';
import type { Rule } from './rule';
import { isOfWords } from './telling';
import type { Evidence } from './verdict';
import { WORDS } from './words-en';
import type { Field, WorkItem } from './work-item';

const MOST_CHARACTERS = 60;
const MOST_READ = 200;
/** A shape of the whole description is marked from its first word to its last. */
const WHOLE = 0.9;

type Shown = Field | 'story' | 'criteria' | 'failure' | 'words' | 'rule';

/** Names one piece of evidence inside a sentence: the item's own words, or the shape that they have. */
export const shown = (
  evidence: Evidence,
  rule: Rule,
  item: WorkItem | undefined,
  as: 'it' | 'opening' = 'it',
): string => {
  const kind = kindOf(evidence, rule, item);
  return WORDS[as][kind]
    .replace('{title}', () => (as === 'it' ? lower(rule.title) : rule.title))
    .replace('{words}', () => (item ? quoted(evidence, item, kind !== 'words') : ''));
};

const MOST_NAMED = 3;
/** "to", "?" and the like carry weight, and tell a reader nothing. */
const LEAST_CHARACTERS = 4;

/**
 * The words that weigh most, each once, in quotes: “price”, “plan” and “customers”. First the heaviest of each piece of
 * evidence, then their others. Nothing where fewer than two tell a reader something: one word alone is no reason.
 */
export const heaviestWords = (evidence: readonly Evidence[], item: WorkItem | undefined): string => {
  if (!item) return '';
  const spans = [...evidence, ...evidence.flatMap(({ also }) => also ?? [])];
  const words = spans.map(({ field, start, end }) => fieldText(item, field).slice(start, end));
  const telling = words.filter((word) => word.length >= LEAST_CHARACTERS);
  const named = [...new Set(telling.map((word) => word.toLowerCase()))].slice(0, MOST_NAMED).map((word) => `“${word}”`);
  const last = named.pop();
  return named.length > 0 ? `${named.join(', ')} and ${last}` : '';
};

const kindOf = ({ field, start, end }: Evidence, rule: Rule, item: WorkItem | undefined): Shown => {
  if (!item) return 'rule';
  if (isOfWords(rule)) return 'words';
  const text = fieldText(item, field);
  if (rule.signals.some(({ kind }) => kind === 'story') && /^as\b/i.test(text.slice(start, end))) return 'story';
  if (field !== 'body' || end - start < text.trim().length * WHOLE) return field;
  const forms = rule.signals.flatMap((signal) => (signal.kind === 'form' ? [signal.form] : []));
  if (forms.includes('criteria')) return 'criteria';
  return forms.includes('steps-to-reproduce') ? 'failure' : field;
};

/** Words of fewer characters than this say little by themselves: "tier", "what we". */
const LITTLE = 10;

/** The words as they stand, white space in one; a word alone or little more is named with what follows it, long ones are cut. */
const quoted = ({ field, start, end }: Evidence, item: WorkItem, more: boolean): string => {
  const text = fieldText(item, field);
  const words = oneLine(text.slice(start, Math.min(end, start + MOST_READ)));
  if (field !== 'title' && field !== 'body') return shortened(words);
  const alone = more && field === 'title' && (words.length < LITTLE || !words.includes(' '));
  return shortened(trimmed(alone ? oneLine(words + following(text.slice(end))) : words));
};

/** Up to three words more, as far as no mark stands between; none that goes on behind its mark ("2.3.1"). */
const following = (rest: string): string =>
  /^(?:\s+[^\s.,:;!?()[\]{}<>"“”«»|/–—…-][^\s.,:;!?()"“”|–—…]*(?![^\s.,:;!?()"“”|–—…]|[.,:][\p{L}\p{N}])){0,3}/u.exec(
    rest,
  )?.[0] ?? '';

/** Without the small words at its end that point to what is not quoted. */
const trimmed = (words: string): string =>
  words.replace(/(?:\s(?:an?|and|at|by|for|from|in|is|of|on|or|than|that|the|to|when|where|with|w\/))+$/i, '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const shortened = (words: string): string => {
  if (words.length <= MOST_CHARACTERS) return words;
  const cut = words.lastIndexOf(' ', MOST_CHARACTERS);
  return `${words.slice(0, cut > 20 ? cut : MOST_CHARACTERS)}…`;
};

/** Sentence case inside a sentence; names and abbreviations (SSO, Q3, O6) keep their capitals. */
const lower = (text: string): string =>
  /^[A-Z][a-z]|^A\s/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
