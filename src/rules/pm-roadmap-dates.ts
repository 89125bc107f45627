import type { RuleGroup } from '../core/rule';
import { BUILDING_TITLE, SCREEN_TITLE, TECHNICAL_ACT } from './words/plain-guards';

/** M2 by the calendar: large steps with their months and seasons, what slips, and what may be told of it. */
export const roadmapDates: RuleGroup = {
  name: 'pm-roadmap-dates',
  classes: {},
  rules: [
    {
      id: 'M2-large-step-dates',
      duty: 'M2',
      role: 'PM',
      title: 'Months or seasons of whole releases, regions or customers',
      why: 'When a whole release, region or kind of customer has its turn is planned above the sprints.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'edition|version|launch|introduction|rollout|entry|market|@whole-product',
            '@calendar',
            '@shift|forward|sooner|earlier|first|afterwards|from',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@calendar',
            '@user-kind|@country|@whole-product',
            'first|then|afterwards|later|follow|wait|behind|second|third',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'milestone|stage|date|timetable|timeline|overview|picture|headline|steps|calendar',
            '@horizon|years|@country|market|family|@party',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['@horizon', '@whole-product', 'from|until|over|through'], in: ['title'] },
        {
          kind: 'phrase',
          words: 'which|what|who ~ quarter|month|season|year|when brings|gets|comes|for',
          in: ['title'],
        },
      ],
      unless: [TECHNICAL_ACT, ...SCREEN_TITLE],
      caution: 'A month may also be when one increment is due.',
      examples: {
        yes: [
          'Bring the pharmacy edition forward into spring',
          'Airports in May, harbours afterwards',
          'Version for farms: from June to November',
          'The oven range from now until 2029 on one sheet',
          'Dates of the pump for the coming years',
          'Timetable for the three markets',
          'Which month brings what for growers',
          'What gets which quarter for',
        ],
        no: ['Move the date field from June to July', 'Timeline view: show milestones of the project', 'Hotfix in May'],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
    {
      id: 'M2-order-of-steps',
      duty: 'M2',
      role: 'PM',
      title: 'In which order customers, countries or large parts get it',
      why: 'Who or what has to wait for whom is settled for the product as a whole.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'order|sequence|staging|stages|turn|waves',
            '@user-kind|@country|region|market|city',
            'rollout|launch|introduction|enter|come|of|which',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@user-kind|@country|region|city', 'first', '?|then|next|later|afterwards|last'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'now|next|later next|later', in: ['title'] },
        { kind: 'phrase', words: 'next|later|now column|page|bucket|lane', in: ['title'] },
        {
          kind: 'phrase',
          words: 'everything|rest behind|after|that',
          in: ['title'],
        },
        { kind: 'near', all: ['before|after|ahead-of', 'why|@horizon', 'come|go|ship|start|launch'], in: ['title'] },
        { kind: 'phrase', words: 'before|after|then|or @country', in: ['title'] },
        { kind: 'phrase', words: 'other way round|around', in: ['title'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            '@backlog-thing|choose|select|sprint|DB|server|index|screen|field|sort|list|load|show|render|save|value|step',
          in: ['title'],
        },
      ],
      caution: 'The order in which stories are built is the product owner’s.',
      examples: {
        yes: [
          'Order in which hostels and camp sites get it',
          'Museums first, then zoos',
          'Now/next/later for the quarry',
          'Later column: who still believes in it',
          'Everything behind it shifts',
          'Put Poland before Italy',
          'Gates come before lifts, and why',
          'Lifts before gates or the other way round',
        ],
        no: ['Order of stories in the sprint', 'Sorted list: customers first, then suppliers'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M2-plan-upset',
      duty: 'M2',
      role: 'PM',
      title: 'A plan upset by what happened',
      why: 'When a supplier, a market or the company upsets the plan, the whole of it is drawn again.',
      weight: 4,
      differences: ['scope', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            '@shift|redraw|what|new|move|consequence|rescue|adjust|@delay',
            'plan|year|half-year|quarter|season|launch|@horizon|roadmap',
            '@delay|because|supplier|merger|fire|flood|strike|shortage|crisis|law|tariff|reorganisation',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['gap|hole|room|space|free', '@calendar|@horizon', 'what|fill|put|use|plan'],
          in: ['title'],
        },
      ],
      unless: [TECHNICAL_ACT, ...SCREEN_TITLE],
      examples: {
        yes: [
          'Redraw the season after the strike',
          'Late hardware: what do we tell the dealers of the launch',
          'The gap in October: what do we put there',
        ],
        no: ['Job runs late: new plan file missing', 'Gap between button and field'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M2-plan-told',
      duty: 'M2',
      role: 'PM',
      title: 'What may be told of the plan',
      why: 'What customers, partners and the public hear of the coming year is promised for the product.',
      weight: 4,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'show|tell|told|publish|public|promise|say|aloud|letter|overview|preview|page',
            'plan|outlook|coming|ahead|next|=follows|later|@horizon',
            '@party|@user-kind|public|community|till|until|aloud|open|website|keep',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['promise|promised|told|announced', 'date|dates|what|@horizon|@calendar', 'we|our|customer|@party'],
          in: ['title'],
        },
      ],
      unless: BUILDING_TITLE,
      examples: {
        yes: ['Publish the outlook for our growers', 'What we promised for next summer'],
        no: ['Show the plan on the account page', 'Promise rejected in the date picker'],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
  ],
};
