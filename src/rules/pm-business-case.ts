import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M12: money: what the product costs, earns and is worth. */
export const businessCase: RuleGroup = {
  name: 'pm-business-case',
  classes: {},
  rules: [
    {
      id: 'M12-business-case',
      duty: 'M12',
      role: 'PM',
      title: 'Making the business case',
      why: 'Whether something pays for the company is worked out before a team is asked to build it.',
      weight: 4,
      differences: ['responsibilities', 'skills'],
      signals: [
        { kind: 'phrase', words: '@case-thing @paper', in: ['title'] },
        {
          kind: 'head',
          verb: '@decide|@draft|@research|@look-back|@align|@publish|model|calculate',
          object: '@case-thing',
        },
        { kind: 'topic', noun: '@case-thing' },
        { kind: 'phrase', words: 'business|investment|commercial case', in: ['title', 'lead'] },
      ],
      unless: [
        { kind: 'phrase', words: 'class|entity|lower|upper|letter', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'First business plan workshop',
          'Calculate unit economics for the van fleet',
          'Business plan 2027',
          'Numbers behind the business case of offline mode',
        ],
        no: ['Business model class lacks id', 'Upper case letters in business name'],
      },
      source: { document: 'A', section: 'Business experience' },
    },
    {
      id: 'M12-budget',
      duty: 'M12',
      role: 'PM',
      title: 'Budget and funding',
      why: 'Asking for and dividing money between products and goals is a business decision.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        {
          kind: 'head',
          verb: '@decide|@align|request|secure|defend|allocate|@look-back|prepare|draft',
          object: '@budget-thing',
        },
        { kind: 'topic', noun: '@budget-topic' },
        {
          kind: 'near',
          all: [
            'budget|funding',
            '@leadership|marketing|launch|product|quarter|year',
            '@decide|request|secure|plan|allocate|approval|ask',
          ],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'performance|error|memory|bundle|time|crawl|user|category|spent', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'In a budgeting product, budgets are records.',
      examples: {
        yes: ['Defend the research budget', 'Budget approval', 'Ask for a larger launch budget'],
        no: ['Set memory budget for images', 'Budget category filter', 'As a user I want to set a budget'],
      },
      source: { document: 'A', section: 'Business experience' },
    },
    {
      id: 'M12-revenue',
      duty: 'M12',
      role: 'PM',
      title: 'Revenue and profit',
      why: 'The product’s overall profitability is what its manager answers for.',
      weight: 4,
      differences: ['responsibilities', 'goals'],
      signals: [
        {
          kind: 'near',
          all: [
            'revenue|margin|profit',
            'impact|effect|upside|forecast',
            'price|pricing|launch|tier|plan|segment|product|change',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: '@raise|@cut|@look-back|@decide|forecast|@research', object: '@money' },
        { kind: 'topic', noun: '@revenue-topic' },
        {
          kind: 'near',
          all: [
            'revenue|profit|margin|MRR|ARR|turnover|profitability',
            '@raise|@cut|target|goal|forecast|plan|by|per',
            '@period|market|segment|product|month|week|tier',
          ],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'CSS|px|padding|page|report|total', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'A margin may be one of a page.',
      examples: {
        yes: [
          'Revenue effect of the new tier',
          'Double recurring revenue',
          '$20K MRR',
          'Where profit per segment comes from',
        ],
        no: ['Reduce margin on the header by 4 px', 'Revenue report total is wrong'],
      },
      source: { document: 'B', section: 'Responsibilities' },
    },
    {
      id: 'M12-customer-goals',
      duty: 'M12',
      role: 'PM',
      title: 'Winning customers as a goal',
      why: 'How many customers are won is a result of the business, not of a story.',
      weight: 3,
      differences: ['goals', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: ['first|paying|10|50|100|500|1000', 'customers|teams|clients|users', 'get|reach|hit|win'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'new|paying|enterprise|paid',
            'customers|clients|accounts|subscribers',
            '@raise|win|add|sign|gain|generate',
            '@market-place|by|in|per|month|quarter|from',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: 'win|acquire|land|attract|recruit|sign|close|generate', object: '@customer-count' },
        { kind: 'phrase', words: 'first|new|next paying|enterprise|paid customer|account|deal|client', in: ['title'] },
        {
          kind: 'near',
          all: ['sales', 'target|quota|goal|pipeline|forecast', '@raise|@decide|company|global|region|@period'],
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'flag|checkout|rollout', in: ['title'] }, SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'Reach 100 teams',
          'Who can win new clients in Poland',
          'Land two enterprise deals',
          'First paying customer',
          'Agree the sales target for the region',
        ],
        no: ['Sign customer out after timeout', 'Close account endpoint', 'New deal form'],
      },
      source: { document: 'B', section: 'Responsibilities' },
    },
    {
      id: 'M12-cost',
      duty: 'M12',
      role: 'PM',
      title: 'What it costs to serve and to win customers',
      why: 'Costs per customer decide whether the product can live.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        {
          kind: 'near',
          all: ['cost', 'customer|acquisition|serve|seat|unit', '@research|@cut|@look-back|@decide|per|target|analyse'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'break even', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'cash flow', in: ['title'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'infra|query|cloud|AWS|Azure|compute|shipping|GPU|token|gas|server|statement',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Lower cloud bills are engineering work.',
      examples: {
        yes: [
          'Analyse cost per customer in the starter edition',
          'When do we break even in schools?',
          'Cash flow outlook for the hardware line',
        ],
        no: ['Cut AWS cost per customer', 'Shipping cost per unit is wrong in cart'],
      },
      source: { document: 'A', section: 'Business experience' },
    },

    {
      id: 'M12-case-in-text',
      duty: 'M12',
      role: 'PM',
      title: 'Money as the subject of the text',
      why: 'A text that opens with the model of earning asks a business question.',
      weight: 3,
      differences: ['scope'],
      signals: [{ kind: 'phrase', words: '@case-thing', in: ['lead'] }],
      unless: [
        { kind: 'head', verb: '@assemble' },
        { kind: 'phrase', words: 'page|tracker|section|template|title', in: ['title'] },
        { kind: 'form', form: 'criteria' },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'The first sentence may only mention it; the title counts for more.',
      examples: {
        yes: [{ title: 'How we last', body: 'A funding model for the next three years.' }],
        no: [{ title: 'Show totals', body: 'The table lacks a sum.' }],
      },
      source: { document: 'A', section: 'Business experience' },
    },
  ],
};
