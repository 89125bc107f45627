import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

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
      signals: [{ kind: 'story', actor: 'user' }],
      examples: {
        yes: ['As a press officer I want to duplicate a campaign so that I need not start again'],
        no: ['As a researcher I want a workshop with five clinics so that we know their needs', 'Launch the campaign'],
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
          verb: 'write|draft|create|rewrite|flesh|split|map|slice|add|detail|prepare|review|convert|formulate|capture|collect|define|specify|turn|file|log|raise',
          object: 'story|stories|epic|acceptance|ticket|criteria|tickets|sub-task',
        },
        { kind: 'phrase', words: 'user story|stories for|mapping|map|workshop|format|quality|about', in: ['title'] },
        {
          kind: 'near',
          all: ['turn|convert|translate|rewrite|capture', 'story|stories|ticket|backlog'],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'launch|success|press|brand|customer|cover|founder story|stories' }],
      examples: {
        yes: [
          'Draft the epic for bulk upload',
          'Five user stories about upload',
          'Convert five complaints about refunds, each to a ticket',
        ],
        no: ['Write the launch story for the press', 'Draft the customer success story'],
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
        { kind: 'phrase', words: '@user-actor should|must|shall|may|need', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'should|must|shall|will be able to', in: ['title', 'lead', 'item'] },
        {
          kind: 'head',
          verb: 'allow|let|enable|permit|help|give|support|prevent|stop|warn|remind|offer',
          object: '@user-actor',
        },
        { kind: 'phrase', words: 'support for|of', in: ['title'] },
        { kind: 'phrase', words: 'bulk|batch|inline|auto', in: ['title'] },
        { kind: 'phrase', words: 'allow|let|enable|permit|require|prompt the? @user-actor', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'ability|option|possibility to', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'I want|would to|like', in: ['lead'] },
        {
          kind: 'phrase',
          words:
            '@user-actor see|sees|click|clicks|select|selects|enter|enters|upload|uploads|open|opens|view|views|receive|receives|tap|taps|choose|chooses|log|logs',
          in: ['title', 'lead', 'item'],
        },
      ],
      unless: [
        { kind: 'phrase', words: '@roadmap-thing', in: ['title'] },
        {
          kind: 'phrase',
          words: 'strategy|positioning|go-to-market|segment|competitor|OKR|KPI|launch|marketing|sales',
          in: ['title'],
        },
        OUTSIDE_WORK,
      ],
      examples: {
        yes: [
          'Nurses can reprint a wristband',
          'Drivers must refuse a trip in time',
          { title: 'Wristband', body: 'It should be able to print twice.' },
          'Prevent guests from paying twice',
          'Support for two warehouses',
          'Bulk assign lorries',
          'Require visitors to confirm',
          'Option to mute one channel',
          { title: 'Muted channels', body: 'I would like to mute one channel.' },
          { title: 'Mute', body: 'The user clicks on the bell.' },
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
      why: 'A wish for the product as it stands goes through the backlog.',
      weight: 3,
      differences: ['scope', 'responsibilities'],
      signals: [
        { kind: 'phrase', words: 'feature request|requested', in: ['title', 'heading', 'lead'] },
        { kind: 'phrase', words: 'your feature request', in: ['prose'] },
        { kind: 'phrase', words: 'describe the? solution|problem|alternative|feature|bug', in: ['heading', 'prose'] },
        {
          kind: 'phrase',
          words: 'it would be nice|great|good|useful|helpful|cool|awesome',
          in: ['title', 'lead', 'prose'],
        },
        { kind: 'phrase', words: 'nice to have', in: ['title', 'lead'] },
        {
          kind: 'label',
          names: [
            'enhancement',
            'feature request',
            'feature-request',
            'feature',
            'type: feature',
            'type: enhancement',
            'kind/feature',
            'improvement',
            'new feature',
          ],
        },
        {
          kind: 'type',
          names: [
            'feature request',
            'enhancement',
            'improvement',
            'new feature',
            'product backlog item',
            'user story',
            'story',
            'change request',
          ],
        },
      ],
      examples: {
        yes: [
          'Feature request: second monitor',
          { title: 'Second monitor', body: 'Tell us more.\n\nWe read every word of your feature request.' },
          { title: 'Second monitor', body: 'Describe alternatives that you have tried.' },
          'It would be nice to see two at once',
          'Nice to have: second monitor',
          { title: 'Second monitor', labels: ['enhancement'] },
          { title: 'Second monitor', type: 'Improvement' },
        ],
        no: ['Which feature do we build for clinics next year?', { title: 'Positioning for clinics', type: 'Idea' }],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
  ],
};
