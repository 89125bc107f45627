import type { RuleGroup } from '../core/rule';

/** O1 and O2: the backlog itself, and the goal behind it. */
export const backlog: RuleGroup = {
  name: 'po-backlog',
  classes: {},
  rules: [
    {
      id: 'O1-refine-backlog',
      duty: 'O1',
      role: 'PO',
      title: 'Refining the backlog',
      why: 'The backlog and what stands in it are kept by the product owner alone.',
      weight: 4,
      differences: ['responsibilities', 'scope'],
      signals: [
        {
          kind: 'head',
          verb: 'refine|groom|prune|triage|curate|maintain|sort|organise|tidy|cut|review|update|restructure|split|close|archive|merge|deduplicate|walk|migrate|fill|rewrite|clean|trim|transfer|go',
          object: '@backlog-thing',
        },
        { kind: 'phrase', words: 'backlog refinement|grooming|cleanup|triage|care|upkeep|hygiene|health' },
        { kind: 'topic', noun: 'backlog|backlog-item|PBI' },
        {
          kind: 'near',
          all: ['backlog', 'refine|groom|tidy|prune|stale|order|reorder|duplicate|clean|outdated|obsolete|keep|add'],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: [
          'Groom the tickets for the invoice module',
          'Half an hour of backlog hygiene each Friday',
          'Team backlog',
          'Put returned parcels on the backlog and keep it in shape',
        ],
        no: [
          'Refine the pricing strategy',
          'Agree the H2 roadmap with the board',
          'Triage press enquiries after the launch',
        ],
      },
      source: { document: 'A', section: 'Overseeing the backlog' },
    },
    {
      id: 'O1-stale-tickets',
      duty: 'O1',
      role: 'PO',
      title: 'Closing and merging tickets',
      why: 'Old and doubled items are cleared out by who keeps the backlog.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        {
          kind: 'near',
          all: ['duplicate|stale|obsolete|outdated|unused|old|orphaned', 'ticket|issue|story|stories|bug|epic|backlog'],
          in: ['title'],
        },
        {
          kind: 'head',
          verb: 'label|tag|link|assign|reassign|relabel|categorise|groom|number',
          object: '@backlog-thing',
        },
        { kind: 'phrase', words: 'bug|issue|ticket|defect triage', in: ['title'] },
      ],
      examples: {
        yes: ['Nobody needs the 2019 stale epic any more', 'Tag issues by component', 'Weekly bug triage'],
        no: ['Tag the churned accounts by segment', 'Old price list withdrawn from partners'],
      },
      source: { document: 'B', section: 'Managing the product backlog' },
    },
    {
      id: 'O1-board-set-up',
      duty: 'O1',
      role: 'PO',
      title: 'Board and workflow of the team',
      why: 'How the team sees its backlog is part of keeping it.',
      weight: 2,
      differences: ['responsibilities', 'skills'],
      signals: [
        {
          kind: 'near',
          all: ['Jira|Kanban|Scrum|sprint|Trello|Azure', 'board|column|swimlane|workflow|filter|project'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'issue|ticket|story|bug template', in: ['title'] },
      ],
      examples: {
        yes: ['Kanban columns for the warehouse squad', 'A story template for integrations'],
        no: ['Portfolio board deck for the investors', 'Template for win-loss interviews'],
      },
      source: { document: 'A', section: 'Overseeing the backlog' },
    },
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
        { kind: 'phrase', words: 'product|sprint|increment|iteration goal' },
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
      unless: [{ kind: 'near', all: ['goal', 'revenue|business|market|company|annual|yearly|OKR'] }],
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
        {
          kind: 'near',
          all: ['stakeholder|sponsor|operations', 'see|follow|read|find', 'backlog|sprint|board|ticket|story|epic'],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: [
          'Make the team backlog visible to the claims department',
          'Operations cannot follow which ticket is next',
        ],
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
            'backlog|ticket|story|stories|epic|sub-task',
            'clear|clearer|understandable|unclear|vague|description|context|readable|plain|glossary|wording|confusing|meaningful|cryptic',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: ['what|why', 'backlog|sprint|board', 'stakeholder|everybody|everyone|team|readers|newcomers|business'],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Vague ticket titles in the claims list', 'Everyone should see what is on the board'],
        no: ['Clear message for buyers', 'Story of our founders'],
      },
      source: { document: 'A', section: 'Overseeing the backlog' },
    },
  ],
};
