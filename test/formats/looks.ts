const { charCodeAt, codePointAt, indexOf, slice, startsWith } = String.prototype;
const { exec, test } = RegExp.prototype;

let looked = 0;

/** What a pattern reads: from where it begins to the end of its match, or of the text where there is none. */
function execCounting(this: RegExp, text: string): RegExpExecArray | null {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const match = exec.call(this, text);
  if (match) looked += match.index + match[0].length - from + 1;
  else looked += this.sticky ? 1 : Math.max(1, text.length - from);
  return match;
}

function count(): void {
  String.prototype.charCodeAt = function (this: string, at: number) {
    looked += 1;
    return charCodeAt.call(this, at);
  };
  String.prototype.codePointAt = function (this: string, at: number) {
    looked += 1;
    return codePointAt.call(this, at);
  };
  String.prototype.indexOf = function (this: string, what: string, from = 0) {
    const found = indexOf.call(this, what, from);
    looked += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.slice = function (this: string, from?: number, to?: number) {
    const piece = slice.call(this, from, to);
    looked += piece.length;
    return piece;
  };
  String.prototype.startsWith = function (this: string, what: string, at?: number) {
    looked += what.length;
    return startsWith.call(this, what, at);
  };
  RegExp.prototype.exec = execCounting;
  RegExp.prototype.test = function (this: RegExp, text: string) {
    return execCounting.call(this, text) !== null;
  };
}

/**
 * Characters that `work` looks at: every way of reading a text is counted while it runs, so no clock is needed. What a
 * pattern reads again inside one attempt is not seen.
 */
export function looks(work: () => void): number {
  looked = 0;
  count();
  try {
    work();
  } finally {
    Object.assign(String.prototype, { charCodeAt, codePointAt, indexOf, slice, startsWith });
    Object.assign(RegExp.prototype, { exec, test });
  }
  return looked;
}
