import type { RuleGroup } from '../core/rule';
import { ABOUT_SOFTWARE } from './guards';
import { list } from './words/list';

/** M1: what the product is, where it goes, and the goals it serves. */
export const strategy: RuleGroup = {
  name: 'pm-strategy',
  classes: {
    /** Papers and meetings that a strategy is made in. */
    'strategy-thing': list(`
      product strategy, strategy paper, strategy document, strategy offsite, annual plan, product plan, AI strategy,
      market strategy, business plan
    `),
    /** Where a product is to go. */
    heading: list(`
      direction, ambition, vision, mission, purpose, north star, destination, outlook, future, stance, thesis, bet,
      guiding principle, principles, narrative, tomorrow
    `),
  },
  rules: [
    {
      id: 'M1-strategy-work',
      duty: 'M1',
      role: 'PM',
      title: 'Working on the strategy',
      why: 'Saying where the product is to go, and why, is the product manager’s first duty.',
      weight: 4,
      differences: ['decision-making', 'goals'],
      signals: [
        {
          kind: 'near',
          all: [
            'strategy',
            '@period|@leadership|market|segment|product|company|business|growth',
            '@decide|@draft|@align|@look-back|for|workshop',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: '@decide|@draft|@look-back|@align|@publish|lead|run|hold', object: '@strategy-thing' },
        { kind: 'topic', noun: '@strategy-thing' },
      ],
      caution: 'A strategy for testing, caching or deploying is a technical choice of the team.',
      examples: {
        yes: ['Review of the strategy with the board', 'Hold the strategy offsite', 'Our product strategy'],
        no: [
          'Define retry strategy for webhook calls',
          'Cache eviction strategy',
          'Fix strategy dropdown in trade editor',
        ],
      },
      source: { document: 'B', section: 'Setting product strategy' },
    },
    {
      id: 'M1-what-we-are',
      duty: 'M1',
      role: 'PM',
      title: 'What the product is, and for whom',
      why: 'What a product is, whom it serves and what it leaves alone is settled above every backlog.',
      weight: 4,
      differences: ['decision-making', 'goals'],
      signals: [
        { kind: 'near', all: ['from ~ @identity', 'to ~ @identity|something'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'why|who|whom|what|which|how|would',
            '=us',
            '@customers|@user-kind|@horizon|@party|company|game|stop|lose|miss|need|relevant',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'stay|remain|become|being|into a|an|the|everything|more? ~ @identity',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: '=us|=we|our|ourselves|@whole-product|position|sell|offer|see ~ as ~ @identity',
          in: ['title'],
        },
      ],
      unless: [{ kind: 'story' }],
      examples: {
        yes: [
          'Would florists miss us?',
          'From box maker to service company',
          'Become the standard of small choirs',
          'Do bakers see us as a partner',
        ],
        no: [
          'As a product manager I want the list in a table',
          'As a first step, rename the config keys',
          'What is the default zoom?',
        ],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M1-where-to',
      duty: 'M1',
      role: 'PM',
      title: 'Where the product goes in years',
      why: 'Where the product goes over years is set far above single increments.',
      weight: 4,
      differences: ['scope', 'goals'],
      signals: [
        { kind: 'near', all: ['@horizon', '@heading|reach|relevant|still|win|become'], in: ['title'] },
        {
          kind: 'near',
          all: ['where', 'be|go|head|lead|take|stand', '=we|=us|our|@whole-product|@horizon'],
          in: ['title'],
        },
        { kind: 'head', verb: '@decide|@draft|@align|@look-back', object: '@heading' },
        {
          kind: 'near',
          all: ['@heading', 'company|@leadership|we|our|@whole-product|after|workshop|draft|rework|session'],
          in: ['title'],
        },
      ],
      examples: {
        yes: [
          'The harbour line: ambition for 2030',
          'Where is our choir app heading',
          'Settle the ambition for florists',
          'A vision for our bakery',
        ],
        no: ['Where does the file go after upload', 'Text direction in headings', 'Answer to the delete request'],
      },
      source: { document: 'B', section: 'Setting product strategy' },
    },
    {
      id: 'M1-we-and-them',
      duty: 'M1',
      role: 'PM',
      title: 'We, as a company, and those we serve',
      why: 'Who speaks of “us” and customers, partners or business speaks for the product as a whole.',
      weight: 2,
      differences: ['goals', 'role'],
      signals: [{ kind: 'near', all: ['=we|=us|our', '@identity|@user-kind|@party|@commerce'], in: ['title'] }],
      caution: 'Teams also write “we need” above a plain feature.',
      examples: {
        yes: ['Our customers and what we owe them', 'What we are to our partners'],
        no: ['Should our parser skip blank rows?'],
      },
      source: { document: 'A', section: 'What is a PM' },
    },
    {
      id: 'M1-goal-item',
      duty: 'M1',
      role: 'PM',
      title: 'Goal or initiative by its type',
      why: 'Goals, themes and initiatives stand above epics and stories; they say what the product is to reach.',
      weight: 2,
      differences: ['goals', 'scope'],
      signals: [
        {
          kind: 'type',
          names: [
            'initiative',
            'theme',
            'goal',
            'objective',
            'okr',
            'key result',
            'kr',
            'outcome',
            'opportunity',
            'bet',
            'strategic theme',
            'ziel',
            'vorhaben',
          ],
        },
      ],
      unless: [ABOUT_SOFTWARE],
      caution: 'Some teams keep their own technical goals as initiatives.',
      examples: {
        yes: [{ title: 'Calm evenings for ferry crews', type: 'Objective' }],
        no: [{ title: 'Goal column of the report', type: 'Story' }],
      },
      source: { document: 'ours' },
    },
  ],
};
