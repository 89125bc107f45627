import type { RuleGroup } from '../core/rule';

/** O3: user stories and what must hold for them. */
export const stories: RuleGroup = {
  name: 'po-stories',
  classes: {},
  rules: [
    {
      id: 'O3-user-story',
      duty: 'O3',
      role: 'PO',
      title: 'User story',
      why: 'A need of one user, told for the team, is a story, whatever the feature is about.',
      weight: 4,
      differences: ['scope', 'responsibilities'],
      signals: [{ kind: 'story' }],
      examples: {
        yes: [
          'As a press officer I want to duplicate a campaign so that I need not start again',
          'As a sales manager I want to see the pricing roadmap',
        ],
        no: ['As a researcher I want a workshop with five clinics so that we know their needs'],
      },
      source: { document: 'A', section: 'PO duties' },
    },
    {
      id: 'O3-acceptance-criteria',
      duty: 'O3',
      role: 'PO',
      title: 'Acceptance criteria',
      why: 'What must hold for an item to be done is written for the team that builds it.',
      weight: 4,
      differences: ['scope', 'skills'],
      signals: [
        { kind: 'form', form: 'criteria' },
        { kind: 'phrase', words: 'acceptance criteria|criterion|test' },
      ],
      caution: 'Some teams put the heading into every template, filled in or not.',
      examples: {
        yes: [
          {
            title: 'Expired card',
            body: 'Acceptance criteria\n\n- A notice says that the card has expired\n- The order stays in the cart',
          },
          'Agree acceptance criteria for gift wrapping',
        ],
        no: [
          'Success criteria of the launch',
          { title: 'Strategy for the north', body: 'Our aim is to be among the first three vendors.' },
        ],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O3-write-stories',
      duty: 'O3',
      role: 'PO',
      title: 'Writing stories',
      why: 'Turning a need into stories the team can act on is the product owner’s craft.',
      weight: 4,
      differences: ['skills', 'responsibilities'],
      signals: [
        {
          kind: 'head',
          verb: 'write|draft|create|rewrite|flesh|map|add|detail|prepare|review|convert|formulate|capture|collect|define|specify|turn|file|log|raise',
          object: '@ticket|acceptance|criteria|sub-task',
        },
        {
          kind: 'near',
          all: ['turn|convert|translate|rewrite|capture', 'story|ticket|backlog'],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Draft the epic for bulk upload', 'Convert five complaints about refunds, each to a ticket'],
        no: ['Tell the brand’s story at the fair', 'Slice stories thinner'],
      },
      source: { document: 'A', section: 'Strong storyteller' },
    },
    {
      id: 'O3-user-can',
      duty: 'O3',
      role: 'PO',
      title: 'What a user can do',
      why: 'A thing one user is able to do is the size of a story.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: '@user-actor can|could|cannot', in: ['title', 'lead'] },
        {
          kind: 'head',
          verb: 'allow|let|enable|permit|help|give|support|prevent|stop|warn|remind|offer',
          object: '@user-actor',
        },
        { kind: 'phrase', words: 'bulk|batch|inline|auto', in: ['title'] },
        { kind: 'phrase', words: 'allow|let|enable|permit|require|prompt the? @user-actor', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'ability|option|possibility to', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'I want|would to|like', in: ['lead'] },
      ],
      examples: {
        yes: [
          'Nurses can reprint a wristband',
          'Prevent guests from paying twice',
          'Bulk assign lorries',
          'Require visitors to confirm',
          'Option to mute one channel',
          { title: 'Muted channels', body: 'I would like to mute one channel.' },
        ],
        no: [
          'Decide which users the product is for',
          'What do buyers in the north pay for?',
          'Interview nurses about their day',
        ],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O3-feature-request',
      duty: 'O3',
      role: 'PO',
      title: 'Feature request from a user',
      why: 'A single wish for the product is taken up as an item of the backlog.',
      weight: 3,
      differences: ['scope', 'responsibilities'],
      signals: [
        { kind: 'phrase', words: 'your feature request', in: ['prose'] },
        {
          kind: 'label',
          names: [
            'enhancement',
            'feature request',
            'feature',
            'type: feature',
            'type: enhancement',
            'kind/feature',
            'improvement',
            'new feature',
          ],
        },
      ],
      examples: {
        yes: [
          { title: 'Dark mode', body: 'Tell us more.\n\nWe read every word of your feature request.' },
          { title: 'Dark mode', labels: ['enhancement'] },
        ],
        no: ['Which feature do we build for clinics next year?', { title: 'Positioning for clinics', type: 'Idea' }],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
  ],
};
