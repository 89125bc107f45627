import type { RuleGroup } from '../core/rule';

/** O7: the meetings of the team, and the acceptance of finished work. */
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
        { kind: 'topic', noun: '@scrum-event' },
        {
          kind: 'phrase',
          words: '@sprint planning|review|retrospective|retro|demo|kickoff|kick-off|refinement|standup|zero',
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: ['planning|refinement|retro|retrospective|demo|standup|review', '@delivery-people|agile'],
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'marketing|sales|campaign|roadmap', in: ['title'] }],
      examples: {
        yes: ['Notes for the iteration kickoff', 'Shorter planning for testers', 'Bug bash'],
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
          object: '@ticket|increment|deliverable|sprint|acceptance',
        },
        {
          kind: 'near',
          all: [
            'accept|acceptance|signoff|sign|done',
            '@ticket|feature|increment|finished|sprint|bugfix|build|deliverable',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'UAT', in: ['title'] },
      ],
      examples: {
        yes: ['Inspect the deliverable of the printers', 'Sign off the finished wristband', 'Wristband UAT'],
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
        { kind: 'head', verb: 'review', object: 'PR|code|design|prototype|@design-detail|@system|@docs-thing' },
      ],
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
      title: 'Speaks of a sprint',
      why: 'A title that speaks of a sprint is about work that the team took from the backlog.',
      weight: 2,
      differences: ['scope'],
      signals: [{ kind: 'phrase', words: 'sprint *', in: ['title'] }],
      caution: 'Teams also put research and launch tasks into sprints.',
      examples: {
        yes: ['Wristband (sprint 14)'],
        no: ['Sprint', 'Wristbands for the north', 'Spring campaign'],
      },
      source: { document: 'B', section: 'Role' },
    },
    {
      id: 'O7-meeting-form',
      duty: 'O7',
      role: 'PO',
      title: 'When and how the team meets',
      why: 'Day, length, guests and form of the team’s meetings are arranged inside the team.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'demo|retro|retrospective|review|planning|stand-up|standup|daily|refinement|estimation|grooming|kick-off',
            'move|swap|shorter|shorten|longer|minutes|who|format|agenda|room|hosts|moderates|timebox|remote|async|invite|skip|cancel|merge|ideas|prepare|attend|hour|guests|mute|camera',
            'monday|tuesday|wednesday|thursday|friday|team|squad|sprint|week|day|minutes|hour|shows|what|we|daily|standup|stand-up|retro|refinement|grooming|estimation',
          ],
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Move the demo to Wednesday'],
        no: ['Demo for the press: who speaks?', 'Business review agenda'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
  ],
};
