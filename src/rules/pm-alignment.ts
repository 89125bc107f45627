import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M11: one plan shared by functions, partners and leadership. */
export const alignment: RuleGroup = {
  name: 'pm-alignment',
  classes: {},
  rules: [
    {
      id: 'M11-leadership',
      duty: 'M11',
      role: 'PM',
      title: 'Bringing leaders along',
      why: 'Executives back the plan of the product when somebody explains and defends it.',
      weight: 4,
      differences: ['role', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            '@align|@publish|@draft|attend|prepare',
            '@leadership',
            'strategy|plan|status|update|deck|review|product|bet|priority|launch|with|for|on|to',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'approval|buy-in|signoff|blessing|support|decision|sign-off',
            '@leadership',
            'from|by|of|on|for|get|need|seek|secure|win',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: '@align|prepare|attend|brief|update|convince|persuade', object: '@leadership' },
      ],
      unless: [
        { kind: 'phrase', words: 'kanban|circuit|message|task|card|scrum board', in: ['title'] },
        { kind: 'phrase', words: 'board game|member|column|view|id|exam', in: ['title'] },
        { kind: 'phrase', words: '@recruiting', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'A board may be a screen, a game or a circuit.',
      examples: {
        yes: ['Agree 2026 bets with leadership', 'Get approval for the pilot from the CFO', 'Brief the executives'],
        no: ['Update leaderboard', 'Add board member role', 'Share task board with users'],
      },
      source: { document: 'B', section: 'Setting product strategy' },
    },
    {
      id: 'M11-decks',
      duty: 'M11',
      role: 'PM',
      title: 'Papers for leaders and investors',
      why: 'Board decks and business reviews carry the product’s case to those who fund it.',
      weight: 4,
      differences: ['role'],
      signals: [
        { kind: 'phrase', words: 'product council|committee|board', in: ['title'] },
        { kind: 'head', verb: '@decide|@draft|@align|@publish|@look-back|reply|participate', object: '@deck-thing' },
        { kind: 'topic', noun: '@deck-thing' },
        {
          kind: 'near',
          all: ['deck|slides|presentation|talk|pitch', '@leadership|QBR|all-hands|offsite|product|business'],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'flashcard|transition|trading|builder', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Agenda of the product council',
          'Finish the quarterly business review',
          'Investor update',
          'Slides on the merger for all-hands',
        ],
        no: ['Deck builder misses a card', 'Slide transition in product tour component'],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
    {
      id: 'M11-functions',
      duty: 'M11',
      role: 'PM',
      title: 'Agreeing one plan with other functions',
      why: 'Marketing, sales, support and finance pull the same way only when one plan is agreed with them.',
      weight: 4,
      differences: ['role'],
      signals: [
        { kind: 'head', verb: '@with-function', object: '@market-function' },
        {
          kind: 'near',
          all: [
            '@align|joint|together|@decide|kickoff|handover',
            '@market-function',
            'with|and',
            'plan|timeline|launch|goal|campaign|renewal|strategy|message|pricing|priority|expectation|leadership',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'cross-functional plan|alignment|team|review|sync|kickoff|launch|workshop|meeting',
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: '@recruiting', in: ['title'] }, SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: ['Brief customer success', 'Agree the renewal plan with sales', 'Cross-functional launch meeting'],
        no: [
          'Sync sales table with the warehouse',
          'Support legal hold flag',
          'As a marketing manager I want a plan export',
        ],
      },
      source: { document: 'A', section: 'What is a PM' },
    },
    {
      id: 'M11-partners',
      duty: 'M11',
      role: 'PM',
      title: 'Partners of the product',
      why: 'Winning and guiding partners is part of making the product succeed in its market.',
      weight: 3,
      differences: ['role', 'goals'],
      signals: [
        {
          kind: 'near',
          all: [
            'partner|partnership|reseller|alliance',
            'proposal|pitch|deck|agreement|terms|outline|programme|program|contract|inquiry|call',
            '@draft|@align|@plan|@publish|reply',
          ],
          in: ['title'],
        },
        {
          kind: 'head',
          verb: '@decide|@draft|@align|@publish|@research|@recruit-act|@plan|reply|start|renew|sign',
          object: '@partner',
        },
        { kind: 'topic', noun: '@partner-topic' },
        { kind: 'head', verb: 'partner|ally' },
      ],
      unless: [
        { kind: 'phrase', words: 'seed|table|id|portal|role|profile|match|dating|record|logo', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'In products for partners, a partner is a user.',
      examples: {
        yes: [
          'Outline terms for the reseller contract',
          'Negotiate with distributors',
          'Partnerships',
          'Partner with two insurers for the rollout',
        ],
        no: ['Partner portal login', 'Update partner table', 'Create partner record via API'],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M11-stakeholders',
      duty: 'M11',
      overlap: 'S4',
      role: 'PM',
      title: 'Stakeholders of the whole product',
      why: 'Keeping the product’s stakeholders behind one direction is the liaison’s work on the business side.',
      weight: 2,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'send|share|write|prepare',
            'update|status|email|report|news|presentation|demo',
            'stakeholder|sponsor|management',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: '@decide|@draft|@align|map|@publish|@look-back', object: '@stakeholder-thing' },
        { kind: 'topic', noun: '@stakeholder-thing' },
        {
          kind: 'near',
          all: [
            'stakeholder',
            'strategy|direction|vision|launch|market|business|investment',
            '@align|@publish|@decide|support|buy-in',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'sprint|demo|story|increment|slip|release|backlog', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'The documents give liaison to both: team, scope and delivery dates are the product owner’s.',
      examples: {
        yes: [
          'Write the monthly status for sponsors',
          'Map the stakeholder landscape',
          'Stakeholder engagement plan',
          'Align stakeholders on the new direction',
        ],
        no: ['Tell stakeholders that refunds slip to sprint 12', 'Stakeholder table loads slowly'],
      },
      source: { document: 'B', section: 'Role' },
    },
    {
      id: 'M11-check-ins',
      duty: 'M11',
      role: 'PM',
      title: 'Check-ins between product people',
      why: 'Product owners and teams stay in step with the plan through regular talks with the product manager.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: ['check-in|sync|catch-up|round-table|briefing', 'product', 'owner|owners|manager|managers|leads'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['unite|rally', 'team|teams|function|functions', 'plan|direction|goal'],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: '@recruiting', in: ['title'] }, SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: ['Briefing of all product leads in May', 'Rally the functions behind one plan'],
        no: ['Sync product table owners', 'Team picker resets plan'],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
  ],
};
