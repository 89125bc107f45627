/** What a string of unknown making is written in. */
export type Format = 'adf' | 'html' | 'wiki' | 'markdown' | 'plain';

const SIGNS: Readonly<Record<'html' | 'wiki' | 'markdown', readonly (readonly [pattern: RegExp, worth: number])[]>> = {
  html: [
    [/<(?:p|div|br|hr|ul|ol|li|table|h[1-6]|blockquote|pre)(?:\s[^<>]*)?\/?>/iu, 4],
    [/<(?:span|b|i|u|em|strong|a|code|font|img|s)(?:\s[^<>]*)?\/?>/iu, 2],
    [/<\/(?:p|div|span|ul|ol|li|b|strong|a|td)>/iu, 2],
    [/&(?:nbsp|amp|lt|gt|quot|#\d+);/u, 1],
  ],
  wiki: [
    [/^[ \t]*h[1-6]\.[ \t]+\S/mu, 4],
    [/\{(?:code|noformat|quote|panel|color|adf)(?::[^{}\n]*)?\}/u, 4],
    [/^[ \t]*\|\|.*\|\|[ \t]*$/mu, 3],
    [/\[[^\]|\n]+\|[^\]\n]+\]/u, 3],
    [/\[~[^\]\n]+\]|\[\^[^\]\n]+\.\w+\]/u, 3],
    [/\{\{[^{}\n]+\}\}/u, 2],
    [/![^\s!|][^!|\n]*\.\w{2,5}(?:\|[^!\n]*)?!/u, 3],
    [/^[ \t]*bq\.[ \t]/mu, 3],
    [/^[ \t]*(?:\*{2,}|#{2,})[ \t]+\S[^\n]*\n[ \t]*[*#]/mu, 1],
    [/(?<![\w*])\*(?![\s*])[^*\n]+(?<!\s)\*(?![\w*])/u, 1],
  ],
  markdown: [
    [/^```|^~~~/mu, 4],
    [/^#{1,6}[ \t]+\S/mu, 2],
    [/(?<![\w*])\*\*(?![\s*])[^\n]+?\*\*(?![\w*])/u, 3],
    [/\[[^\]\n]+\]\([^)\n]+\)/u, 4],
    [/^[ \t]*[-*+][ \t]+\[[ xX]\][ \t]/mu, 4],
    [/^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|/mu, 4],
    [/(?<!`)`[^`\n]+`(?!`)/u, 2],
    [/^>[ \t]\S/mu, 2],
    [/^[ \t]*[-*+][ \t]+\S/mu, 1],
    [/^[ \t]*\d+[.)][ \t]+\S/mu, 1],
  ],
};

/** Formatting shows early; a long text is not read to its end. */
const ENOUGH = 20_000;

/**
 * Tells what a string is written in, by signs that weigh more the less another format or plain prose would hold them.
 * Never fails. `expected` is what the source writes as a rule: its signs count a little more.
 */
export function sniff(source: string, expected?: Format): Format {
  const head = source.slice(0, ENOUGH);
  if (/^\s*\{/u.test(head) && isDocument(source)) return 'adf';
  const formats = ['html', 'wiki', 'markdown'] as const;
  const points = formats.map((format) => {
    const found = SIGNS[format].reduce((sum, [pattern, worth]) => sum + (pattern.test(head) ? worth : 0), 0);
    return found > 0 && format === expected ? found + 1.5 : found;
  });
  const most = Math.max(...points);
  return most === 0 ? 'plain' : formats[points.indexOf(most)]!;
}

function isDocument(source: string): boolean {
  if (!/"type"\s*:\s*"doc"/u.test(source)) return false;
  try {
    return (JSON.parse(source) as { type?: unknown }).type === 'doc';
  } catch {
    return false;
  }
}
