import { bytesOf } from './packed';

/** A text in parts that each fit a value as JSON; a surrogate pair is never cut in two. */
export function inParts(text: string, limit: number): string[] {
  if (bytesOf(text) <= limit || text.length < 2) return [text];
  let middle = Math.floor(text.length / 2);
  const code = text.charCodeAt(middle);
  if (code >= 0xdc00 && code <= 0xdfff && middle > 1) middle -= 1;
  return [...inParts(text.slice(0, middle), limit), ...inParts(text.slice(middle), limit)];
}
