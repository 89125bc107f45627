/** A matched stretch inside its sentence, ready to be shown: `before` and `after` may open or close with an ellipsis. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const REACH = 90;
const STOP = /[.!?。！？]\s|\n/g;

function openingOf(text: string, start: number): number {
  const from = Math.max(0, start - REACH);
  let opening = from;
  for (const stop of text.slice(from, start).matchAll(STOP)) opening = from + stop.index + stop[0].length;
  return opening;
}

function closingOf(text: string, end: number): number {
  const reach = Math.min(text.length, end + REACH);
  const stop = /[.!?。！？](?=\s|$)|\n/.exec(text.slice(end, reach));
  return stop ? end + stop.index + (stop[0] === '\n' ? 0 : 1) : reach;
}

const endsWord = (text: string, at: number): boolean => at >= text.length || /\s/.test(text[at] ?? ' ');

/**
 * The sentence around `start`…`end` (UTF-16 offsets), at most 90 characters to either side, cut between words where it
 * is longer. Offsets that lie outside the text are drawn in.
 */
export function excerpt(text: string, start: number, end: number): Excerpt {
  const first = Math.min(Math.max(0, start), text.length);
  const last = Math.min(Math.max(first, end), text.length);
  let opening = openingOf(text, first);
  let closing = closingOf(text, last);
  const cutBefore = opening > 0 && opening === first - REACH;
  const cutAfter = closing === last + REACH && !endsWord(text, closing);
  if (cutBefore) opening = text.indexOf(' ', opening) + 1 || opening;
  if (opening > first) opening = first;
  if (cutAfter) closing = Math.max(last, text.lastIndexOf(' ', closing));
  return {
    before: (cutBefore ? '…' : '') + text.slice(opening, first).replace(/\s+/g, ' ').trimStart(),
    match: text.slice(first, last),
    after:
      text.slice(last, closing).replace(/\s+/g, ' ').trimEnd() +
      (closing < text.length && closing === last + REACH ? '…' : cutAfter ? '…' : ''),
  };
}
