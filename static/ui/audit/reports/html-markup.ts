const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it, in content and in attributes. */
export const escaped = (text: string | number): string =>
  String(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** A link where the address is one of the web, its words alone where it is not. */
export const link = (url: string | null, words: string): string =>
  url !== null && /^https?:\/\//i.test(url) ? `<a href="${escaped(url)}">${escaped(words)}</a>` : escaped(words);

/** A table of texts; cells of the first column name their row. Cells are markup already. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>\n`;
}

export const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 1200px; margin: 0 auto; padding: 24px 16px; font: 14px/20px system-ui, sans-serif; }
h1 { margin: 0 0 4px; font-size: 24px; line-height: 28px; }
h2 { margin: 32px 0 8px; font-size: 18px; line-height: 24px; }
p { margin: 0 0 8px; }
.dim { opacity: 0.75; }
table { min-width: min(100%, 28em); border-collapse: collapse; margin: 8px 0 16px; }
caption { padding: 4px 0; text-align: start; font-weight: 600; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid #8888; text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-size: 12px; font-weight: 600; }
td { font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
.rows { width: 100%; }
.rows td:first-child { min-width: 16em; overflow-wrap: anywhere; }
@media (max-width: 480px) { th, td { padding-right: 6px; } }
`;
