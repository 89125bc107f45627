/** Markup that is safe to write; anything else is escaped on its way in. */
export class Markup {
  constructor(readonly source: string) {}
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for markup and attributes; signs that would turn the reading direction of what follows are shown as a mark. */
export const escapeText = (text: string): string =>
  text
    .replace(/[&<>"']/gu, (sign) => SIGNS[sign]!)
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

type Part = Markup | string | number | false | undefined | readonly Part[];

const write = (part: Part): string => {
  if (part instanceof Markup) return part.source;
  if (part === undefined || part === false) return '';
  if (typeof part === 'object') return part.map(write).join('');
  return escapeText(String(part));
};

/** A template whose values are escaped unless they are markup themselves. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((out, string, i) => out + write(parts[i - 1]) + string));
