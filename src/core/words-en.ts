import type { DutyId } from './duty';
import type { Role } from './role';

type PMDuty = Extract<DutyId, `M${number}`>;

/**
 * Everything that `explain` says, in English; another language fills the same names. `{…}` are filled in: `{it}` is what
 * the item shows (see `it`), `{claim}` what the role does, `{role}` and `{other}` the roles.
 */
export const WORDS = {
  role: { PO: 'product owner', PM: 'product manager' } satisfies Record<Role, string>,

  /** Why it is a role's work: what the item says, and who does such things. The rule's own reason follows. */
  because: '{it}: {claim}.',
  byWords: 'Its words are those of {role} work: {words}.',
  byWordsBare: 'It is worded like {role} work.',
  overlap: {
    PO: 'Both roles have a say in this; where it concerns one feature or delivery, the product owner does.',
    PM: 'Both roles have a say in this; where it concerns the whole product, the product manager does.',
  } satisfies Record<Role, string>,
  although: 'It is {other} work although {it} speaks for the {role}.',
  althoughClose: 'It is more likely {other} work, but {it} speaks for the {role}.',

  shared: 'Both roles have a real part in this, so it may be two items.',
  sharedSide: 'One for the {role}: {it}.',

  /** What an item shows, so that it can be named inside a sentence. */
  it: {
    title: '“{words}”',
    body: '“{words}” in the description',
    type: 'the type “{words}”',
    labels: 'the label “{words}”',
    story: 'the form of a user story',
    criteria: 'its list of acceptance criteria',
    failure: 'the failure it describes',
    words: 'the wording (“{words}”)',
    rule: 'one sign ({title})',
  },
  /** The same at the start of a reason, before a colon. */
  opening: {
    title: '“{words}”',
    body: 'The description says “{words}”',
    type: 'It is filed as “{words}”',
    labels: 'It is labelled “{words}”',
    story: 'It is told as a user story',
    criteria: 'It lists acceptance criteria',
    failure: 'It describes a failure',
    words: 'It uses words such as “{words}”',
    rule: '{title}',
  },

  /** What who holds the role does, by duty. */
  claim: {
    O1: 'product owners keep the backlog',
    O2: 'product owners keep the backlog clear and open to all',
    O3: 'product owners turn needs into stories',
    O4: 'product owners turn features into work for the team',
    O5: 'product owners put the backlog in order',
    O6: 'changes and repairs go through the product owner’s backlog',
    O7: 'product owners plan and review with the team',
    O8: 'product owners bring what users say to the team',
    O9: 'product owners keep team and stakeholders in touch',
    O10: 'product owners keep the team’s work moving',
    O11: 'product owners watch what each delivery is worth',
    O12: 'product owners keep the work in step with the roadmap',
    O13: 'product owners see that features are delivered',
    M1: 'product managers set where the product goes',
    M2: 'product managers keep the roadmap',
    M3: 'product managers choose what the product gets',
    M4: 'product managers find out what users need',
    M5: 'product managers watch the market',
    M6: 'product managers decide on price, position and growth',
    M7: 'product managers bring the product to market',
    M8: 'product managers judge whether the product is ready for its market',
    M9: 'product managers answer for how the product does',
    M10: 'product managers set the experience of the whole product',
    M11: 'product managers bring everybody behind one plan',
    M12: 'product managers make the business case',
    M13: 'product managers look after the product’s whole life',
    M14: 'product managers look across several products',
  } satisfies Record<DutyId, string>,

  unclear: {
    'no-text': 'There is no text to judge yet. A title that says what is to be done, and to what, is enough.',
    'not-english': 'The text does not seem to be English, and only English is read. An English title would be enough.',
    slight: '{It} is only a slight sign of {role} work.',
    side: '{It} speaks for the {role}.',
    otherSide: '{It} speaks as much for the {role}.',
    both: '{It} can be meant either way.',
    asks: 'What settles it: {question}',
  },
  /** What an item lacks, by what its title and description are like. */
  advice: {
    nothing: 'Nothing in it tells whose work it is.',
    topic:
      '“{title}” names a topic but no action. Say what is to happen: is something to be decided, found out or announced, or to be built, changed or fixed?',
    noVerb:
      'The title does not say what is to be done. Open it with a verb, such as “Decide…”, “Find out…” or “Announce…”, or “Build…”, “Change…” or “Fix…”.',
    question:
      'A question alone leaves open what hangs on it. Say whether the answer decides something about the product, or a detail of one feature.',
    language: 'The title may not be English, and only English is read. An English title would be enough.',
    noObject:
      'It says what to do, but not what for. Add a line on what changes for users, or on the decision it leads to. If it is an errand, neither role needs to own it.',
    noOutcome:
      'It does not say what changes for users, or what is to be decided. Add a line on either. If it is an errand, neither role needs to own it.',
    noNeed: 'A line on who needs it and why, or on what must hold for it to be done, would settle it.',
    thin: 'A line in the description on what changes for users, or on what must hold for it to be done, would settle it.',
  },
  /** The question that decides between a duty of the product manager and work on the same matter in the team. */
  question: {
    M1: 'is the direction itself to be set, or something to be built that follows it?',
    M2: 'is the plan of the product to change, or is work to be done that stands in it?',
    M3: 'is it open whether the product gets this, or only how it is made?',
    M4: 'is something to be learned from users, or something to be built for them?',
    M5: 'is the market to be understood, or something to be built for it?',
    M6: 'is a price, an offer or a message to be decided, or a screen or system that carries it to be changed?',
    M7: 'are people outside to hear of the product, or is a piece of it to be built or delivered?',
    M8: 'is the product to prove itself with customers before it is sold, or is the team to test what it built?',
    M9: 'are figures to be read for a decision, or is the counting to be built or mended?',
    M10: 'is this to hold for the whole product, or for one feature of it?',
    M11: 'are people to be won for a plan of the product, or to be kept informed about work of the team?',
    M12: 'is it to be weighed whether this pays for the company, or is something to be built that handles money?',
    M13: 'is there a choice to make about what becomes of the product and its customers, or is a system to be changed?',
    M14: 'is it a choice across several products, or work on one of them?',
  } satisfies Record<PMDuty, string>,
} as const;
