import type { RuleGroup } from '../core/rule';

/** O12: work in step with the validated roadmap, input for the product manager. */
export const roadmapCheck: RuleGroup = {
  name: 'po-roadmap-check',
  classes: {},
  rules: [
    {
      id: 'O12-check-against-roadmap',
      duty: 'O12',
      overlap: 'S8',
      role: 'PO',
      title: 'Work checked against the roadmap',
      why: 'The product owner sees that what the team does follows the agreed roadmap.',
      weight: 4,
      differences: ['responsibilities', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'backlog|epic|story|stories|sprint|ticket|tickets',
            'roadmap',
            'check|align|map|match|compare|trace|link|follow|connect|against|with|tie|reconcile|sync',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'sprint|backlog|story|stories|epic|ticket',
            'theme|milestone|objective|initiative',
            'check|align|map|match|compare|trace|link|against|tie',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Check the sprint stories against the roadmap', 'Map each ticket to one theme'],
        no: ['Revise the roadmap with the board', 'Publish the roadmap'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O12-input-for-pm',
      duty: 'O12',
      role: 'PO',
      title: 'Input for the product manager',
      why: 'What the team learns about effort and risk goes to the product manager, who draws the roadmap.',
      weight: 4,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: ['PM', 'feedback|input|estimate|effort|feasibility|capacity|risk|tell|inform|give|send|warn|findings'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'product',
            'manager',
            'feedback|input|estimate|effort|feasibility|capacity|risk|tell|inform|give|send|warn|findings|report|raise',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'feedback|input|comment|feasibility|effort|risk',
            'roadmap',
            'give|send|collect|team|developers|engineering|estimate|from|validated|draft',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'hire|hiring|job|interview|customers', in: ['title'] },
        { kind: 'phrase', words: 'morning|afternoon|evening|o’clock|AM|UTC|CET|EST|PST', in: ['title'] },
      ],
      examples: {
        yes: [
          'Effort of wards for the PM',
          'Warn the product manager about wards',
          'Feasibility comments on the roadmap draft',
        ],
        no: ['Post at 4 PM UTC', 'Hire a product manager', 'Roadmap feedback from customers'],
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
          all: ['product', 'manager', 'ask|learn|clarify|understand|check|hear|align|question|meet'],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'why|problem|success|goal|intent',
            'epic|story|stories|ticket|feature',
            'ask|learn|clarify|understand|explain',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'hire|hiring|job|candidate|training', in: ['title'] },
        { kind: 'phrase', words: 'interview|survey|market', in: ['title'] },
      ],
      examples: {
        yes: ['Ask the product manager what wards are for', 'Understand the problem behind the ward epic'],
        no: ['Interview wards about their problem', 'Product manager job description'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
  ],
};
