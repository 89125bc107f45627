import type { RuleGroup } from '../core/rule';
import { TEAM_WORK_TITLE } from './words/plain-work';

/** M13 in everyday words: how offers begin, change hands and end. */
export const plainLifecycle: RuleGroup = {
  name: 'pm-lifecycle-plain',
  classes: {},
  rules: [
    {
      id: 'M13-end-of-offer',
      duty: 'M13',
      role: 'PM',
      title: 'Ending an offer',
      why: 'When an offer ends, and what its customers get, is settled for the whole product.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            '@end-act',
            '@whole-product|@sold-thing|business|shop|brand|service|programme|kit|classic|legacy|hardware|v1',
            '@horizon|@user-kind|date|when|who|for|in|old|the|to|what|notice',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@end-act',
            '@user-kind|customers|owners|left|@horizon',
            'tell|letter|notice|date|offer|when|who|talks|compensation|trade-in|say|extension|incentive|discount',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'last-order|end-of-sale|end-of-life|end-of-support|no-new-customers|last-call|trade-in',
            'date|from|until|by|for|of|when|who',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['what', 'happens|becomes|remains', '@user-kind|contract|data', 'to|of|with'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'off the market|shelf|shelves|list', in: ['title'] },
        {
          kind: 'near',
          all: [
            'end|ended|closed|closing|switch-off|shutdown|retired|retirement|goodbye|over',
            '@user-kind|customers|owners|people',
            'what|how|where|?|tell|who|back|keep|win',
          ],
          in: ['title'],
        },
      ],
      unless: [
        ...TEAM_WORK_TITLE,
        { kind: 'phrase', words: 'banner|session|task', in: ['title'] },
        { kind: 'phrase', words: 'end of the? day', in: ['title'] },
      ],
      caution: 'Switching off a server or a flag is technical.',
      examples: {
        yes: [
          'Close the ringtone shop in May',
          'Goodbye letter to bakers',
          'Trade-in for old ovens',
          'What becomes of the choirs?',
          'Choir box off the shelf',
          'What do choirs keep after the closing?',
        ],
        no: ['Close dialog when the user hits escape', 'Switch off the staging server', 'End date of task is wrong'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M13-keep-or-end',
      duty: 'M13',
      role: 'PM',
      title: 'To keep it or let it go',
      why: 'Whether a product goes on, changes or ends is weighed over its whole life.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: ['or', 'stop|end|kill|drop|sell|close|pull|exit|retire|let|apart|leave', '@carry-on'],
          in: ['title', 'lead'],
        },
        {
          kind: 'phrase',
          words:
            'fix|keep|kill|stop|iterate|hold|grow|bundle|merge|scale|continue|change|reposition|sell|exit fix|keep|kill|stop|iterate|hold|grow|bundle|merge|scale|continue|change|reposition|sell|exit|end',
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: ['keep|keeping|kept', 'alive|lights-on|running|going', '@whole-product|#|cost|who|how|year|what'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'how-long|until-when|till-when',
            'support|maintain|keep|offer|sell|serve|promise',
            'we|?|old|edition|version|machines|customers',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@horizon', '@whole-product', 'alive|life|left|successor|last|still|after'],
          in: ['title'],
        },
      ],
      unless: TEAM_WORK_TITLE,
      examples: {
        yes: [
          'Continue the choir box or sell it',
          'Grow, hold, exit: the bread line',
          'What keeps the bakery suite alive',
          'How long do we sell old ovens?',
          'Ten years of our choir product: still alive?',
        ],
        no: ['Keep or discard changes dialog', 'Scale icons', 'Cancel or close button'],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
    {
      id: 'M13-changes-hands',
      duty: 'M13',
      role: 'PM',
      title: 'Products that change hands',
      why: 'Taking over, merging or handing on a product touches its customers, contracts and name.',
      weight: 4,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            '@change-hands',
            '@whole-product|company|business|start-up|rival|supplier|brand',
            'from|to|into|with|the|or|we|our|what|who',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['hand|give ~ over|away|on', '@party'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'who|nobody|whose ~ own|owned|look-after|looks-after|cares-for|responsible|in-charge|runs|keeps',
            '@whole-product|app|edition|service',
          ],
          in: ['title'],
        },
      ],
      unless: [
        ...TEAM_WORK_TITLE,
        { kind: 'phrase', words: '@artefact|module|list|category|catalogue|record', in: ['title'] },
      ],
      caution: 'Moving a component between teams is technical.',
      examples: {
        yes: [
          'Take over the bread planner from a rival company',
          'Hand the choir box over to a partner',
          'Nobody owns the choir product',
        ],
        no: ['Merge product records', 'Transfer ownership of a repo', 'Buy button on the product page'],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
    {
      id: 'M13-becoming-a-product',
      duty: 'M13',
      role: 'PM',
      title: 'From idea or pilot to a product',
      why: 'Whether an idea, a pilot or a prototype becomes a product is a stage of its life.',
      weight: 3,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'pilot|prototype|trial|beta|idea|experiment|lab|concept',
            '@whole-product|offer|business|everybody|real|enough|rely',
            '?|from|become|turn|what|missing|next|open|end',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'concept|idea paper|freeze|note', in: ['title'] },
        {
          kind: 'near',
          all: ['successor|follow-up', 'to|of|for|after', 'first|thought|idea|what|which|who|@horizon|concept|needs'],
          in: ['title'],
        },
      ],
      unless: [...TEAM_WORK_TITLE, { kind: 'phrase', words: '@artefact', in: ['title'] }],
      examples: {
        yes: [
          'From trial to real business in Peru',
          'Idea paper on choirs',
          'First thoughts about a successor to the oven',
        ],
        no: ['Prototype of the product page', 'Concept of the filter', 'Spike: prototype queue'],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
    {
      id: 'M13-care-of-customers',
      duty: 'M13',
      role: 'PM',
      title: 'Who looks after customers',
      why: 'Who serves customers after the start, and what they may count on, is set for the product.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'who|how',
            'answer|help|serve|support|visit|look',
            '@user-kind|customers|owners',
            '?|after|start|sale|launch|weekend|night|rollout|opening|season',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'what',
            'promise|owe|offer|give',
            '@user-kind|customers|owners',
            '?|stay|old|after|edition|contract|who',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['service|care|support|help|hotline', 'after', 'sale|launch|start|opening|rollout|go-live'],
          in: ['title'],
        },
      ],
      unless: [...TEAM_WORK_TITLE, { kind: 'phrase', words: '@artefact', in: ['title'] }],
      examples: {
        yes: ['Who serves bakers at night?', 'What do we owe owners of old ovens?', 'Hotline after the opening'],
        no: ['Support dark mode after login', 'Service crashes after rollout to the API'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
  ],
};
