import type { RuleGroup } from '../core/rule';
import { TEAM_WORK_TITLE } from './words/plain-work';

/** M12 in everyday words: what it costs, what it brings, who pays. */
export const plainBusinessCase: RuleGroup = {
  name: 'pm-business-case-plain',
  classes: {},
  rules: [
    {
      id: 'M12-does-it-pay',
      duty: 'M12',
      role: 'PM',
      title: 'Whether it pays',
      why: 'What something costs and what it brings the company is weighed before anybody builds it.',
      weight: 4,
      differences: ['responsibilities', 'decision-making'],
      signals: [
        { kind: 'phrase', words: '@pay-off', in: ['title'] },
        { kind: 'phrase', words: 'make|making|the case for', in: ['title'] },
        {
          kind: 'near',
          all: ['cost|spend|pay|price', 'bring|brings|earn|gain|benefit|save|against|worth|afford'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '?',
            'what|how|when|can|should|do|does|who|is|are|where',
            'cost|costs|earn|worth|afford|fund|finance|subsidise|save|spend|bring|money',
            'we|us|our|it|@whole-product|@user-kind|@party',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'own|make|build|develop|ourselves|in-house',
            'buy|rent|lease|license|outsource|partner|hire',
            'or|versus|vs',
          ],
          in: ['title'],
        },
      ],
      unless: TEAM_WORK_TITLE,
      examples: {
        yes: [
          'Is the choir app worth the effort',
          'The case for choirs',
          'What ovens cost and what they bring',
          'How much can we spend on dentists?',
          'Make the bread scanner or buy it',
        ],
        no: ['As a guest I want to see what it costs', 'Build endpoint or reuse the old API', 'Cost column shows null'],
      },
      source: { document: 'A', section: 'Business experience' },
    },
    {
      id: 'M12-sums',
      duty: 'M12',
      role: 'PM',
      title: 'Sums of money for the product',
      why: 'Money for products is asked for, divided and answered for at their level.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            '@sum',
            '@horizon|@party|@whole-product|pilot|idea',
            'for|from|to|by|of|less|more|ask|split|where|which|get',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'spend|spending|save|saving|invest|fund|finance|pay|subsidise',
            '@horizon|@whole-product|@party',
            'plan|less|more|who|why|where|how|which|on|what',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'forecast|estimate|calculation|sums|scenario|what-if|projection|case|model',
            '@commerce|@horizon|@user-kind|idea|volume|sales|units|demand',
            'for|of|the|three|two|sales|a',
          ],
          in: ['title'],
        },
      ],
      unless: [
        ...TEAM_WORK_TITLE,
        {
          kind: 'phrase',
          words: '@artefact|story|stories|memory|test|class|party|HR|colleagues|visible',
          in: ['title'],
        },
      ],
      examples: {
        yes: [
          'Two million for the second season',
          'Why we spend more on the old suite',
          'Sums for a subscription idea',
        ],
        no: [
          'Forecast chart for sales',
          'Round money to two digits in the table',
          'Save draft for the next quarter view',
        ],
      },
      source: { document: 'A', section: 'Business experience' },
    },
    {
      id: 'M12-money-in-text',
      duty: 'M12',
      role: 'PM',
      title: 'Costs and income in the text',
      why: 'A text that reckons with margins, revenue or costs per customer asks a business question.',
      weight: 2,
      differences: ['responsibilities', 'goals'],
      signals: [
        {
          kind: 'near',
          all: [
            'revenue|margin|ARR|MRR|GMV|ACV|ARPU|ARPPU|LTV|CAC|churn|break-even|profit|turnover|commission',
            '#|per|effect|impact|risk|of|down|up|by',
          ],
          in: ['lead', 'prose'],
        },
        { kind: 'phrase', words: '@pay-off', in: ['lead', 'prose'] },
        {
          kind: 'near',
          all: [
            '@user-kind|customers',
            'would|will|pay|buy|switch|leave|left|lost|expect|promise',
            'rival|competitor|price|us|we|instead|contract|tender|offer',
          ],
          in: ['lead', 'prose'],
        },
      ],
      unless: [
        ...TEAM_WORK_TITLE,
        { kind: 'form', form: 'criteria' },
        { kind: 'head', verb: '@assemble' },
        { kind: 'phrase', words: '@artefact', in: ['title'] },
      ],
      caution: 'In products that deal with money, revenue and margins are data.',
      examples: {
        yes: [
          { title: 'Ovens in Norway', body: 'Effect on revenue: 3 %.' },
          { title: 'Ovens in Chile', body: 'We lose money there.' },
          { title: 'Ovens in Peru', body: 'Bakers would switch for a lower price.' },
        ],
        no: [{ title: 'Add total to oven report', body: 'Revenue per month is summed.' }],
      },
      source: { document: 'B', section: 'Responsibilities' },
    },
  ],
};
