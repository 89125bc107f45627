import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M5: market, competitors, segments, trends. */
export const market: RuleGroup = {
  name: 'pm-market',
  classes: {},
  rules: [
    {
      id: 'M5-competitors',
      duty: 'M5',
      role: 'PM',
      title: 'Looking at competitors',
      why: 'Knowing what rivals offer guides the strategy of the product.',
      weight: 4,
      differences: ['skills', 'decision-making'],
      signals: [
        { kind: 'phrase', words: 'competitive|competitor @paper', in: ['title'] },
        { kind: 'head', verb: '@research|@draft|@look-back|@publish|@align', object: '@rival-thing' },
        { kind: 'topic', noun: '@rival-thing' },
        {
          kind: 'near',
          all: [
            'competitor|competition|rival',
            'compare|comparison|against|versus|vs|gap|parity|@research|@look-back|learn|copy|differ|win|lose|price|offer|launch',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'contest|race|tournament|sports|league|participant|judge|athlete|feed|hourly|nightly',
          in: ['title', 'lead'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'In sports and contests, competitors are users.',
      examples: {
        yes: [
          'Notes after the competitive session',
          'Write a battlecard for the two leading vendors',
          'Battlecard for bakeries',
          'What does our largest competitor offer to hotels?',
        ],
        no: ['Competitor list is empty in the tournament view', 'Register competitors for the race'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
    {
      id: 'M5-market-work',
      duty: 'M5',
      role: 'PM',
      title: 'Sizing and studying a market',
      why: 'How large a market is and how it moves decides where the product goes.',
      weight: 4,
      differences: ['skills', 'decision-making'],
      signals: [
        { kind: 'phrase', words: '=TAM', in: ['title'] },
        { kind: 'head', verb: '@research|@decide|@draft|@look-back|enter|prioritise', object: '@market-thing' },
        { kind: 'topic', noun: '@market-topic' },
        {
          kind: 'phrase',
          words: 'market|industry research|sizing|analysis|study|scan|opportunity|trend',
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'stock|ticker|crypto|exchange|trading', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'In trading software, a market is data.',
      examples: {
        yes: [
          'Bakeries: how large is our TAM',
          'Size the Nordic vet market',
          'Product-market fit',
          'Summary of market trends for the founders',
        ],
        no: ['Market order fails on the exchange', 'Marketplace thumbnails are blurred', 'Market filter resets'],
      },
      source: { document: 'A', section: 'Market knowledge' },
    },
    {
      id: 'M5-which-market',
      duty: 'M5',
      role: 'PM',
      title: 'Choosing or entering markets',
      why: 'Into which market the product goes next is a strategic choice.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        { kind: 'phrase', words: 'market entry|exit|expansion', in: ['title'] },
        {
          kind: 'phrase',
          words: 'which|what next? new? market|country|region|vertical|industry|segment',
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'enter|entry|expand|expansion',
            '@market-place|market|country|region|vertical',
            'into|to|in|for|plan|decide|after|into',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'locale|translation|i18n|currency|address|timezone|VAT|zip|deploy|failover|AWS|Azure|cluster',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'A region may be one of a data centre.',
      examples: {
        yes: ['Market entry Portugal', 'Which markets after Nordics?', 'Expansion to Japan: what it takes'],
        no: ['Expand region cluster to Japan', 'Go to country picker'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
    {
      id: 'M5-segments',
      duty: 'M5',
      role: 'PM',
      title: 'Customer segments',
      why: 'Whom the product is for is decided for the whole product.',
      weight: 4,
      differences: ['decision-making', 'skills'],
      signals: [
        { kind: 'head', verb: '@decide|@research|@look-back|narrow|draft|write', object: '@segment' },
        { kind: 'topic', noun: '@segment-topic' },
        { kind: 'phrase', words: 'ideal customer|buyer profile', in: ['title'] },
      ],
      unless: [
        { kind: 'phrase', words: 'line|image|network|memory|audio|SQL|code|text|video|route|track', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'A segment may also be a stretch of a line, a picture or a network.',
      examples: {
        yes: [
          'Choose the target segment for spring',
          'Customer segmentation',
          'Clinics that match the ideal customer profile',
        ],
        no: ['Select line segment in editor', 'Segment SDK integration: API key'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M5-win-loss',
      duty: 'M5',
      role: 'PM',
      title: 'Why deals are won or lost',
      why: 'Lost and won customers tell how the product stands in its market.',
      weight: 4,
      differences: ['skills'],
      signals: [
        { kind: 'phrase', words: '@deal-thing', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: [
            'why|reason|learn|lesson',
            'lose|lost|win|won|loss',
            'deal|customer|account|bid|tender|renewal|prospect|client',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: ['Win/loss read-out', 'Why did we lose the last five hospital bids?'],
        no: ['Show win and loss record of a team', 'Customer data lost on save'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
    {
      id: 'M5-trends',
      duty: 'M5',
      role: 'PM',
      title: 'Trends around the product',
      why: 'Shifts in the industry, the law or people’s habits touch the direction of the product.',
      weight: 3,
      differences: ['skills'],
      signals: [
        {
          kind: 'near',
          all: ['regulatory|regulation|legal|compliance', 'landscape|outlook|environment|climate', 'in|for|of|across'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'trend|shift|outlook',
            'market|industry|consumer|business|technology|customer|buyer',
            '@research|@look-back|@draft|brief|impact|mean',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'regulation|law|act|directive|legislation',
            'impact|mean|opportunity|consequence',
            'product|market|strategy|offer|business',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'Legal landscape for home care in Italy',
          'Brief on consumer trends in home care',
          'What the new battery law means for our offer',
        ],
        no: ['Trend chart of customers', 'Trend line on technology dashboard tab is wrong'],
      },
      source: { document: 'A', section: 'What is a PM' },
    },
    {
      id: 'M5-demand',
      duty: 'M5',
      role: 'PM',
      title: 'Proving that somebody wants it',
      why: 'Whether people want and would pay for something is tested before it is built.',
      weight: 3,
      differences: ['skills', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: ['test|experiment', 'landing|fake-door|smoke|concierge', 'segment|demand|audience|interest|offer'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['hypothesis|assumption', 'pay|buy|want|need|switch|churn|convert', 'will|would|teams|customers|users'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'validate|validated|test|prove|confirm|check',
            'demand|assumption|hypothesis|problem|interest|appetite|idea|concept',
            '@customers|market|willingness|pay|buy|segment|interview',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'demand|market|problem|idea|concept validation', in: ['title'] },
        { kind: 'phrase', words: 'product market fit', in: ['title', 'lead'] },
      ],
      unless: [
        { kind: 'phrase', words: 'input|form|token|email|schema|password|certificate', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Fake-door test for the second segment',
          'Hypothesis: bakers will pay per oven',
          'Prove the appetite of ten customers',
          'Market validation',
          { title: 'Where we stand', body: 'Do we have product-market fit?' },
        ],
        no: ['Validate email of users', 'Schema validation for market feed'],
      },
      source: { document: 'A', section: 'Market knowledge' },
    },

    {
      id: 'M5-market-in-text',
      duty: 'M5',
      role: 'PM',
      title: 'Market as the subject of the text',
      why: 'A text that opens with market, rivals or segments weighs where the product stands.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: 'target audience|market|segment|customer', in: ['lead'] },
        { kind: 'phrase', words: 'competitive|competitor landscape|analysis|product|pricing|offer', in: ['lead'] },
        { kind: 'phrase', words: 'go-to-market|market-share', in: ['lead'] },
      ],
      unless: [
        { kind: 'head', verb: '@assemble' },
        { kind: 'phrase', words: 'page|tracker|section|template|title', in: ['title'] },
        { kind: 'form', form: 'criteria' },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'The first sentence may only mention it; the title counts for more.',
      examples: {
        yes: [
          { title: 'Who it is for', body: 'Our target audience is bakers.' },
          { title: 'Others', body: 'A look at competitor pricing.' },
          { title: 'Where we are', body: 'Our market share in Spain fell.' },
        ],
        no: [{ title: 'Bakers list', body: 'The list is empty.' }],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
  ],
};
