import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M6, first half: price and package. */
export const pricing: RuleGroup = {
  name: 'pm-pricing',
  classes: {},
  rules: [
    {
      id: 'M6-price-decision',
      duty: 'M6',
      role: 'PM',
      title: 'Deciding a price',
      why: 'What a customer pays shapes the whole product’s success, so it is decided above the backlog.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        { kind: 'near', all: ['grandfather|legacy', 'price|pricing', 'customers|plan|accounts|old'], in: ['title'] },
        {
          kind: 'head',
          verb: '@decide|@look-back|@research|@align|@publish|raise|lower|increase|change',
          object: '@price-thing',
        },
        {
          kind: 'near',
          all: [
            '@decide|@align|@research',
            '@price-thing',
            '@leadership|@market-function|@customers|tier|market|competitor',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['much|what', 'charge|price|pay', 'should|could|will|do|would'], in: ['title'] },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'Products that sell things have prices as data; showing, storing or computing them is team work.',
      examples: {
        yes: [
          'Legacy customers keep the old price until May',
          'Decide the seat price of the large plan',
          'Workshop to agree with finance where pricing goes',
          'How much should clinics pay per seat?',
        ],
        no: [
          'Build the pricing page',
          'Price column sorts as text',
          'Change price format in checkout',
          'As a shopper I want to see the price',
        ],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'M6-price-topic',
      duty: 'M6',
      role: 'PM',
      title: 'A price as the subject',
      why: 'An item whose subject is the price itself asks for a decision about it.',
      weight: 3,
      differences: ['decision-making'],
      signals: [
        { kind: 'phrase', words: '@price-thing @paper', in: ['title'] },
        { kind: 'topic', noun: '@price-thing' },

        { kind: 'phrase', words: '@price-phrase', in: ['title', 'lead'] },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'In a shop, “price” alone may be a field.',
      examples: {
        yes: [
          'Fee structure workshop',
          'Seat price for the Team tier: recommendation to the board',
          'Survey farmers on willingness to pay',
        ],
        no: ['Pricing page overflows on tablets', 'Pricing API returns 500', 'Import price list as CSV'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
    {
      id: 'M6-packaging',
      duty: 'M6',
      role: 'PM',
      title: 'Deciding packages and tiers',
      why: 'Which feature belongs to which offer is a commercial choice about the product.',
      weight: 4,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: ['trial|freemium|tier|plan', 'or|versus|vs', 'days|months|free|paid|seats'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'packaging for|of|and', in: ['title'] },
        { kind: 'phrase', words: 'tier|edition|plan|package|offer naming|structure|lineup', in: ['title'] },
        { kind: 'head', verb: '@decide|@look-back|@research|@align', object: '@package-thing' },
        { kind: 'topic', noun: '@package-topic' },
        {
          kind: 'near',
          all: [
            'which|what|where',
            'feature|capability|module',
            'tier|edition|plan|bundle|package',
            'belong|go|include|sit',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'npm|debian|nuget|maven|pip|webpack|rpm|installer|dependency|kB|size', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'A package of software, or a test plan, is no offer.',
      examples: {
        yes: [
          'Free trial of seven or twenty days?',
          'Packaging for schools',
          'Tier naming',
          'Define the free tier',
          'Plan line-up for schools',
          'Which features go into the enterprise edition?',
          'Two questions about packaging and pricing',
        ],
        no: ['Select npm package for dates', 'Bundle size grew by 40 kB', 'Add plan selector to sign-up'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M6-offer',
      duty: 'M6',
      role: 'PM',
      title: 'Discounts and launch offers',
      why: 'A discount or an early-bird offer is part of how the product goes to market.',
      weight: 2,
      differences: ['decision-making'],
      signals: [
        { kind: 'head', verb: '@decide|@draft|offer|generate', object: '@offer-thing' },
        {
          kind: 'phrase',
          words: 'early-bird|launch|lifetime|introductory price|pricing|discount|deal|offer',
          in: ['title'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'Discounts inside a shop product are features.',
      examples: {
        yes: ['Decide the student discount', 'Early-bird pricing until May'],
        no: ['Discount field rejects commas', 'Apply discount in cart total'],
      },
      source: { document: 'ours' },
    },
  ],
};
