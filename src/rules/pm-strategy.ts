import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M1: setting product strategy and vision, and the goals they serve. */
export const strategy: RuleGroup = {
  name: 'pm-strategy',
  classes: {},
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
        { kind: 'phrase', words: 'our|overall|corporate strategy', in: ['title'] },
        {
          kind: 'near',
          all: [
            'strategy',
            '@period|@leadership|market|segment|product|company|business|growth',
            '@decide|@draft|@align|@look-back|for|workshop|review',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: '@decide|@draft|@look-back|@align|@publish|lead|run|hold', object: '@strategy-thing' },
        { kind: 'topic', noun: '@strategy-thing' },
        {
          kind: 'near',
          all: ['product|growth|platform|company strategy', '@decide|@align|@look-back'],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: '@tech-compound ~ strategy', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'A strategy for testing, caching or deploying is a technical choice of the team.',
      examples: {
        yes: [
          'What is our strategy after the merger?',
          'Review of the strategy with the board',
          'Write the strategic narrative',
          'Strategy memo: from tool to platform',
          { title: 'Autumn paper', body: 'Agree with the founders on a growth strategy for the next two years.' },
        ],
        no: [
          'Define retry strategy for webhook calls',
          'Cache eviction strategy',
          'Fix strategy dropdown in trade editor',
        ],
      },
      source: { document: 'B', section: 'Setting product strategy' },
    },
    {
      id: 'M1-vision',
      duty: 'M1',
      overlap: 'S1',
      role: 'PM',
      title: 'Product vision',
      why: 'The picture of what the product shall become is set above the backlog and guides every feature.',
      weight: 3,
      differences: ['goals', 'decision-making'],
      signals: [
        { kind: 'phrase', words: '@vision-thing @paper', in: ['title'] },
        { kind: 'head', verb: '@decide|@draft|@align|@publish|@look-back', object: '@vision-thing' },
        { kind: 'topic', noun: '@vision-thing' },
        { kind: 'phrase', words: 'product|company|platform vision', in: ['title'] },
      ],
      unless: [
        { kind: 'phrase', words: 'computer|machine|night|robot vision', in: ['title'] },
        { kind: 'phrase', words: 'sprint|iteration goal', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'The documents disagree about who holds the vision; a goal behind one backlog is the product owner’s.',
      examples: {
        yes: [
          'Mission workshop in Porto',
          'Revise the vision for the learning suite',
          'Vision 2029',
          'Workshop about our product vision and values',
        ],
        no: [
          'Train computer vision model on crates',
          'Add vision field to company form',
          'Night vision mode for the camera',
        ],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M1-objectives',
      duty: 'M1',
      role: 'PM',
      title: 'Product and business objectives',
      why: 'Goals of the business are turned into goals of the product before any story is written.',
      weight: 3,
      differences: ['goals', 'responsibilities'],
      signals: [
        { kind: 'head', verb: '@decide|@draft|@align|@look-back|@publish', object: '@objective-thing' },
        { kind: 'topic', noun: '@objective-thing' },
        { kind: 'near', all: ['OKR', '@leadership|@market-function|@period'], in: ['title', 'lead'] },
      ],
      unless: [
        { kind: 'phrase', words: 'hiring|HR|personal|learning|individual', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Agree business goals for the payroll product',
          'Quarterly goals',
          'Spring OKRs walkthrough with the board',
        ],
        no: [
          'Add OKR widget to the dashboard',
          'Personal OKRs for my review',
          'As a manager I want to enter objectives so that my team sees them',
        ],
      },
      source: { document: 'A', section: 'Thinking strategically' },
    },
    {
      id: 'M1-business-alignment',
      duty: 'M1',
      role: 'PM',
      title: 'Tying the product to business goals',
      why: 'Keeping the product in step with what the company wants to reach is work above the backlog.',
      weight: 3,
      differences: ['goals', 'role'],
      signals: [
        {
          kind: 'near',
          all: ['@align|tie|link|connect', 'business|company|corporate goal|objective|strategy'],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'strategic bet|theme|priority|pillar', in: ['title', 'lead'] },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: ['Tie the mobile programme to company goals', 'Three strategic bets for the lending line'],
        no: ['Align labels in the goals widget', 'Link company record to goal record'],
      },
      source: { document: 'B', section: 'Goals' },
    },
    {
      id: 'M1-long-term',
      duty: 'M1',
      role: 'PM',
      title: 'Long-term direction',
      why: 'A horizon of years is the life of the product, not of a sprint.',
      weight: 3,
      differences: ['scope', 'goals'],
      signals: [
        {
          kind: 'phrase',
          words: 'long-term|multi-year|three-year|five-year plan|growth|direction|vision|strategy|bet|goal',
          in: ['title'],
        },
        { kind: 'phrase', words: 'product|strategic|platform direction', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: ['platform|business|market play|thinking|direction', '@decide|@align|@research'],
          in: ['title', 'lead'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'Five-year plan for the analytics line',
          'Product direction after the merger',
          'Study platform plays of larger vendors',
        ],
        no: ['Long-term storage for audit logs', 'Sort direction of the product list is wrong'],
      },
      source: { document: 'A', section: 'What is a PM' },
    },
  ],
};
