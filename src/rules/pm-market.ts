import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M5: rivals, markets, and for whom the product is. */
export const market: RuleGroup = {
  name: 'pm-market',
  classes: {
    /** Rivals, and papers about them. */
    'rival-thing': list(`
      competitor, competition, rival, competitor analysis, competitive analysis, battlecard, battle card,
      competitor comparison, competitor price
    `),
    /** Others who sell something like it, and where they show it. */
    rival: list(`
      rival, competitor, competition, newcomer, incumbent, competing, switch to, compare us with, the others, outgrow,
      start-ups, the top ten|five|three, teardown, trade fair, the fair, conference, exhibition
    `),
    /** We, and our way into a market. */
    'our-place': list(`
      we, us, our, ours, worth, enter, next, first, after, room for, serve, target, whom, leave, focus, win, local
    `),
    /** Countries, trades and segments. */
    land: list(`
      market, country, region, trade, segment, vertical, industry, niche, sector, kind of customer, Nordic, Denmark,
      Netherlands, Austria, Portugal, Czech, Iberia, Dutch, French, German, Spanish, Italian, Polish, mid-size, SMB
    `),
  },
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
      ],
      unless: [
        { kind: 'phrase', words: 'on|in|into|onto|under|beside ~ @artefact', in: ['title'] },
        { kind: 'head', verb: '@mend|show|display|hide|sort|filter|import|export' },
      ],
      caution: 'In sports and contests, competitors are users; a product may also show what rivals charge.',
      examples: {
        yes: [
          'Notes after the competitive session',
          'Write a battlecard for the two leading vendors',
          'Battlecard for bakeries',
        ],
        no: ['Show competitor prices on the detail page', 'Competitor list is empty in the tournament view'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
    {
      id: 'M5-others',
      duty: 'M5',
      role: 'PM',
      title: 'What others offer',
      why: 'What others sell, show and promise tells how the product stands.',
      weight: 4,
      differences: ['skills', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: ['look|try|study|visit|compare|test|buy|watch|read|teardown|deconstruct', '@rival'],
          in: ['title'],
        },
      ],
      caution: 'In games and sports, rivals are part of what the product shows.',
      examples: {
        yes: ['Try what our competitors sell', 'Compare us with the three competitors'],
        no: ['Rival team page is empty', 'Switch to dark colours', 'Competitor badge in the league table'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
    {
      id: 'M5-where-next',
      duty: 'M5',
      role: 'PM',
      title: 'Where else the product could be sold',
      why: 'Which country, trade or kind of customer comes next is weighed for the whole product.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        {
          kind: 'near',
          all: ['?', '@land|@market-place', '@our-place|@commerce|@user-kind|which|how-many|big'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@land|@market-place', '@user-kind|@commerce', 'how|what|number|share|size|who|worth'],
          in: ['title'],
        },
      ],
      caution: 'A country may also be a setting of the product.',
      examples: {
        yes: ['Is the Danish market for us, or Denmark later?', 'Austria: who sells to clinics there'],
        no: ['Add the next region to the picker'],
      },
      source: { document: 'A', section: 'Market knowledge' },
    },
    {
      id: 'M5-for-whom',
      duty: 'M5',
      role: 'PM',
      title: 'For whom the product is',
      why: 'Whom the product serves, and whom not, decides everything below it.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        {
          kind: 'near',
          all: ['?', '@user-kind', 'or|versus|vs', 'we|us|@user-kind', 'whom|which|serve|want|pick|first|for'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'who ~ buy|pay|signs|decides ~ besides|apart|else|for|this|it', in: ['title'] },
      ],
      examples: {
        yes: ['Who would buy this apart from hospitals', 'Do we serve farmers or hotels?'],
        no: [
          'Who is the approver for an order of a member?',
          'Which users see the tab?',
          'Group users by role in the list view',
        ],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
  ],
};
