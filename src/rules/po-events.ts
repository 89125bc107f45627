import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O7: Scrum events, acceptance of finished work, demos and reviews. */
export const events: RuleGroup = {
  name: 'po-events',
  classes: {},
  rules: [
    {
      id: 'O7-scrum-event',
      duty: 'O7',
      role: 'PO',
      title: 'Scrum event',
      why: 'The product owner takes part where the team plans, refines and reviews.',
      weight: 4,
      differences: ['role', 'skills'],
      signals: [
        {
          kind: 'head',
          verb: 'plan|run|hold|schedule|facilitate|attend|prepare|prep|join|lead|moderate|organise|move|host|set|book|chair|start|invite|conduct|do|arrange|cancel|summarise',
          object: '@scrum-event',
        },
        { kind: 'topic', noun: '@scrum-event' },
        {
          kind: 'phrase',
          words:
            'sprint|iteration|increment planning|review|retrospective|retro|demo|kickoff|kick-off|refinement|standup|zero',
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'daily standup|scrum|stand-up', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: ['planning|refinement|retro|retrospective|demo|standup|review', '@delivery-people|agile'],
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'marketing|sales|campaign|roadmap', in: ['title'] }],
      examples: {
        yes: [
          'Facilitate a story mapping',
          'Grooming session',
          'Notes for the iteration kickoff',
          'Nobody likes the daily scrum at nine',
          'Shorter planning for testers',
        ],
        no: [
          'Plan the launch review with marketing',
          'Review the quarter with the board',
          'Facilitate the pricing workshop',
        ],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O7-acceptance',
      duty: 'O7',
      role: 'PO',
      title: 'Accepting finished work',
      why: 'Somebody must say that a story is done; that is the product owner.',
      weight: 4,
      differences: ['responsibilities', 'role'],
      signals: [
        {
          kind: 'head',
          verb: 'accept|approve|demo|check|review|test|verify|reject|sign|walk|validate|inspect',
          object: 'story|stories|increment|ticket|deliverable|epic|sprint|acceptance',
        },
        {
          kind: 'near',
          all: [
            'accept|acceptance|sign-off|signoff|sign|done',
            'story|stories|ticket|feature|increment|finished|sprint|epic|bugfix|build|deliverable',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'user acceptance test|testing' },
        { kind: 'phrase', words: 'UAT', in: ['title'] },
        { kind: 'phrase', words: 'QA sign-off|signoff|pass|approval|sign', in: ['title', 'lead'] },
      ],
      unless: [{ kind: 'phrase', words: 'budget|contract|strategy|pricing|plan|press', in: ['title'] }],
      examples: {
        yes: [
          'Inspect the deliverable of the printers',
          'Sign off the finished wristband',
          'User acceptance testing of wristbands',
          'Wristband UAT',
          'Wristband QA approval',
        ],
        no: ['Sign off the annual budget', 'Approve the launch plan', 'Go/no-go meeting before the beta'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O7-team-review',
      duty: 'O7',
      role: 'PO',
      title: 'Review inside the team',
      why: 'Reading code, designs and demos together belongs to the increments of the team.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'phrase',
          words: 'code|PR|design|API|architecture|schema|mockup|wireframe review',
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'pull|merge request', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: ['demo|show|present|walkthrough', '@delivery-people|sprint|increment|story'],
          in: ['title', 'lead'],
        },
        {
          kind: 'head',
          verb: 'review',
          object: 'PR|code|design|wireframe|mockup|prototype|specs|architecture|@design-detail|@system|@docs-thing',
        },
      ],
      unless: [OUTSIDE_WORK, { kind: 'phrase', words: 'sales|marketing|roadmap|launch', in: ['title'] }],
      examples: {
        yes: [
          'A schema review on Monday',
          'One merge request for wristbands',
          'Show wristbands to the testers',
          'Review the wireframes for wristbands',
        ],
        no: ['Review the positioning with sales', 'Demo to the press', 'Review launch results'],
      },
      source: { document: 'B', section: 'Role' },
    },
    {
      id: 'O7-in-sprint',
      duty: 'O7',
      role: 'PO',
      title: 'Stands in a sprint',
      why: 'What stands in a sprint was taken from the backlog by the team.',
      weight: 2,
      differences: ['scope'],
      signals: [
        { kind: 'field', field: 'sprint' },
        { kind: 'phrase', words: 'sprint *', in: ['title'] },
      ],
      caution: 'Teams also put research and launch tasks into sprints.',
      examples: {
        yes: [{ title: 'Wristband', inSprint: true }, 'Wristband (sprint 14)'],
        no: ['Sprint', 'Wristbands for the north', 'Spring campaign'],
      },
      source: { document: 'B', section: 'Role' },
    },
    {
      id: 'O7-team-practice',
      duty: 'O7',
      role: 'PO',
      title: 'How the team works',
      why: 'Agreements about working together keep the team on what matters.',
      weight: 2,
      differences: ['role'],
      signals: [
        { kind: 'phrase', words: 'retro|retrospective action|item|outcome', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'working agreement', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'WIP limit', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: ['@delivery-people', 'estimate|refine|pairing|mob|kanban|velocity|agile|ceremony|cadence'],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: [
          'Retro action: fewer meetings',
          'Working agreement in the kitchen',
          'WIP limit of three',
          'Pairing for all testers',
        ],
        no: ['Agreement with the reseller', 'Hire two engineers'],
      },
      source: { document: 'B', section: 'Role' },
    },
  ],
};
