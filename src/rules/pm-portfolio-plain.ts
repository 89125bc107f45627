import type { RuleGroup } from '../core/rule';
import { BUILDING_TITLE, SMALL_THING } from './words/plain-guards';

/** M14 in everyday words: several products that must fit one another. */
export const plainPortfolio: RuleGroup = {
  name: 'pm-portfolio-plain',
  classes: {},
  rules: [
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
          kind: 'phrase',
          words: 'product wait|need|want|depend|lead|block|on|for ~ product|editor|our',
          in: ['title'],
        },
        { kind: 'near', all: ['overlap', 'merge|keep|apart|recommendation|who|which|between'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'people|money|capacity|investment|budget|headcount',
            'between|split|per|or',
            '@whole-product|@horizon|line',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'grow|invest|feed hold|keep|harvest|milk exit|end|stop|sell', in: ['title'] },
      ],
      unless: [
        { kind: 'phrase', words: '=them|phone|SKU|shop|catalogue|catalog|compare|codes|page', in: ['title'] },
        SMALL_THING,
        ...BUILDING_TITLE,
      ],
      examples: {
        yes: [
          'A family look for our two garden brands, jointly',
          'Three apps, one name',
          'Overlap of planner and diary: keep apart?',
          'The tide product waits for the map product',
          'Money per product, next year',
          'Grow, hold, exit',
        ],
        no: ['Same SKU in two orders', 'Both address forms share one component'],
      },
      source: { document: 'ours' },
    },
  ],
};
