import type { RuleGroup } from '../core/rule';

/** O2: what the backlog is for, open and clear to everybody. */
export const purpose: RuleGroup = {
  name: 'po-purpose',
  classes: {},
  rules: [
    {
      id: 'O2-product-goal',
      duty: 'O2',
      overlap: 'S1',
      role: 'PO',
      title: 'Goal behind the backlog',
      why: 'The goal that a backlog works towards is set and told by the product owner.',
      weight: 4,
      differences: ['goals', 'scope'],
      signals: [
        { kind: 'phrase', words: '@sprint|product goal' },
        {
          kind: 'near',
          all: [
            'goal|purpose|aim',
            'backlog|sprint|epic',
            'write|state|explain|agree|define|set|share|communicate|check|clarify|refine',
          ],
          in: ['title', 'lead'],
        },
      ],
      caution: 'A goal of the business, told in the same words, is product manager work.',
      examples: {
        yes: ['Word the product goal for the claims backlog', 'State what the epic is for: one goal, two sentences'],
        no: ['Set the revenue goal of the product line', 'Company goals for the year'],
      },
      source: { document: 'A', section: 'Overseeing the backlog' },
    },
    {
      id: 'O2-open-backlog',
      duty: 'O2',
      role: 'PO',
      title: 'Backlog open to everybody',
      why: 'Stakeholders must be able to see and follow the list the team works from.',
      weight: 4,
      differences: ['role', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'backlog',
            'visible|public|transparent|open|accessible|readable|understandable|clear|publish|share|show|view|access|visibility|transparency',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Make the team backlog visible to the claims department'],
        no: ['Publish the public roadmap', 'Make pricing visible to resellers'],
      },
      source: { document: 'A', section: 'Overseeing the backlog' },
    },
    {
      id: 'O2-clear-items',
      duty: 'O2',
      role: 'PO',
      title: 'Items that everybody understands',
      why: 'What stands in the backlog must make sense to all who read it.',
      weight: 3,
      differences: ['role', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            '@ticket|backlog|sub-task',
            'clear|clearer|understandable|unclear|vague|description|context|readable|plain|glossary|wording|confusing|meaningful|cryptic',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Vague ticket titles in the claims list'],
        no: ['Clear message for buyers', 'Story of our founders'],
      },
      source: { document: 'A', section: 'Overseeing the backlog' },
    },
  ],
};
