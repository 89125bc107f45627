/** Everything that `explain` says, in English; another language fills the same names. `{…}` are filled in. */
export const WORDS = {
  role: { PO: 'product owner', PM: 'product manager' },
  because: '{title}: {why}',
  becauseBare: '{title}: {why}',
  although: 'Against that, "{words}" reads like {role} work: {title}.',
  althoughBare: 'Against that, one sign reads like {role} work: {title}.',
  overlap: 'The documents give this to both roles; the level of the work decides.',
  shared: 'Both roles have a real part in it. Consider two items, one for each.',
  sharedSide: '{Role} part: {title}, "{words}".',
  sharedSideBare: '{Role} part: {title}.',
  unclear: {
    'no-text': 'There is no text to judge. A title that says who does what to which thing is enough.',
    'not-english': 'The text is not English, and only English is read.',
    'no-evidence':
      'Nothing in it tells whose work it is. Say in the title what is to be done and to what, for example "Decide the price of…" or "Add a filter to…".',
    'weak-evidence':
      'It says too little to be sure. Open the title with what is to be done, or add a sentence about the outcome.',
    balanced: 'The signs for both roles weigh about the same. Say whether something is to be decided or to be built.',
  },
  leans: 'The strongest sign, "{words}", points to the {role}: {title}.',
  leansBare: 'The strongest sign points to the {role}: {title}.',
} as const;

export type Words = typeof WORDS;
