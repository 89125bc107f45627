import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M13: the product from its concept to its end. */
export const lifecycle: RuleGroup = {
  name: 'pm-lifecycle',
  classes: {},
  rules: [
    {
      id: 'M13-retire',
      duty: 'M13',
      role: 'PM',
      title: 'Retiring a product',
      why: 'Ending something customers pay for touches revenue, contracts and trust, far beyond a backlog.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'phrase',
          words: 'EOL|sunset|retirement communication|announcement|notice|decision|policy',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'end of life|sale|support announcement|plan|notice|communication|decision|policy',
          in: ['title'],
        },
        { kind: 'head', verb: 'sunset|discontinue|retire', object: '@sold-thing' },
        {
          kind: 'near',
          all: [
            'sunset|discontinue|retire|retirement|end-of-life|EOL|deprecation|shutdown|withdraw',
            'customer|notice|communication|date|plan|contract|@market-function',
            'product|edition|plan|customer|line|app|client|suite|tier|market',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'topic', noun: '@end-topic' },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'node|python|java|php|library|framework|dependency|package|OS|runtime|flag|server|API|cert|ubuntu',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Retiring an interface, a server or a library is technical.',
      examples: {
        yes: [
          'Second EOL communication',
          'Draft of the end-of-sale announcement',
          'Discontinue the legacy edition',
          'Retirement of the desktop client: what to tell customers',
          'EOL date for kiosks',
        ],
        no: ['Retire Node 16 runtime', 'Deprecate v1 endpoint', 'Sunset theme colours'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M13-life-cycle',
      duty: 'M13',
      role: 'PM',
      title: 'The product’s life cycle',
      why: 'From concept to maintenance, each stage of the product is steered by one role.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'near', all: ['concept', 'for|of', 'edition|product|market|line|offer|segment'], in: ['title'] },
        { kind: 'phrase', words: 'product life? cycle|lifecycle', in: ['title', 'lead'] },
        { kind: 'head', verb: '@decide|@draft|@align|@look-back|@research', object: '@concept-thing' },
        { kind: 'topic', noun: '@concept-topic' },
      ],
      unless: [
        { kind: 'phrase', words: 'hook|method|component|activity|object|thread', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Concept of a student edition',
          'Where each line stands in the product life cycle',
          'Write the concept brief',
          'Product concept',
        ],
        no: ['Component lifecycle hook runs twice', 'Cycle through product images'],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
    {
      id: 'M13-service-after-launch',
      duty: 'M13',
      role: 'PM',
      title: 'Serving customers after launch',
      why: 'How customers are served once the product is out is overseen for the whole product.',
      weight: 3,
      differences: ['scope', 'responsibilities'],
      signals: [
        { kind: 'head', verb: '@decide|@draft|@align|@plan|@look-back', object: '@service-thing' },
        { kind: 'topic', noun: '@service-thing' },
        {
          kind: 'near',
          all: ['customer|support', 'service|support|success', 'after|post', 'launch|sale|rollout'],
          in: ['title', 'lead'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'Answering single requests is support’s own work.',
      examples: {
        yes: [
          'Define the support model for the kiosk line',
          'Customer success plan',
          'Who gives support to customers after the rollout?',
        ],
        no: ['Support dark mode', 'Customer service page 404', 'Restart service after launch'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M13-customer-notice',
      duty: 'M13',
      role: 'PM',
      title: 'Moving customers to another product',
      why: 'Moving customers from one offer to another is planned with sales and support, not only migrated.',
      weight: 3,
      differences: ['scope', 'role'],
      signals: [
        {
          kind: 'near',
          all: [
            'move|migrate|migration|switch|transition',
            '@customers',
            'offer|notice|incentive|contract|communication|deadline|campaign',
            'plan|edition|product|tier|to|old|for',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'phrase',
          words: 'customer|user migration|transition plan|offer|campaign|communication',
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'script|table|id|UUID|postgres|SQL|data', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Migrating customers’ data is technical.',
      examples: {
        yes: ['Switch customers to the cloud edition: contract and deadline', 'Customer transition campaign'],
        no: ['Migrate customer data to new schema', 'User migration script'],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
    {
      id: 'M13-resources',
      duty: 'M13',
      role: 'PM',
      title: 'People and means for the product',
      why: 'Weighing who and what the product needs over its life is planned across teams.',
      weight: 2,
      differences: ['scope', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'resource|capacity|staffing|investment',
            'product|initiative|portfolio|programme|bet',
            '@decide|@plan|@align|allocate|across|split',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['team|squad', 'charter|mission|topology|allocation', 'product|initiative|strategy|portfolio'],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: '@recruiting', in: ['title'] },
        { kind: 'phrase', words: 'azure|k8s|kubernetes|group|memory|terraform|static|sprint', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: ['Allocate investment across the portfolio', 'Team mission within the new strategy'],
        no: ['Allocate Azure resource group for product API', 'Plan sprint capacity'],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
  ],
};
