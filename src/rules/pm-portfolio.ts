import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M14: several products kept in step. That this is product manager work is our reading. */
export const portfolio: RuleGroup = {
  name: 'pm-portfolio',
  classes: {},
  rules: [
    {
      id: 'M14-portfolio',
      duty: 'M14',
      role: 'PM',
      title: 'Steering the portfolio',
      why: 'Which products a company keeps, feeds or ends is decided above each of them.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        { kind: 'phrase', words: 'portfolio @paper', in: ['title'] },
        {
          kind: 'head',
          verb: '@decide|@look-back|@align|@draft|rebalance|balance|prune|@rank|map',
          object: '@portfolio-thing',
        },
        { kind: 'topic', noun: '@portfolio-topic' },
        { kind: 'phrase', words: 'product portfolio|suite|family|line', in: ['title'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'stock|crypto|holdings|wallet|asset|trader|candidate|personal|github|artist|image|order|item|bar',
          in: ['title'],
        },
        { kind: 'phrase', words: 'portfolio page|site|website|section|value|tracker', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'A portfolio may hold shares, pictures or job samples.',
      examples: {
        yes: [
          'Portfolio offsite in June',
          'Rebalance the portfolio for 2027',
          'Product mix',
          'One brand for our product family',
        ],
        no: ['Portfolio page', 'Portfolio value is rounded', 'Review candidate portfolio'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M14-across-products',
      duty: 'M14',
      role: 'PM',
      title: 'Plans across products',
      why: 'Strategies, roadmaps and experience of several products must fit one another.',
      weight: 4,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'across|between|cross|all|both|several',
            'product|products|product-line',
            'roadmap|strategy|priority|positioning|pricing|goal|brand',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'cross-product|multi-product',
            'roadmap|strategy|dependency|planning|launch|experience|release|plan|theme',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'cart|catalog|catalogue|shop|SKU|discounted', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: ['One pricing logic between our products', 'Multi-product themes for autumn'],
        no: ['Show all products with price in the catalogue', 'Cross-product sell widget'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M14-align-releases',
      duty: 'M14',
      role: 'PM',
      title: 'Aligning major releases of several products',
      why: 'Large releases of several products are timed together so that customers see one offer.',
      weight: 4,
      differences: ['scope', 'role'],
      signals: [
        {
          kind: 'near',
          all: ['align|coordinate|harmonise', 'releases|launches|roadmaps', 'across|between'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'align|coordinate|harmonise|synchronise|harmonize',
            'release|roadmap|launch',
            'products|teams|lines|suite|portfolio|major|programmes',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'dependency',
            'product|line|programme|initiative|portfolio',
            '@plan|@align|@decide|manage|@look-back|resolve|between',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'npm|maven|package|bump|version|inject|gradle|import|module|library|security',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Coordinate releases across Rota and Payroll',
          'Harmonise major releases in autumn',
          'Dependencies between both product lines',
        ],
        no: ['Bump dependencies of the product service', 'Align release button'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M14-suite',
      duty: 'M14',
      role: 'PM',
      title: 'One offer from several products',
      why: 'Bundling products, or letting one eat into another, is a choice about the portfolio.',
      weight: 3,
      differences: ['decision-making', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'bundle|combine|merge|consolidate',
            'products|editions|apps|brands|product-lines',
            '@decide|offer|suite|brand|one|into|sell',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'cannibalise|cannibalize|cannibalisation|cannibalization', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: [
            'uniform|common|shared|unified|one',
            'experience|identity|brand|journey',
            'products|portfolio|suite|lines',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'cart|duplicate|record|records|SKU|catalogue|git|PR|webpack', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Combine two editions into one offer',
          'Does the light edition cannibalise the large one?',
          'Uniform experience for all lines',
        ],
        no: ['Merge duplicate products', 'Bundle apps with webpack into one file'],
      },
      source: { document: 'ours' },
    },
  ],
};
