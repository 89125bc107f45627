import type { RuleGroup } from '../core/rule';
import { TEAM_WORK_TITLE } from './words/plain-work';

/** M9 in everyday words: what came of it, how many stay, and what follows. */
export const plainMetrics: RuleGroup = {
  name: 'pm-metrics-plain',
  classes: {},
  rules: [
    {
      id: 'M9-result-wanted',
      duty: 'M9',
      role: 'PM',
      title: 'A result in numbers of people',
      why: 'How many people come, stay or buy is the result of a whole product.',
      weight: 3,
      differences: ['goals', 'responsibilities'],
      signals: [
        { kind: 'type', names: ['key result', 'kr', 'okr', 'objective', 'outcome'] },
        { kind: 'phrase', words: 'weekly|monthly|daily active', in: ['title'] },
        { kind: 'phrase', words: 'share|percentage|proportion of', in: ['title'] },
        {
          kind: 'near',
          all: [
            '#|half|third|quarter|percent',
            '@user-kind',
            'from|by|until|per|within|of|above|below',
            '@stay-or-leave|@brings-in|@raise|@horizon',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['from', '# to #', '@brings-in|@user-kind|@commerce|@metric'], in: ['title'] },
        {
          kind: 'near',
          all: [
            '#|half|third',
            '@brings-in|@metric|@user-kind',
            '@horizon|month|christmas|easter|summer|autumn|spring|winter',
            'by|until|before|end|in|this|next',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@raise|@cut', 'time|cost|share|rate|number', '@user-kind|@commerce|@brings-in', 'from|to|by|per'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['make|get|bring|win', '@user-kind', 'back|again|often|stay|return|twice'],
          in: ['title'],
        },
      ],
      unless: TEAM_WORK_TITLE,
      caution: 'A share of traffic that gets a new build is a rollout.',
      examples: {
        yes: [
          { title: 'Fuller kitchens', type: 'Key Result' },
          'Weekly active choirs',
          'Share of bread sold before noon',
          'One third of bakers renew within two years',
          'From 3 to 5 bookings',
          'Cut time between contract and delivery by a third',
          'Get guests to come again',
          '2,000 memberships by the end of the season: renewals first',
        ],
        no: ['Roll out new parser to 10 % of pods', 'Limit file size to 20 MB', 'Sort members by share price column'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
    {
      id: 'M9-what-came-of-it',
      duty: 'M9',
      overlap: 'S2',
      role: 'PM',
      title: 'What came of it',
      why: 'Asking what an offer brought, once it is out, turns market data into decisions.',
      weight: 3,
      differences: ['responsibilities', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            '?',
            'did|has|have|was|were|does|do|how-many|who|which|why|where|when',
            '@user-kind',
            '@stay-or-leave|lose|bring',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '# weeks|months|days|years|season|seasons',
            'in|later|after|since|on|of|from|into|first',
            '@look-back|read|look|learn|decide|what|how-many|who|still|worth|move|left|@brings-in|@carry-on',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'after|first|year|season',
            '@horizon|launch|start|opening|pilot|season|campaign|first',
            'what|where|how|worth|learn|taught|@brings-in',
            '@user-kind|?|we|us|our|@whole-product',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@swing',
            '@user-kind|@brings-in|@commerce|@metric',
            '?|why|since|year|month|season|spring|summer|autumn|winter|week|in',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'look|adoption|usage|uptake|take-up|numbers|result|figures|data|sum',
            '@whole-product|@user-kind|@horizon|release|launch|campaign|pilot',
            'decide|tell|what|whether|worth|@carry-on|compare|who|did|in',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['what|where|which|who', '@user-kind', 'most|none|least|more|less|brings|bring', '?'],
          in: ['title'],
        },
      ],
      unless: TEAM_WORK_TITLE,
      caution: 'Whether one feature is used may be the product owner’s to watch.',
      examples: {
        yes: [
          'Do anglers still buy the day pass?',
          'Four months on: what dentists tell us',
          'After the winter season: what did skiers learn?',
          'Why are bookings flat since May?',
          'Numbers of the pilot in Ghent, and whether to continue',
          'Which bakeries get most out of it?',
        ],
        no: [
          'Does the user stay logged in?',
          'Numbers in the order table are wrong',
          'Three days after import the job stops',
        ],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M9-which-number',
      duty: 'M9',
      role: 'PM',
      title: 'By which number we steer',
      why: 'Which few figures the product is judged by is agreed above the team.',
      weight: 3,
      differences: ['goals', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'figure|figures|numbers|measure|metric|indicator|scorecard|yardstick|threshold|baseline|liquidity',
            '@party|@horizon|@user-kind|success|we|our|happy|healthy|steer',
            'agree|which|what|choose|define|report|tell|one|few|three|know',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'what ~ counts', in: ['title'] },
        { kind: 'phrase', words: 'what ~ success|healthy|successful|measure', in: ['title'] },
        {
          kind: 'near',
          all: [
            'how',
            'know|tell|see|notice',
            'it|they|we|that|whether',
            'works|working|succeed|pays|worth|happy|like|love',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [...TEAM_WORK_TITLE, { kind: 'phrase', words: 'alarm|alert|format', in: ['title'] }],
      caution: 'A threshold may belong to an alarm.',
      examples: {
        yes: [
          'Agree three figures with finance',
          'What counts as a happy farm',
          'What would success be for the choir app',
          'How do we know that it works in Peru?',
        ],
        no: ['Which number format for invoices', 'Set alarm threshold', 'What the status code means'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
  ],
};
