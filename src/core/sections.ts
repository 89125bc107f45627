/** What the text below a heading is. */
export const PLAIN_SECTION = 0;
export const CRITERIA_SECTION = 1;
/** Boilerplate and what the item is not about: never votes. */
export const MUTED_SECTION = 2;
export const REPRODUCTION_SECTION = 3;

const SECTIONS: readonly (readonly [number, string])[] = [
  [
    CRITERIA_SECTION,
    'acceptance criteria|acceptance|ac|done when|done criteria|success criteria|test plan|test cases|tests|testing|verification|scenario|scenarios|conditions of satisfaction',
  ],
  [
    MUTED_SECTION,
    'definition of done|definition of ready|dod|dor|environment|references|reference|related|related issues|links|labels|metadata|resources|attachments|screenshots|logs|log output|stack trace|out of scope|non goals|nongoals|not in scope|preamble|dependencies|depends on|blocked by|blocks|priority|estimate|assignee|status|system information|versions|changelog|checklist before submitting|additional information|meta|copyright|revision history',
  ],
  [
    REPRODUCTION_SECTION,
    'steps to reproduce|to reproduce|reproduction steps|how to reproduce|repro steps|expected behavior|expected behaviour|actual behavior|actual behaviour|expected result|actual result|expected results|actual results|observed behavior|observed behaviour|current behavior|current behaviour|expected|actual',
  ],
];

const KINDS = new Map(SECTIONS.flatMap(([kind, names]) => names.split('|').map((name) => [name, kind] as const)));

const MOST = 60;

const isBlank = (c: number): boolean => c === 0x20 || c === 0xa0;

/** True where a line has at most sixty characters; blanks in a row count as one, since markup before words is blanked out. */
export const isShort = (text: string, from: number, to: number): boolean => {
  if (to - from <= MOST) return true;
  let length = 0;
  for (let at = from; at < to && length <= MOST; at += 1)
    if (!isBlank(text.charCodeAt(at)) || !isBlank(text.charCodeAt(at + 1))) length += 1;
  return length <= MOST;
};

/** The letters of a stretch in lower case, everything between them as one blank. */
export const bare = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

const isPlain = (c: number): boolean => (c | 32) >= 0x61 && (c | 32) <= 0x7a;

/** Where the first letter of a line stands, past marks that make it bold, a list or a bracket. */
export const firstLetter = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && !isPlain(text.charCodeAt(at))) at += 1;
  return at;
};

/** How phrases begin, by their first two letters: most lines are seen not to be one of them without making a string. */
export class Beginnings {
  private readonly seen = new Uint8Array(1024);

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) this.seen[pair(phrase, 0)] = 1;
  }

  has(text: string, from: number, to: number): boolean {
    const at = firstLetter(text, from, to);
    return at < to && this.seen[pair(text, at)] === 1;
  }
}

const pair = (text: string, at: number): number => {
  const next = text.charCodeAt(at + 1);
  return ((text.charCodeAt(at) & 31) << 5) | (isPlain(next) ? next & 31 : 0);
};

const KIND_BEGINNINGS = new Beginnings(KINDS.keys());

/** Kind of the section that a heading opens. */
export const sectionOf = (text: string, from: number, to: number): number =>
  isShort(text, from, to) ? (KINDS.get(bare(text, from, to)) ?? PLAIN_SECTION) : PLAIN_SECTION;

/** True where a short line without any mark is a heading of a common template. */
export const isTemplateHeading = (text: string, from: number, to: number): boolean =>
  KIND_BEGINNINGS.has(text, from, to) && KINDS.has(bare(text, from, to));

const FIELDS = new Set(
  'priority|labels|label|status|assignee|assigned to|type|issue type|epic|estimate|estimated effort|estimated time|points|story points|sprint|milestone|due|due date|deadline|created|updated|author|reporter|effort|size|parent|blocked by|blocks|depends on|dependencies|tags|tag|component|components|version|environment|os|browser|id|phase|week|complexity|severity|reference|references|related|link|links|see|source|file|files|branch|commit|requires'.split(
    '|',
  ),
);

/** A line of the form "Priority: high": a field of a template, not prose. */
export const isFieldLine = (text: string, from: number, to: number): boolean => {
  const reach = Math.min(to, from + 30);
  for (let at = from; at < reach; at += 1) if (text.charCodeAt(at) === 0x3a) return FIELDS.has(bare(text, from, at));
  return false;
};
