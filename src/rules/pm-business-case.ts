import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M12: what the product costs, earns and is worth. */
export const businessCase: RuleGroup = {
  name: 'pm-business-case',
  classes: {
    /** Papers that reckon whether something pays. */
    'case-thing': list(`
      business case, business model, business plan, unit economics, cost-benefit, business model canvas, lean canvas,
      revenue forecast, revenue share, P&L, tokenomics
    `),
    /** What a company counts its money in. */
    money: list(`
      budget, revenue, profit, profitability, margin, cash flow, P&L, ROI, MRR, ARR, GMV, turnover, break-even, runway,
      sales, earnings, bookings, cost to serve, revenue forecast
    `),
    /** Figures of money that a title is about when it names nothing else. */
    'revenue-topic': list(`
      MRR, ARR, GMV, profitability, break-even, gross margin, revenue forecast
    `),
    /** Sums of money. */
    sum: list(`
      # million, # m, # k, # dollars, EUR, USD, CHF, money, budget, funding, grant, cash, loan, subsidy, sponsorship
    `),
    /** Whether something pays. */
    'pay-off': list(`
      worth it, worth doing, pay for itself, pay off, payback, earn on, make|makes|making money, lose money,
      loses|losing money, break even, bring in, cost us, cost to serve, cost against, cost vs, profitable, upside,
      downside, business plan, ROI, who pays, who funds, cost of the
    `),
  },
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
        {
          kind: 'head',
          verb: '@decide|@draft|@research|@look-back|@align|@publish|model|calculate',
          object: '@case-thing',
        },
        { kind: 'phrase', words: 'business|investment|commercial case', in: ['title'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'how|template|course|training|tool|field|form|export|tab|page|calculator|widget|learn|article|section',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Calculate unit economics for the van fleet', 'Numbers behind the business case of offline mode'],
        no: ['Business model class lacks id', 'Upper case letters in business name'],
      },
      source: { document: 'A', section: 'Business experience' },
    },
    {
      id: 'M12-revenue',
      duty: 'M12',
      role: 'PM',
      title: 'Revenue and profit',
      why: 'The product manager answers for what the product earns overall.',
      weight: 4,
      differences: ['responsibilities', 'goals'],
      signals: [
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
      caution: 'A margin may be one of a page.',
      examples: {
        yes: ['Double recurring revenue', '$20K MRR', 'Where profit per segment comes from'],
        no: ['Revenue report total is wrong'],
      },
      source: { document: 'B', section: 'Responsibilities' },
    },
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
        {
          kind: 'near',
          all: ['cost|spend|pay|price', 'bring|earn|gain|benefit|save|against|worth|afford'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '?',
            'what|how|when|can|should|do|does|who|is|are|where',
            'cost|earn|worth|afford|fund|finance|subsidise|save|spend|bring|money',
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
      examples: {
        yes: [
          'What ovens cost and what they bring',
          'How much can we spend on dentists?',
          'Make the bread scanner or buy it',
          'Upside of the bread scanner',
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
      why: 'Money for whole products is asked for and divided above the teams.',
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
      ],
      unless: [{ kind: 'story' }],
      examples: {
        yes: ['Two million for the second season', 'Why we spend more on the old suite'],
        no: ['Round money to two digits in the table', 'Save draft for the next quarter view'],
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
      ],
      unless: [
        { kind: 'head', verb: 'implement|fix|code|refactor|add|integrate|migrate|deploy|install|configure|wire|debug' },
      ],
      caution: 'In products that deal with money, revenue and margins are data.',
      examples: {
        yes: [
          { title: 'Ovens in Norway', body: 'Effect on revenue: 3 %.' },
          { title: 'Ovens in Chile', body: 'We lose money there.' },
        ],
        no: [{ title: 'Add total to oven report', body: 'Revenue per month is summed.' }],
      },
      source: { document: 'B', section: 'Responsibilities' },
    },
    {
      id: 'M12-would-it-pay',
      duty: 'M12',
      role: 'PM',
      title: 'Would it pay',
      why: 'Whether something pays for itself is asked before it is built, and for the company as a whole.',
      weight: 4,
      differences: ['responsibilities', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: ['?', 'would|does|will|can|could', 'pay|earn|live-from|carry-itself|worth|profit'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['what|how-much', 'would|will|do|does', 'cost|lose|gain|save|earn', 'we|us|it|our'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['money|budget|funding|grant', 'another|next|who|gives|from|where', 'year|for|what|@horizon'],
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: '@user-kind|who|they would|will|could|can pay', in: ['title'] }],
      caution: 'Who would pay, and how much, is asked for the price.',
      examples: {
        yes: [
          'Does oven rental pay for itself?',
          'Does a second kitchen pay?',
          'What do we lose without choirs',
          'Money for another harvest year',
        ],
        no: ['Income per new row is wrong in the view', 'Which farmers would pay for a second oven?'],
      },
      source: { document: 'A', section: 'Business experience' },
    },
  ],
};
