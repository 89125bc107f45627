import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M3: deciding what the product gets next, and saying what it needs. */
export const choice: RuleGroup = {
  name: 'pm-choice',
  classes: {},
  rules: [
    {
      id: 'M3-bets',
      duty: 'M3',
      role: 'PM',
      title: 'Choosing bets and initiatives',
      why: 'Which large ideas the product invests in is chosen before anything reaches a backlog.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        { kind: 'head', verb: 'invest|divest' },
        { kind: 'head', verb: '@decide|@align|@rank|@look-back|fund|kill', object: '@big-thing' },
        {
          kind: 'near',
          all: [
            '@rank|@decide|which|what',
            'bet|initiative|opportunity|investment',
            '@period|@leadership|first|next|fund',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'data|signal|odds|casino|stake|sports|wager|CRM|pipeline', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Invest more in direct sales',
          'Rank initiatives for the retail line',
          'Two bets: which one do we fund first?',
        ],
        no: ['Place bet on mobile fails', 'Add opportunity record to CRM', 'Export initiatives table'],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
    {
      id: 'M3-which-feature',
      duty: 'M3',
      overlap: 'S3',
      role: 'PM',
      title: 'Which feature comes next',
      why: 'Choosing between features for the whole product weighs what customers and company gain.',
      weight: 3,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'which|what',
            'feature|product|integration|platform|capability',
            'build|ship|invest|fund|go|drop|offer|bet',
            'next|first|@period',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'or ~ for|in|next Q1|Q2|Q3|Q4|H1|H2|quarter|year', in: ['title'] },
        { kind: 'head', verb: '@rank|@decide', object: '@feature-set' },
      ],
      unless: [
        { kind: 'phrase', words: 'sprint|backlog|story|iteration', in: ['title', 'lead'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Both documents let both roles prioritise features; inside one backlog it is the product owner’s.',
      examples: {
        yes: [
          'Which integration do we ship next?',
          'Which bets: courier or pickup in Q3?',
          'Prioritise feature candidates',
        ],
        no: ['Which story is next in the sprint?', 'Build next button', 'Rank feature stories in the backlog'],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M3-keep-or-kill',
      duty: 'M3',
      role: 'PM',
      title: 'Keep, kill, build or buy',
      why: 'Whether something stays in the product, or is made at all, weighs on the whole product.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        { kind: 'phrase', words: '@keep-or-kill', in: ['title', 'lead'] },
        { kind: 'near', all: ['build|make', 'buy|partner|acquire', 'or|vs|versus'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'should',
            'we',
            'customers|segment|market|tier|partner|region|sell|offer|enter|charge|invest|acquire|partner|launch|expand|pivot|open|license|discontinue',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['decide|decision', 'whether|if', 'offer|enter|support|invest|pursue|continue|drop|sell'],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'retry|cache|refactor|rewrite|type|null|default|test|function|class|library|framework|throw|log',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Developers also ask “should we” about code.',
      examples: {
        yes: [
          'Kill or keep the desktop client',
          'Buy the scheduling engine, or make it ourselves?',
          'Should we sell to schools?',
          'Decision: whether to support resellers',
        ],
        no: ['Should we throw on null?', 'Build order or bundle order is wrong in CI', 'Kill stuck worker process'],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
    {
      id: 'M3-product-needs',
      duty: 'M3',
      role: 'PM',
      title: 'Papers that specify the product',
      why: 'A requirements paper or brief says what the product needs and why, before stories exist.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        { kind: 'head', verb: '@decide|@draft|@look-back|@align|@publish', object: '@product-paper' },
        { kind: 'topic', noun: '@product-paper' },
        { kind: 'phrase', words: 'PRD|MRD|PR/FAQ', in: ['title'] },
      ],
      unless: [
        { kind: 'phrase', words: 'template|link|bug|fix|parser|upload|generator|prod', in: ['title'] },
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Write the product brief for offline mode',
          'Opportunity assessment: fleet leasing',
          'Feedback round on the PRD',
        ],
        no: ['Fix PRD upload', 'Brief freeze when saving'],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
    {
      id: 'M3-mvp',
      duty: 'M3',
      overlap: 'S3',
      role: 'PM',
      title: 'Deciding what the first product holds',
      why: 'What the first version must hold to be worth selling is a choice for the product.',
      weight: 2,
      differences: ['scope', 'decision-making'],
      signals: [
        { kind: 'head', verb: '@decide|@align|@look-back', object: '@mvp-thing' },
        { kind: 'topic', noun: '@mvp-topic' },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'The scope of one increment is the product owner’s.',
      examples: {
        yes: ['Rethink the MVP', 'MVP definition'],
        no: ['Build MVP backend', 'Deploy MVP to staging'],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
    {
      id: 'M3-trade-off',
      duty: 'M3',
      role: 'PM',
      title: 'Weighing what company and customers gain',
      why: 'A trade-off between customers, revenue and effort across the product is the product manager’s to weigh.',
      weight: 3,
      differences: ['decision-making', 'skills'],
      signals: [
        {
          kind: 'near',
          all: ['trade-off|tradeoff', 'customer|revenue|company|market|business|leadership|segment'],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'opportunity cost', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: ['decline|reject|refuse', 'request|demand|idea', 'customer|sales|enterprise'],
          in: ['title'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'Trade-off between enterprise revenue and onboarding',
          'Opportunity cost of the desktop line',
          'Decline the custom request of the largest customer',
        ],
        no: ['Trade-off between memory and speed in parser', 'Reject button for customer request does nothing'],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
  ],
};
