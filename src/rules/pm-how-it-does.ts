import type { RuleGroup } from '../core/rule';
import { TEAM_WORK_TITLE } from './words/plain-work';
import { TECHNICAL_ACT } from './words/plain-guards';

/** M9 once more: how the product does among people and places, in figures and in what follows from them. */
export const howItDoes: RuleGroup = {
  name: 'pm-how-it-does',
  classes: {},
  rules: [
    {
      id: 'M9-ups-and-downs',
      duty: 'M9',
      role: 'PM',
      title: 'Ups and downs of what the product brings',
      why: 'Why sales, use or complaints rise or fall is asked of the whole product in its market.',
      weight: 4,
      differences: ['skills', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            '@result',
            '@swing|up|down|twice|half|lower|higher|behind|fewer|drop|flat|dip',
            '?|#|since|why|than|in|among|with|after',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@result|users|players',
            'retention|stay|return|still|left|lost|go-on|consequence|mean|follows|so',
            '# ~ week|month|day|season|year',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'week|month|day|season # ~ retention|return|loss|churn', in: ['title'] },
        {
          kind: 'near',
          all: ['did|does|has', 'harm|help|work|pay|hurt|matter|bring|pay-off', '?|@result|decide|us|@user-kind'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@country|@user-kind', 'bring|make|give', '# percent|nothing|most|half|money'],
          in: ['title'],
        },
      ],
      unless: [
        TECHNICAL_ACT,
        { kind: 'phrase', words: 'block|cap|footer|NPC|dashboard|total|retry', in: ['title'] },
        ...TEAM_WORK_TITLE,
      ],
      caution: 'Speed and failures of the system are the team’s to watch.',
      examples: {
        yes: [
          'Repeat orders fall among hotels',
          'Bookings after 8 weeks: who is still there',
          'Week 4 retention',
          'Did the gift card help?',
          'Brazil brings 30 percent',
        ],
        no: ['Errors are up since the deploy', 'Queue grows after import'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M9-regular-figures',
      duty: 'M9',
      role: 'PM',
      title: 'Figures that tell how the product does',
      why: 'A few figures about use, money and satisfaction, looked at regularly, say how the product does.',
      weight: 4,
      differences: ['goals', 'skills'],
      signals: [
        {
          kind: 'near',
          all: ['look|read|round|walk', '=numbers|=figures', '@whole-product|app|monthly|weekly|quarterly|@party'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '=numbers|figure|score|report|scorecard|result|view',
            '@result',
            'quarter|month|week|year|product|quarterly|monthly|weekly|since|active',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['# figure|numbers|measures|yardsticks', 'we|product|judge|steer|look|watch|each|board|month'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'after|first|since',
            'one|# ~ week|month|day|season|quarter|semester|year|live',
            '@result',
            'what|who|decide|report|and|complaint|stay|satisfaction|go-on',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'reasons|why|sort|learn|top',
            'cancel|return|refund|left|leave|complaint',
            'month|quarter|year|spring|season|change|people|@user-kind|since',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'success|growth|health|happy|healthy',
            'mean|define|what|which|count|measure',
            '@result|@user-kind|product|we',
          ],
          in: ['title'],
        },
      ],
      unless: [
        TECHNICAL_ACT,
        { kind: 'phrase', words: 'block|cap|footer|NPC|total|retry', in: ['title'] },
        ...TEAM_WORK_TITLE,
      ],
      caution: 'A report that customers see in the product is built by the team.',
      examples: {
        yes: [
          'Monthly look at the numbers of the ferry app',
          'Numbers for the school product: renewals, complaints',
          'Five figures by which we judge it',
          'After one semester: use, complaints and satisfaction',
          'Sort returns of the last quarter by reasons',
          'What growth would mean for bookings',
        ],
        no: ['Report of bookings: wrong totals in the product column', 'Number of retries after week change'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
    {
      id: 'M9-people-to-win',
      duty: 'M9',
      role: 'PM',
      title: 'So many people are to do so',
      why: 'A share of people who come to use, buy or trust the product is its goal in the market.',
      weight: 4,
      differences: ['goals'],
      signals: [
        {
          kind: 'near',
          all: [
            'every|half|third|quarter|most',
            '@user-kind|people',
            'renew|order|book|buy|trust|rely|recommend|return|choose|pay|stay|without|online|more-than|at-least',
            'by|until|each|yearly|from|per|twice|more|#|again',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@result|returns|no-shows|calls', '# percent', 'by|from|below|under|above|over|until|to'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['reach|win|hit|gain', '#', 'paying|paid|subscriber|active|@user-kind', 'by|until|before|within|this'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['per', '@result|contact|device|order|trip', 'from|to|down|up|under|above|below', '#'],
          in: ['title'],
        },
      ],
      unless: [
        TECHNICAL_ACT,
        {
          kind: 'phrase',
          words: 'block|cap|footer|load|parallel|concurrent|limit|page|rollout|traffic',
          in: ['title'],
        },
        ...TEAM_WORK_TITLE,
      ],
      caution: 'A number of users may be a load that a system has to bear.',
      examples: {
        yes: [
          'Every second baker orders again each week',
          'Returns below 5 percent',
          'Reach 4,000 paying by Easter',
          'Complaints per trip down to 5',
        ],
        no: ['Support 5,000 concurrent users', 'Limit orders to 20 per page'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
  ],
};
