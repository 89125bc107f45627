import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M14: several products that must fit one another. That this is product manager work is our reading. */
export const portfolio: RuleGroup = {
  name: 'pm-portfolio',
  classes: {
    /** Several products at once. */
    'several-products': list(`
      
      both|two|three|four|five|six|seven|eight|our|sister|several|many products|apps|lines|editions|suites|brands|platforms|offerings|games|tools,
      all|every|other|small|too|old product, =products, sister|sibling product|project|app|brand|company|title|team,
      product line, portfolio, each product, per product, product teams, product leads
    `),
    /** To bring products into step, or to find them out of it. */
    harmonise: list(`
      merge, overlap, stagger, unify, harmonise, align, share, fold, combine, consolidate, bundle, agree, split,
      separate, divide, same, common, joint, one, depend, dependency, wait, clash, compete, conflict, cannibalise,
      duplicate, twice, together, apart, fight, look, need, fit, step, first, which, between, carry, roof, prune,
      spread, lose
    `),
  },
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
        { kind: 'topic', noun: 'portfolio-review|portfolio-roadmap' },
        { kind: 'phrase', words: 'product portfolio|suite|family|line', in: ['title'] },
      ],
      caution: 'A portfolio may hold shares, pictures or job samples.',
      examples: {
        yes: ['One brand for our product family', 'Portfolio review'],
        no: ['Portfolio page', 'Portfolio value is rounded', 'Review candidate portfolio'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M14-across-products',
      duty: 'M14',
      role: 'PM',
      title: 'Plans across products',
      why: 'Strategies, roadmaps and brands of several products must fit one another.',
      weight: 4,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'across|between|cross|all|both|several',
            'product',
            'roadmap|strategy|priority|positioning|pricing|goal|brand',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['One pricing logic between our products'],
        no: ['Show all products with price in the catalogue', 'Cross-product sell widget'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M14-several',
      duty: 'M14',
      role: 'PM',
      title: 'Several products and what lies between them',
      why: 'What products share, where they overlap and which goes first is settled across them.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'our|both|two|three|four|five|six|all|these * products|apps|lines|editions|brands|tools|games|platforms',
            '@harmonise',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['@several-products', '@harmonise'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'people|money|capacity|investment|budget|headcount',
            'between|split|per|or',
            '@whole-product|@horizon|line',
          ],
          in: ['title'],
        },
      ],
      examples: {
        yes: [
          'A family look for our two garden brands, jointly',
          'Three apps, one name',
          'Money per product, next year',
        ],
        no: ['Same SKU in two orders', 'Both address forms share one component'],
      },
      source: { document: 'ours' },
    },
  ],
};
