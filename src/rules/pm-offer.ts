import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M6: price, package and position: what is charged, to whom, and what the product says it is. */
export const offer: RuleGroup = {
  name: 'pm-offer',
  classes: {
    /** Sentences that say what a product stands for. */
    'position-thing': list(`
      positioning statement, key message, value proposition, value prop, differentiation, differentiator, tagline,
      slogan, one-liner, brand position, proof point, brand identity
    `),
    /** The price by its names. */
    'price-thing': list(`
      price, pricing, pricing model, pricing strategy, price point, price list, price increase, price change,
      pricing tier, monetisation, willingness to pay
    `),
    /** What a price is counted in. */
    'price-basis': list(`
      flat, one-off, one-time, monthly, yearly, annual, lifetime, subscription, licence, license, rent, rental, lease,
      free, paid, donation, metered, prepaid, commission, percentage, percent, instalment, royalty,
      supporter, sponsor, premium, bundle, upfront, cheap, cheaper
    `),
    /** Levels and pieces of an offer. */
    'offer-level': list(`
      add-on, extra, core, basic, base, premium, plus, pro, lite, light, starter, enterprise, standard, bundle, SKU,
      tier, edition, package, licence, license, price list, offer, plan, subscription, contract
    `),
  },
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
        { kind: 'head', verb: '@decide|@draft|@look-back|@align|@research', object: '@position-thing' },
        { kind: 'topic', noun: '@position-thing' },
        {
          kind: 'near',
          all: ['positioning|position|messaging', 'against|versus|vs|market|audience|category|rival'],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'value proposition|prop', in: ['title', 'lead'] },
      ],
      caution: 'Messaging is also a technology: queues, chat, push.',
      examples: {
        yes: [
          'Tagline',
          'How do we position the suite against spreadsheets?',
          'Does our value proposition reach schools?',
          'Agree the tagline',
        ],
        no: ['Absolute positioning breaks the tooltip', 'Push messaging for iOS', 'Fix cursor position in the editor'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M6-price-decision',
      duty: 'M6',
      role: 'PM',
      title: 'Deciding a price',
      why: 'What a customer pays shapes the whole product’s success, so it is decided above the backlog.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        { kind: 'near', all: ['@decide|agree|settle', 'what|how', 'cost|charge'], in: ['title'] },

        {
          kind: 'head',
          verb: '@decide|@look-back|@research|@align|@publish|raise|lower|increase|change',
          object: '@price-thing',
        },
        { kind: 'near', all: ['much|what', 'charge|price|pay', 'should|could|will|do|would'], in: ['title'] },
      ],
      caution: 'Products that sell things have prices as data; showing, storing or computing them is team work.',
      examples: {
        yes: [
          'Decide what a second oven costs',
          'Decide the seat price of the large plan',
          'How much should clinics pay per seat?',
        ],
        no: ['Build the pricing page', 'Price column sorts as text', 'As a shopper I want to see the price'],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'M6-way-of-charging',
      duty: 'M6',
      role: 'PM',
      title: 'One way of charging or another',
      why: 'What a price is counted in decides who buys and what the product earns.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        { kind: 'phrase', words: 'per ~ or|versus|vs ~ per', in: ['title'] },
        {
          kind: 'near',
          all: ['or|versus|vs|instead|rather', '@price-basis|fee|tip', '?|@commerce|agree|decide|propose'],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'charging|fee|price|pricing|tip|earning|revenue|licence|licensing|subscription model|scheme|metric',
          in: ['title'],
        },
        { kind: 'near', all: ['# or|versus|vs #', '?|@commerce|game|similar|rival|competitor'], in: ['title'] },
      ],
      caution: 'Counts in a report may also be per day or per week.',
      examples: {
        yes: [
          'Agree with dealers: per bed or per ward',
          'Rent the ovens or give them away?',
          'Pick the fee scheme',
          '39 or 49: what rival meters go for',
        ],
        no: ['Add monthly or yearly toggle', 'Buy, build or partner for scales'],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'M6-who-pays',
      duty: 'M6',
      role: 'PM',
      title: 'Who pays, and how much',
      why: 'What customers are asked to pay shapes the success of the whole product.',
      weight: 3,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'who|what|much|whether|would|how|should|do',
            'pay|spend|afford|cost-extra|cost-more|charge',
            '?|@user-kind|we',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['?', '@commerce', '@user-kind|we|our|only|@horizon|worth'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'how|what|where',
            'earn|make-money|money-come|funded-by|pay-for-itself',
            '?|we|they|rival|platform|answer',
          ],
          in: ['title'],
        },
      ],
      caution: 'In a product that sells things, fees and prices are records.',
      examples: {
        yes: [
          'Does renewal scare our tenants?',
          'How do map rivals earn and what follows?',
          'What farmers spend on seed',
          'Which farmers would pay for a second oven?',
        ],
        no: ['Charge card on renewal', 'Fee for tenants shows wrong currency', 'Price for members rounded down'],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'M6-what-is-in-it',
      duty: 'M6',
      role: 'PM',
      title: 'What is in the offer',
      why: 'What is included, sold apart or given away is a commercial choice about the product.',
      weight: 3,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            '@offer-level',
            '?|or|which|what|whether',
            'sell|include|go|belong|into|cost|separate|own|part|keep|charge|offer|move|fold|eat',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'free|nothing|half-price|cheap',
            '@user-kind|everybody|everyone|life|good',
            'for|give|keep|what|stay|make',
          ],
          in: ['title'],
        },
      ],
      caution: 'A bundle may be code, and a plan may be one of work.',
      examples: {
        yes: [
          'Should the free plan keep the course?',
          'Is the choir book core, or do we sell it as an extra',
          'Free for schools',
        ],
        no: ['Split bundle by route', 'Keep light mode for readers'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M6-what-we-say-we-are',
      duty: 'M6',
      role: 'PM',
      title: 'What the product says it is',
      why: 'In which words the product meets its buyers is settled with marketing, for the whole of it.',
      weight: 3,
      differences: ['skills', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'what|how|why|which',
            'promise|stand-for|claim|say|present|describe|explain|known|tell',
            'we|us|our|ourselves',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'what|who|whom is|are? it|we|this|our|the ~ for|not', in: ['title'] },
      ],
      caution: 'Texts inside the product, such as its messages, are the team’s.',
      examples: {
        yes: ['How do we describe the scale to butchers', 'Whom our brand is for'],
        no: ['Describe the API in docs'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
  ],
};
