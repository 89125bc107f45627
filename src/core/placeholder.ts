import { bare, Beginnings } from './sections';

const PLACEHOLDERS = new Set(
  'tbd|tbc|tba|todo|to do|n a|na|none|nil|nothing|empty|wip|xxx|placeholder|to be defined|to be determined|to be decided|to be confirmed|to be done|to be added|to be filled in|to follow|coming soon|not applicable|no response|none yet|nothing yet|not yet|fill in'.split(
    '|',
  ),
);
const LONGEST = 24;
const BEGINNINGS = new Beginnings(PLACEHOLDERS);

/** True where nothing but what stands for nothing is said: TBD, n/a, none, to be defined. */
export const isPlaceholder = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST && BEGINNINGS.has(text, from, to) && PLACEHOLDERS.has(bare(text, from, to));
