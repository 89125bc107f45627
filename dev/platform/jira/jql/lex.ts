import { JqlError } from './query';

export interface Token {
  readonly kind: 'word' | 'string' | 'symbol' | 'end';
  readonly text: string;
  /** Counted from 1, as Jira's messages do. */
  readonly line: number;
  readonly column: number;
}

const SYMBOLS = ['!=', '<=', '>=', '!~', '&&', '||', '=', '<', '>', '~', '!', '&', '|', '(', ')', ',', '[', ']'];
const WORD = /[^\s()=!<>~&|,'"[\]]/;
/** Characters Jira keeps for itself: they must stand in quotes. */
const RESERVED = new Set('{}*/%+^$#;?`@'.split(''));

/** Splits a query into words, quoted strings and symbols; ends with one `end` token. */
export function lex(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const place = (index: number) => {
    const before = source.slice(0, index).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  while (at < source.length) {
    const char = source[at]!;
    if (/\s/.test(char)) at++;
    else if (char === '"' || char === "'") {
      const start = at;
      const { text, end } = quoted(source, at, place(at));
      tokens.push({ kind: 'string', text, ...place(start) });
      at = end;
    } else {
      const symbol = SYMBOLS.find((one) => source.startsWith(one, at));
      const text = symbol ?? word(source, at, place(at));
      tokens.push({ kind: symbol ? 'symbol' : 'word', text, ...place(at) });
      at += text.length;
    }
  }
  return [...tokens, { kind: 'end', text: '', ...place(source.length) }];
}

function word(source: string, start: number, place: { line: number; column: number }): string {
  let end = start;
  while (end < source.length && WORD.test(source[end]!)) end++;
  const text = source.slice(start, end);
  const reserved = [...text].find((char) => RESERVED.has(char));
  if (reserved) {
    throw new JqlError(
      `Error in the JQL Query: The character '${reserved}' is a reserved JQL character. You must enclose it in a string ` +
        `or use the escape '\\u${reserved.charCodeAt(0).toString(16).padStart(4, '0')}' instead. ` +
        `(line ${place.line}, character ${place.column})`,
    );
  }
  return text;
}

function quoted(source: string, start: number, place: { line: number; column: number }): { text: string; end: number } {
  const mark = source[start];
  let text = '';
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === mark) return { text, end: at + 1 };
    if (source[at] === '\\' && at + 1 < source.length) at++;
    text += source[at];
  }
  throw new JqlError(
    `Error in the JQL Query: The quoted string '${text}' has not been completed. (line ${place.line}, character ${place.column})`,
  );
}
