import { asSeen } from './chars';
import type { Form } from './signal';

/** Shapes that the characters of a title show. Titles are short: a regular expression each, over at most 300 characters. */
const REACH = 300;

const CONVENTIONAL =
  /^\s*(?:feat|fix|chore|docs|style|refactor|perf|tests?|build|ci|revert|deps)(?:\([^)]{0,40}\))?!?:\s/i;
const CODE =
  /`[^`]+`|[\w$]+\(\)|(?:^|\s)--?[a-z][\w-]{2,}|\b[\w-]+\.(?:tsx?|jsx?|mjs|py|go|rb|rs|java|cs|cpp|php|sql|json|ya?ml|toml|md|html?|css|scss|sh|env|lock|xml|kt|swift|vue|ipynb|csv)\b|\b[a-z\d]+_[a-z\d_]+\b|\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|::|=>|\{\{|\}\}/i;
/**
 * A path or route begins or ends with a slash, begins with a folder that projects have, or holds a name with a dot:
 * "sales/marketing/support", "DE/AT/CH" and "12/05/2026" are lists and dates.
 */
const PATH =
  /(?:^|[\s"'\u2018-\u201f(])(?:[~.]{0,2}\/[\w.-]+\/|(?:src|lib|apps?|api|v\d+|internal|pkg|packages|cmd|tests?|bin|etc|usr|var|node_modules)\/[\w.-]+\/|(?=[\w./-]*\w\.[a-z])[\w.-]+\/[\w.-]+\/|[\w.-]+\/(?:[\w.-]+\/)+(?=$|[\s"'\u2018-\u201f),:;]))/i;

/** Marks without which no title is code: most titles have none of them and need not be tried. */
const CODE_MARKS = new Uint8Array(0x80);
for (const mark of '`()-/._:=>{}') CODE_MARKS[mark.charCodeAt(0)] = 1;

const mayBeCode = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const c = text.charCodeAt(at);
    if (c < CODE_MARKS.length && CODE_MARKS[c] === 1) return true;
  }
  return false;
};

export type TitleForm = Extract<Form, `${string}-title`>;

/** Whether a title, as `titleText` gives it, has a shape. Camel case alone depends on case, so it is no code here. */
export const TITLE_FORMS: readonly (readonly [TitleForm, (text: string) => boolean])[] = [
  ['conventional-title', (text) => text.includes(':') && CONVENTIONAL.test(text)],
  ['code-title', (text) => mayBeCode(text) && (CODE.test(text) || (text.includes('/') && PATH.test(text)))],
];

/** The stretch of a title that shapes are looked for in; without the hidden characters of a disguised one. */
export const titleText = (title: string, disguised: boolean): string => {
  const text = disguised ? asSeen(title, 0, Math.min(title.length, 4 * REACH)) : title;
  return text.length > REACH ? text.slice(0, REACH) : text;
};
