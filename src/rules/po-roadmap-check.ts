import type { RuleGroup } from '../core/rule';

/** O12: work held against the agreed plan, and the product manager asked what it is for. */
export const roadmapCheck: RuleGroup = {
  name: 'po-roadmap-check',
  classes: {},
  rules: [
    {
      id: 'O12-work-against-plan',
      duty: 'O12',
      overlap: 'S8',
      role: 'PO',
      title: 'Work that no longer fits the plan',
      why: 'Whoever keeps the backlog finds the tickets that serve nothing in the agreed plan.',
      weight: 4,
      differences: ['responsibilities', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            '@ticket|sprint|backlog|iteration',
            'plan|roadmap|goal|theme|objective|agreed|priorities|strategy',
            'fit|serve|match|still|against|belong|compare|contribute|follow|drift|off|outside|check|which|support|feed',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Which stories serve the agreed goals?'],
        no: ['Publish the year plan', 'The plan page shows no tickets'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O12-learn-from-pm',
      duty: 'O12',
      role: 'PO',
      title: 'Learning what success means',
      why: 'The problem behind the work and its measure of success are learned from the product manager.',
      weight: 3,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'near',
          all: ['why|problem|success|goal|intent', '@ticket|feature', 'ask|learn|clarify|understand|explain'],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Understand the problem behind the ward epic'],
        no: ['Interview wards about their problem', 'Product manager job description'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
  ],
};
