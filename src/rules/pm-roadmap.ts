import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M2: the roadmap: what comes when, what upsets it, and what may be told of it. */
export const roadmap: RuleGroup = {
  name: 'pm-roadmap',
  classes: {
    /** The roadmap by its names. */
    'roadmap-thing': list(`
      roadmap, roadmap review, roadmap item
    `),
    /** Plans by any name. */
    planning: list(`
      plan, outlook, outline, timeline, schedule, stage, phase, wave, theme, priority, step, calendar, focus, programme,
      ambition, goal, target, picture, intention, commitment, promise, preview, cut, sequence, order, horizon
    `),
    /** What upsets a plan. */
    delay: list(`
      delay, late, slip, postpone, behind, losing, lose, lost, cancelled, sick, slower
    `),
    /** Months and seasons; those that are other words as well stand behind a preposition. */
    calendar: list(`
      January, February, April, June, July, August, September, October, November, December, autumn, winter, Christmas,
      Easter,
      in|into|by|until|till|from|to|since|for|before|after|of|early|late|mid|last|next|this spring|summer|fall|May|March,
      year after, the year, half-year, Q1, Q2, Q3, Q4
    `),
  },
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
        { kind: 'phrase', words: 'roadmap @paper', in: ['title'] },
        { kind: 'head', verb: '@decide|@draft|@look-back|@plan', object: '@roadmap-thing' },
        { kind: 'topic', noun: '@roadmap-thing' },
      ],
      caution: 'A roadmap shown as a feature of the product is team work.',
      examples: {
        yes: [
          'Roadmap for the second half of the year',
          'After the roadmap kickoff',
          'Revise the H1 roadmap after the merger',
          'Roadmap 2027',
        ],
        no: [
          'Add roadmap view to the app',
          'Roadmap page scrolls too far',
          'As a visitor I want a roadmap so that I know what comes',
        ],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
    {
      id: 'M2-what-when',
      duty: 'M2',
      role: 'PM',
      title: 'What comes when',
      why: 'What the product brings, and in which season or year, is planned above the sprints.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        { kind: 'near', all: ['@planning', '@horizon'], in: ['title'] },
        { kind: 'near', all: ['@shift', '@horizon'], in: ['title'] },
        {
          kind: 'near',
          all: ['what|which|who', 'come|ship|slip|drop|wait|promise|release|deliver', '@horizon|when|first|if'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['# ~ release|version|edition|bet|theme', 'before|until|up|by|big|next|for|over'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['from|to|until|before', '@season|fair', '@shift|release|version|big|@whole-product'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'edition|version|release|module|rewrite|generation',
            'spring|summer|autumn|winter|quarter|year|season|fair|harvest|ahead|yearly',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '=plan|=plans|dates',
            'after|survive|remain|still|lose|keep|hold|delay',
            'we|our|@customers|vote|team|merger|flood|@horizon',
          ],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: '@backlog-thing|@scrum-event|DB|SQL|server|index|build|cache|branch', in: ['title'] },
      ],
      caution: 'A year may also be a value in a field.',
      examples: {
        yes: [
          'Themes of 2028',
          'Redo H2 after the fire at the mill',
          'What do we ship when?',
          'Three large themes before the Olympics',
          'The big harbour move before Christmas',
          'Summer and winter editions',
          'What remains of our plan after the flood',
        ],
        no: ['Add next year to the holiday list', 'Push message out one hour later', 'Year picker shows 2026 twice'],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
    {
      id: 'M2-years-and-people',
      duty: 'M2',
      role: 'PM',
      title: 'Years or seasons beside customers, partners or the company',
      why: 'What a year brings to customers, partners or the company is planned for the whole product.',
      weight: 3,
      differences: ['scope', 'goals'],
      signals: [
        {
          kind: 'near',
          all: ['@horizon', '@party|@user-kind|@identity|=we|=us|our|which|what|who|big|whole|entire'],
          in: ['title'],
        },
      ],
      caution: 'A year may also be a value that the product shows.',
      examples: {
        yes: ['What 2028 brings to harbours'],
        no: ['Import invoices of 2025', 'Year filter for the nurse’s calendar is empty'],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
    {
      id: 'M2-plan-upset',
      duty: 'M2',
      role: 'PM',
      title: 'A plan upset by what happened',
      why: 'When a supplier, a market or the company upsets the plan, the whole of it is drawn again.',
      weight: 4,
      differences: ['scope', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            '@shift|redraw|what|new|consequence|rescue|adjust|@delay',
            'plan|year|quarter|season|launch|@horizon|roadmap',
            '@delay|because|supplier|merger|fire|flood|strike|shortage|crisis|law|tariff|reorganisation',
          ],
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Redraw the season after the strike', 'Late hardware: what do we tell the dealers of the launch'],
        no: ['Shift plan of the night nurses'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M2-plan-told',
      duty: 'M2',
      role: 'PM',
      title: 'What may be told of the plan',
      why: 'What customers and the public may hear of the coming year is a promise made for the whole product.',
      weight: 4,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'show|tell|told|publish|public|promise|say|aloud|letter|overview|preview|page',
            'plan|outlook|coming|ahead|next|=follows|later|@horizon',
            '@party|@user-kind|public|community|till|until|aloud|open|website|keep',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['promise|told|announced', 'date|what|@horizon|@calendar', 'we|our|customer|@party'],
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Publish the outlook for our growers', 'What we promised for next summer'],
        no: ['Show the plan on the account page', 'Promise rejected in the date picker'],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
  ],
};
