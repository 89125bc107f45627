import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M2: the roadmap, its milestones and its order over quarters. */
export const roadmap: RuleGroup = {
  name: 'pm-roadmap',
  classes: {},
  rules: [
    {
      id: 'M2-roadmap-work',
      duty: 'M2',
      role: 'PM',
      title: 'Making or changing the roadmap',
      why: 'The roadmap says how the product gets to its goals over quarters; drawing and redrawing it is the product manager’s.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        { kind: 'head', verb: '@decide|@draft|@look-back|@plan', object: '@roadmap-thing' },
        { kind: 'topic', noun: '@roadmap-thing' },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'A roadmap shown as a feature of the product is team work.',
      examples: {
        yes: ['Revise the H1 roadmap after the merger', 'Roadmap 2027'],
        no: [
          'Add roadmap view to the app',
          'Roadmap page scrolls too far',
          'As a visitor I want a roadmap so that I know what comes',
        ],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
    {
      id: 'M2-roadmap-told',
      duty: 'M2',
      role: 'PM',
      title: 'Telling others the roadmap',
      why: 'Leaders, partners and customers hear of the plan from the person who answers for it.',
      weight: 4,
      differences: ['role', 'scope'],
      signals: [
        { kind: 'head', verb: '@publish|@align', object: '@roadmap-thing' },
        {
          kind: 'near',
          all: ['roadmap', '@leadership|@outside-audience|@market-function|customers|all-hands'],
          in: ['title', 'lead'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: ['Publish the H2 roadmap', 'Roadmap slot for the board in June'],
        no: ['Fix roadmap export for the sales module', 'Roadmap widget loads slowly'],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
    {
      id: 'M2-milestones',
      duty: 'M2',
      overlap: 'S9',
      role: 'PM',
      title: 'Milestones of the product',
      why: 'Dates that the whole product is measured by are set with the roadmap, not in a sprint.',
      weight: 2,
      differences: ['scope', 'responsibilities'],
      signals: [
        { kind: 'head', verb: '@decide|@draft|@plan|@look-back', object: '@milestone-thing' },
        { kind: 'topic', noun: '@milestone-topic' },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'A milestone may be a delivery date of one increment; then it is the product owner’s.',
      examples: {
        yes: ['Set the milestones for the insurance product', 'Release calendar 2027'],
        no: ['Add milestones to the project screen', 'Milestone closes too early'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M2-period-plan',
      duty: 'M2',
      role: 'PM',
      title: 'Planning a quarter or a year',
      why: 'What the product does with a quarter or a year is settled above the sprint.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'head', verb: '@decide|@draft|@align|@look-back', object: '@period-plan|@period' },
        { kind: 'topic', noun: '@period-plan' },
        { kind: 'near', all: ['@period', 'bet|theme|investment|priority'], in: ['title', 'lead'] },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: ['Finalise the Q3 plan', 'Annual planning', 'Which themes carry H2?'],
        no: ['Quarter picker shows wrong year', 'Add Q3 filter'],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
    {
      id: 'M2-sequence',
      duty: 'M2',
      role: 'PM',
      title: 'Order of products, markets or big releases',
      why: 'Which large step comes before which is a matter of the product’s plan.',
      weight: 3,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: ['sequence|order|phase|stagger|time', '@big-thing|launch', '@period|first|next|later'],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'now ~ next ~ later', in: ['title', 'lead'] },
        { kind: 'near', all: ['roadmap', 'slip|delay|postpone|replan|swap'], in: ['title', 'lead'] },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'Sequence the big bets by quarter',
          'Sort ideas into now, next, later',
          'Postpone offline mode: what it does to the roadmap',
        ],
        no: ['Order list shows next page first', 'Phase out old sequence generator'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M2-roadmap-body',
      duty: 'M2',
      overlap: 'S8',
      role: 'PM',
      title: 'The roadmap in the text',
      why: 'A text that argues about the roadmap speaks of the product’s plan, not of one increment.',
      weight: 1,
      differences: ['scope'],
      signals: [{ kind: 'near', all: ['roadmap', '@decide|@align|@publish|commit|shift'] }],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'A text may mention the roadmap only in passing; both documents let both roles work on one.',
      examples: {
        yes: [{ title: 'After the offsite', body: 'We agreed to shift our roadmap towards hospitals.' }],
        no: [{ title: 'Timeline zoom', body: 'The zoom of the roadmap jumps.' }],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
  ],
};
