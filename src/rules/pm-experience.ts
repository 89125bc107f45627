import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M10: the experience the whole product shall give, and what the product must do. */
export const experience: RuleGroup = {
  name: 'pm-experience',
  classes: {},
  rules: [
    {
      id: 'M10-ideal-experience',
      duty: 'M10',
      role: 'PM',
      title: 'The ideal experience',
      why: 'How the whole product should feel is set before single screens are drawn.',
      weight: 3,
      differences: ['scope', 'skills'],
      signals: [
        { kind: 'head', verb: '@decide|@research|write|draft|articulate', object: '@experience-thing' },
        { kind: 'topic', noun: '@experience-topic' },
        { kind: 'phrase', words: 'ideal|target|end-to-end user|customer? experience', in: ['title'] },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'Improving the experience of one screen is the team’s.',
      examples: {
        yes: [
          'Articulate the customer experience for returns',
          'Experience principles',
          'Walk through the ideal experience of a first day',
        ],
        no: [
          'Improve user experience of the login screen',
          'Experience points are not added',
          'Design principle tooltip',
        ],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
    {
      id: 'M10-across-product',
      duty: 'M10',
      role: 'PM',
      title: 'One experience across the product',
      why: 'What users meet from end to end crosses teams, so one person specifies it for all.',
      weight: 3,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'experience|journey',
            'across|whole|entire|every|consistent|unified',
            'product|touchpoint|surface|platform|suite|app',
            '@decide|@align|@draft|vision|principle',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: ['UX|design', 'principle|vision|direction|strategy', 'product|platform|suite|company|whole'],
          in: ['title', 'lead'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: ['Agree one journey across every touchpoint', 'UX vision for the suite'],
        no: ['Consistent spacing across app screens', 'Journey planner misses stops on the platform'],
      },
      source: { document: 'A', section: 'UX/UI design' },
    },
    {
      id: 'M10-product-requirements',
      duty: 'M10',
      overlap: 'S10',
      role: 'PM',
      title: 'Requirements of the whole product',
      why: 'What the product as a whole must meet, technical demands included, comes from market and users.',
      weight: 3,
      differences: ['scope', 'responsibilities'],
      signals: [
        { kind: 'head', verb: '@decide|@draft|@align|@research|collect|gather', object: '@requirement-thing' },
        { kind: 'topic', noun: '@requirement-thing' },
        {
          kind: 'near',
          all: [
            'requirement',
            'market|segment|buyer|regulator|partner|procurement',
            '@decide|@research|@draft|collect|list',
          ],
          in: ['title'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution:
        'Detail of one ticket is the product owner’s; document B gives technical requirements to the product manager.',
      examples: {
        yes: [
          'Gather product requirements for the bakery line',
          'Market requirements',
          'List what requirement each segment brings',
        ],
        no: ['Update requirements.txt', 'Requirement field is not validated'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
    {
      id: 'M10-expectations',
      duty: 'M10',
      role: 'PM',
      title: 'What customers may expect',
      why: 'The promise to customers frames every requirement below it.',
      weight: 2,
      differences: ['goals'],
      signals: [
        {
          kind: 'near',
          all: ['promise|expectation|expect|job', '@customers', '@decide|@research|@align|product|brand'],
          in: ['title'],
        },
        { kind: 'head', verb: '@decide|@research|write|draft', object: '@promise-thing' },
      ],
      unless: [
        { kind: 'phrase', words: 'await|async|resolve|cron|queue|background|failed', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: ['What do parents and teachers expect from our product?', 'Write the brand promise'],
        no: ['Unhandled promise in user service: await', 'Background job for customers fails: product sync'],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
  ],
};
