import { harmless } from './terminal';

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a terminal takes: wide letters and pictures take two. */
const widthOf = (sign: string): number =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
    sign,
  )
    ? 2
    : 1;

export const displayWidth = (text: string): number =>
  [...segments.segment(text)].reduce((sum, { segment }) => sum + widthOf(segment), 0);

/** A text in exactly so many columns, cut with an ellipsis or filled up. */
export function fit(text: string, width: number, right = false): string {
  let out = harmless(text);
  if (displayWidth(out) > width) {
    let used = 0;
    let kept = '';
    for (const { segment } of segments.segment(out)) {
      used += widthOf(segment);
      if (used > width - 1) break;
      kept += segment;
    }
    out = `${kept}…`;
  }
  const gap = ' '.repeat(Math.max(0, width - displayWidth(out)));
  return right ? gap + out : out + gap;
}

/** Rows in columns two blanks apart; a negative width is aligned to the right. */
export const table = (widths: readonly number[], rows: readonly (readonly string[])[]): string[] =>
  rows.map((row) =>
    widths
      .map((width, i) => fit(row[i] ?? '', Math.abs(width), width < 0))
      .join('  ')
      .trimEnd(),
  );
