import { asSeen } from './chars';

/** Shapes that the characters of a title show. Titles are short: a regular expression each, over at most 300 characters. */
const REACH = 300;

const CONVENTIONAL =
  /^\s*(?:feat|fix|chore|docs|style|refactor|perf|tests?|build|ci|revert|deps)(?:\([^)]{0,40}\))?!?:\s/i;
const VERSION = /(?:^|[\s(,:])v?\d{1,4}\.\d{1,4}(?:\.\d+)*(?:-(?:rc|beta|alpha)[.\d]*)?(?=$|[\s),:;.])/i;
const NUMBERING =
  /^\W*(?:(?:story|epic|phase|step|task|issue|us|part|section|feature|milestone|sprint)\s)?\d+(?:\.\d+)*[.:)\s-]/i;
const CODE =
  /`[^`]+`|[\w$]+\(\)|(?:^|\s)--?[a-z][\w-]{2,}|(?:^|[\s"'(])[/~.]{0,2}[\w.-]*\/[\w.-]+\/[\w./-]*|\b[\w-]+\.(?:tsx?|jsx?|mjs|py|go|rb|rs|java|cs|cpp|php|sql|json|ya?ml|toml|md|html?|css|scss|sh|env|lock|xml|kt|swift|vue|ipynb|csv)\b|\b[a-z\d]+_[a-z\d_]+\b|\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|::|=>|\{\{|\}\}/i;
const QUESTION = /\?\s*(?:#\w+\s*|\([^)]*\)\s*)*$/;
const ASKS =
  /^\W*(?:(?:should|do|does|can|could|would|is|are)\s+(?:we|i|our|the|users?|customers?|it)|(?:which|what|who|why|how|when|where)(?:\s\w+)?\s+(?:should|do|does|did|can|could|would|will|is|are))\b/i;

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

export interface TitleForms {
  conventional: boolean;
  version: boolean;
  code: boolean;
  question: boolean;
}

/**
 * Which shapes a title has. Camel case alone depends on case, so it is no code here. In a disguised title hidden
 * characters are passed over.
 */
export const titleForms = (title: string, disguised: boolean, out: TitleForms): void => {
  const reach = disguised ? asSeen(title, 0, Math.min(title.length, 4 * REACH)) : title;
  const text = reach.length > REACH ? reach.slice(0, REACH) : reach;
  out.conventional = text.includes(':') && CONVENTIONAL.test(text);
  out.version = text.includes('.') && VERSION.test(text.replace(NUMBERING, ''));
  out.code = mayBeCode(text) && CODE.test(text);
  out.question = (text.includes('?') && QUESTION.test(text)) || ASKS.test(text);
};
