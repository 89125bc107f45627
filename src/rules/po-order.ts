import type { RuleGroup } from '../core/rule';

/** O5: the order of stories and tasks, points, trade-offs of a sprint. */
export const order: RuleGroup = {
  name: 'po-order',
  classes: {},
  rules: [
    {
      id: 'O5-rank-items',
      duty: 'O5',
      role: 'PO',
      title: 'Putting items in order',
      why: 'Inside the backlog the product owner says what the team takes next.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        {
          kind: 'head',
          verb: 'prioritise|rank|reorder|order|reprioritise|re-prioritise|sequence|re-rank|score|sort',
          object: '@backlog-thing',
        },
        {
          kind: 'near',
          all: [
            'prioritise|rank|reorder|reprioritise|priority|order|top',
            'backlog|sprint|story|bug|defect|ticket|fix',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Rank the sub-tasks of the import', 'Which fix is top of the list?'],
        no: [
          'Prioritise features for next year',
          'Rank the markets we could enter',
          'Choose between SSO and audit log for Q3',
        ],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O5-sprint-trade-off',
      duty: 'O5',
      role: 'PO',
      title: 'Trade-off inside a sprint',
      why: 'What goes in and out of a sprint is decided inside the project.',
      weight: 4,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'sprint|iteration',
            'swap|drop|pull|defer|move|descope|carry|scope|postpone|squeeze|trade|add|fit|push|remove|keep|replace|cut|capacity|spill|spillover|unfinished',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Swap the label print for the refund in this sprint'],
        no: ['Postpone the public launch by a quarter', 'Trade growth for margin in year two'],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'O5-estimate',
      duty: 'O5',
      role: 'PO',
      title: 'Story points',
      why: 'The size of items, counted in points, serves the order of the backlog.',
      weight: 3,
      differences: ['responsibilities', 'skills'],
      signals: [
        { kind: 'head', verb: 'estimate|size|resize', object: 'story|item|ticket|issue|feature|epic|backlog' },
        { kind: 'phrase', words: 'story point' },
      ],
      examples: {
        yes: ['Estimate the import stories', { title: 'Import', body: 'Five story points.' }],
        no: ['Size of the Nordic market', 'Story of our founders'],
      },
      source: { document: 'A', section: 'Analytical skills' },
    },
  ],
};
