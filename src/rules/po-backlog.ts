import type { RuleGroup } from '../core/rule';

/** O1: the backlog and what stands in it. */
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
        no: ['Refine the pricing strategy', 'Triage press enquiries after the launch', 'Prune the price list'],
      },
      source: { document: 'A', section: 'Overseeing the backlog' },
    },
    {
      id: 'O1-stale-tickets',
      duty: 'O1',
      role: 'PO',
      title: 'Old and doubled tickets',
      why: 'Whoever keeps the backlog clears out old and doubled items.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        {
          kind: 'near',
          all: ['duplicate|stale|obsolete|outdated|unused|old|orphaned', '@ticket|issue|bug|backlog'],
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Nobody needs the 2019 stale epic any more'],
        no: ['Duplicate invoices in the export', 'Old price list withdrawn from partners'],
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
      ],
      examples: {
        yes: ['Kanban columns for the warehouse squad'],
        no: ['Portfolio board deck for the investors', 'Filter on the flight board overlaps'],
      },
      source: { document: 'A', section: 'Overseeing the backlog' },
    },
  ],
};
