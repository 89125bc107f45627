import type { RuleGroup } from '../core/rule';

/** O5: the order of stories and tasks, estimates, trade-offs of a sprint. */
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
            'backlog|sprint|story|stories|bug|defect|ticket|fix',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'near', all: ['next', '@delivery-people', 'pick|start|work|take|build|pull'], in: ['title', 'lead'] },
      ],
      unless: [
        { kind: 'phrase', words: 'for|next|this year|quarter|half', in: ['title'] },
        { kind: 'phrase', words: 'roadmap|strategy|market|OKR', in: ['title'] },
      ],
      examples: {
        yes: ['Rank the sub-tasks of the import', 'Which fix is top of the list?', 'What the developers pick up next'],
        no: [
          'Prioritise features for next year',
          'Rank the markets we could enter',
          'Choose between SSO and audit log for Q3',
        ],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O5-feature-order',
      duty: 'O5',
      overlap: 'S3',
      role: 'PO',
      title: 'Order of features for the team',
      why: 'Both documents let both roles rank features; told with the team or the backlog it is order of work.',
      weight: 2,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'prioritise|rank|order|priority|reprioritise',
            'feature|enhancement|improvement|request|requirement',
            '@delivery-people|backlog|sprint|iteration|release',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: ['MoSCoW|WSJF|RICE|must-have|should-have', 'story|stories|backlog|sprint|ticket|requirement'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'roadmap|market|strategy|OKR|portfolio', in: ['title'] }],
      caution: 'Which features the product gets at all is product manager work.',
      examples: {
        yes: ['Prioritise requests with the developers', { title: 'Imports', body: 'Score each story by WSJF.' }],
        no: ['Which features make the product win in retail?', 'Prioritise features for the H2 roadmap'],
      },
      source: { document: 'B', section: 'Managing the product backlog' },
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
        { kind: 'head', verb: 'descope|de-scope|defer|postpone|timebox' },
        { kind: 'phrase', words: 'carry|carried over', in: ['title', 'lead'] },
      ],
      unless: [{ kind: 'phrase', words: 'launch|roadmap|market|pricing', in: ['title'] }],
      examples: {
        yes: ['Swap the label print for the refund in this sprint', 'Descope partial refunds', 'Refund carried over'],
        no: ['Postpone the public launch by a quarter', 'Trade growth for margin in year two'],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'O5-estimate',
      duty: 'O5',
      role: 'PO',
      title: 'Estimates',
      why: 'The size of items serves the order of the backlog.',
      weight: 3,
      differences: ['responsibilities', 'skills'],
      signals: [
        {
          kind: 'head',
          verb: 'estimate|size|re-estimate|point|t-shirt',
          object: '@backlog-thing|@artefact|@system|@feature-thing|effort|work',
        },
        { kind: 'phrase', words: 'story points|point' },
        { kind: 'phrase', words: 'effort|story|sprint|ticket estimate|estimation|sizing', in: ['title', 'heading'] },
        { kind: 'field', field: 'points' },
        { kind: 'phrase', words: 'planning poker' },
      ],
      unless: [{ kind: 'phrase', words: 'market|revenue|cost|budget|TAM', in: ['title'] }],
      examples: {
        yes: [
          'Size the import tickets',
          { title: 'Import', body: 'Five story points.' },
          'Effort estimation for the import',
          { title: 'Import', points: 5 },
          'Planning poker on Tuesday',
        ],
        no: ['Estimate the Nordic market', 'Size the revenue of the Team tier'],
      },
      source: { document: 'A', section: 'Analytical skills' },
    },
    {
      id: 'O5-item-priority',
      duty: 'O5',
      role: 'PO',
      title: 'Priority of an item',
      why: 'A rank on a single item is order inside the backlog.',
      weight: 2,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'label',
          names: [
            'must-have',
            'must have',
            'should-have',
            'could-have',
            'good first issue',
            'help wanted',
            'next-sprint',
            'ready-for-dev',
            'ready for development',
            'needs-refinement',
            'severity: high',
            'severity: low',
            'quick win',
          ],
        },
        { kind: 'phrase', words: 'ready for dev|development|refinement|sprint', in: ['title', 'prose'] },
        { kind: 'phrase', words: 'top of the backlog|queue|sprint', in: ['title', 'prose'] },
      ],
      examples: {
        yes: [
          { title: 'Second reader', labels: ['good first issue'] },
          'Second reader, ready for refinement',
          'Second reader on top of the queue',
        ],
        no: [{ title: 'Second reader', labels: ['north'] }, 'Priorities of the company'],
      },
      source: { document: 'A', section: 'Analytical skills' },
    },
  ],
};
