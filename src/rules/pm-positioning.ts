import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M6, second half: positioning, naming, growth. */
export const positioning: RuleGroup = {
  name: 'pm-positioning',
  classes: {},
  rules: [
    {
      id: 'M6-positioning',
      duty: 'M6',
      role: 'PM',
      title: 'Positioning and messaging',
      why: 'How the product is told apart from others in its market is settled with marketing, above the backlog.',
      weight: 4,
      differences: ['decision-making', 'skills'],
      signals: [
        { kind: 'phrase', words: 'product|market|brand|launch positioning|messaging', in: ['title'] },
        { kind: 'head', verb: '@decide|@draft|@look-back|@align|@research', object: '@position-thing' },
        { kind: 'head', verb: '@decide|@look-back|@align|write|draft|revise', object: 'positioning|messaging' },
        { kind: 'topic', noun: '@position-thing' },
        {
          kind: 'near',
          all: ['positioning|position|messaging', 'against|versus|vs|market|audience|category|rival'],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'value proposition|prop', in: ['title', 'lead'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'CSS|cursor|absolute|relative|sticky|pixel|element|GPS|scroll|push|chat|SMS|queue|in-app',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Messaging is also a technology: queues, chat, push.',
      examples: {
        yes: [
          'Two days on brand positioning',
          'Draft the messaging for finance teams',
          'Tagline',
          'How do we position the suite against spreadsheets?',
          'Does our value proposition reach schools?',
          'Agree the elevator pitch',
        ],
        no: ['Absolute positioning breaks the tooltip', 'Push messaging for iOS', 'Fix cursor position in the editor'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M6-naming',
      duty: 'M6',
      role: 'PM',
      title: 'Name and brand of the product',
      why: 'The name under which the product meets its market belongs to its positioning.',
      weight: 4,
      differences: ['decision-making'],
      signals: [
        { kind: 'head', verb: 'rename', object: 'product|app|company|suite|brand|edition' },
        { kind: 'phrase', words: 'trademark search|check|clearance', in: ['title'] },
        { kind: 'head', verb: '@decide|@research|@look-back|test', object: '@name-thing' },
        { kind: 'topic', noun: '@name-topic' },
        { kind: 'phrase', words: 'name|brand ~ locked|unified|settled|final', in: ['title'] },
        {
          kind: 'near',
          all: ['name|naming|brand', 'product|app|edition|suite', '@decide|shortlist|trademark|rename'],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'variable|column|file|field|table|class|bug|fix|input|package', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Rename the brand',
          'Trademark search in the EU',
          'Revisit the brand',
          'Rebranding',
          'Name is final',
          'Three new names, one suite: shortlist',
        ],
        no: ['Product name field is cut off', 'Set variable name in config', 'Rename brand column'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M6-growth',
      duty: 'M6',
      role: 'PM',
      title: 'Plans for growth and engagement',
      why: 'How the product wins and keeps customers over the years is a strategic choice.',
      weight: 3,
      differences: ['decision-making', 'goals'],
      signals: [
        { kind: 'phrase', words: '@growth-thing @paper', in: ['title'] },
        { kind: 'head', verb: '@decide|@draft|@look-back|@plan|launch|start|run|test|pilot', object: '@growth-thing' },
        { kind: 'topic', noun: '@growth-thing' },
        {
          kind: 'near',
          all: ['growth', 'experiment|lever|hypothesis|channel|bet|strategy', '@decide|@research|@plan|@look-back'],
          in: ['lead'],
        },
      ],
      unless: [
        { kind: 'head', verb: '@assemble' },
        { kind: 'phrase', words: 'TOML|YAML|log|backup|cache|read', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'A referral scheme is team work once it is being built.',
      examples: {
        yes: [
          'New referral program economics',
          'Launch the ambassador programme',
          'Win-back campaign',
          { title: 'March', body: 'Pick one growth lever for the spring and test it.' },
        ],
        no: [
          'Implement referral program backend',
          'Referral program link expires too early',
          'Growth chart overlaps the legend',
        ],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'M6-differentiation',
      duty: 'M6',
      role: 'PM',
      title: 'Telling the product apart',
      why: 'What makes customers choose this product over another is decided for the whole product.',
      weight: 3,
      differences: ['decision-making', 'skills'],
      signals: [
        { kind: 'phrase', words: 'why choose|buy|switch us|now|ours', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: ['differentiate|differentiation|differentiator', 'product|offer|competitor|competition|market|rival|us'],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'unique selling point|proposition', in: ['title', 'lead'] },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'Why choose us: notes for hospitals',
          'What shall differentiate our offer next year?',
          'Find the unique selling point for bakeries',
        ],
        no: ['Differentiate error colours in the log view', 'Why does the switch now flicker in the toolbar?'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M6-segments-message',
      duty: 'M6',
      role: 'PM',
      title: 'Message for an audience',
      why: 'Fitting what is said to whom is part of bringing the product to its audience.',
      weight: 2,
      differences: ['skills'],
      signals: [
        {
          kind: 'near',
          all: ['message|narrative|story|pitch', '@segment|audience|buyer|persona', '@decide|@draft|adapt|tailor'],
          in: ['title', 'lead'],
        },
        { kind: 'near', all: ['elevator pitch', 'for|about|to'], in: ['title'] },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: ['Tailor our narrative to each buyer persona', 'Elevator pitch for hotel owners'],
        no: [
          'Error message for target users without rights is unclear on login',
          'Write user stories for segment filter',
        ],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
  ],
};
