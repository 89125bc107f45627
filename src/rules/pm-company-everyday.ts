import type { Signal } from '../core/signal';
import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS } from './words/pm-guards';

/** Titles that name what a team builds, mends or runs, or its own company’s household. */
const BUILT: readonly Signal[] = [
  {
    kind: 'phrase',
    words:
      'screen|field|button|column|dialog|endpoint|API|bug|toggle|import|export|upload|webhook|checkout|flag|session|token|cache|server|deploy|pipeline|migrate|ticket|sprint|backlog|toast|tooltip|browser|sandbox|file|deleted|fix|VM|DB|database|log|queue|cluster|key|cert|certificate|SDK|node|script|staging|template|parser',
    in: ['title'],
  },
  {
    kind: 'phrase',
    words:
      '@scrum-event|@recruiting|@quality-work|intern|party|developers|devs|QA|regression|eNPS|laptop|HR|offshore|standup',
    in: ['title'],
  },
  { kind: 'form', form: 'code-title' },
  ...DELIVERY_FORMS,
];

/** M10 to M13 where a few everyday words carry the whole meaning. */
export const everydayCompany: RuleGroup = {
  name: 'pm-company-everyday',
  classes: {},
  rules: [
    {
      id: 'M10-for-everyone',
      duty: 'M10',
      overlap: 'S10',
      role: 'PM',
      title: 'What everyone may count on',
      why: 'What holds for everybody and for every part is set for the product as a whole.',
      weight: 4,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'everyone|everybody|anyone|anybody|nobody|someone|people|no-one',
            'can|should|must|need|needs|could',
            'use|understand|manual|afraid|hear|read|help|gloves|wait|training',
            'it|our|the|also|even|a|who',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'availability|response-time|uptime|accessibility|privacy|language|security|speed|retention|data-location',
            'as-a-whole|every-module|all-modules|entire|all-products|every-product|whole-suite|all-apps',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'without fear|stress|tears|worry|hassle|training|manual|shame', in: ['title'] },
        {
          kind: 'near',
          all: ['people|@user-kind', 'trust|rely', 'us|it|our', 'to|with|on|whole|their'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'one front-door|welcome|face|entrance for|to', in: ['title'] },
        {
          kind: 'near',
          all: [
            'same|one',
            'shop|branch|store|phone|counter|hotline|desk',
            'app|web|online|website|letter',
            'in|on|at',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'works|usable|readable|understandable',
            'in|for|over|by',
            'all|tunnels|cellars|everyone|eighty|dark|rain|children',
          ],
          in: ['title'],
        },
      ],
      unless: BUILT,
      examples: {
        yes: [
          'Someone with wet gloves should still be able to use our till',
          'Privacy for all apps',
          'Harvest without stress',
          'Choirs rely on us with their concerts',
          'One entrance to all museums',
          'The same answer on the phone and in the app',
          'Usable in rain',
        ],
        no: ['Anyone can use the export', 'Privacy flag on every module', 'Same file in shop and app: upload on save'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
    {
      id: 'M11-one-table',
      duty: 'M11',
      overlap: 'S4',
      role: 'PM',
      title: 'At one table',
      why: 'Regular rounds, open quarrels and common papers keep those who must pull together on one plan.',
      weight: 4,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'weekly|fortnightly|monthly|quarterly|yearly|regular|standing',
            'product-owners|POs|PO|heads|directors|managers|owners|GM|leads|dealers|sales|finance|marketing|council|ministry|angels|investors',
            'sync|round|circle|call|meeting|talk|update|lunch|breakfast|hour|review',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'same|one|two|three|four|several',
            'story|plan|plans|direction|promise|answer|calendar|definition|definitions',
            'heads|departments|functions|sales|finance|marketing|legal|product|owners|countries|sites',
            'agree|get|sign|different|one|whose|with',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@party',
            'too-late|last|from-the-papers|surprised|by-surprise',
            'hear|learn|know|find-out|told|changes|always',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'letter|memorandum of intent|understanding', in: ['title'] },
        {
          kind: 'near',
          all: [
            'distributor|dealer|reseller|franchisee|importer|wholesaler|retailer',
            'margin|exclusivity|exclusive|territory|commission|first-level|quota',
            'who|and|for|terms|#',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['joint|common|shared', 'plan|roles|message|offer', 'with|and|between|brand'],
          in: ['title'],
        },
        { kind: 'near', all: ['take|bring|carry|get', '@party', 'along|behind|aboard|on-side|yes'], in: ['title'] },
        {
          kind: 'near',
          all: ['still|back|all', 'in line|step', 'with|on', '?|goals|squads|teams'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'prepare|hold|lead|host',
            'owners|shareholders|dealers|partners|council|members',
            'meeting|round|day|evening',
          ],
          in: ['title'],
        },
      ],
      unless: [...BUILT, { kind: 'phrase', words: 'calendar invite|sync|entry|room|minutes', in: ['title'] }],
      caution: 'Rounds of the delivery team itself are its own.',
      examples: {
        yes: [
          'Monthly lunch with the directors of three sites',
          'Two departments with different plans: one product',
          'Finance is told last, always',
          'Memorandum of understanding',
          'Importer for Chile: exclusivity and territory',
          'Shared plan between bakers and millers',
          'Carry the ministry along',
          'Are all squads in step with the harvest?',
          'Host the partners’ evening',
        ],
        no: [
          'Weekly call with offshore developers',
          'Joint import with sales fails',
          'Weekly sync of dealers table to the DB',
        ],
      },
      source: { document: 'B', section: 'Role' },
    },
    {
      id: 'M12-would-it-pay',
      duty: 'M12',
      role: 'PM',
      title: 'Would it pay',
      why: 'Whether something carries itself is asked before it is built, for the company as a whole.',
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
        {
          kind: 'near',
          all: [
            'benefit|saving|savings|cost|costs|split',
            'finance|CFO|controlling|treasury|treasurer',
            'to|with|for|and',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'cost|spend|income|revenue per new|lost|won|extra *', in: ['title'] },
        {
          kind: 'near',
          all: ['#|half|most', 'money|revenue|income|profit|cost', 'of', 'brings|makes|eats|so'],
          in: ['title'],
        },
      ],
      unless: [
        ...BUILT,
        { kind: 'phrase', words: 'pay by|with|via|in|online|later|now', in: ['title'] },
        { kind: 'phrase', words: 'total|sum|wrong|order|orders|report|view', in: ['title'] },
      ],
      examples: {
        yes: [
          'Does a second kitchen pay?',
          'What do we lose without choirs',
          'Money for another harvest year',
          'Savings of the bread line, to the treasurer',
          'Spend per new choir',
          'The choir box makes half of the profit',
        ],
        no: [
          'Can guests pay by card?',
          'Income per new row is wrong in the view',
          'How much memory does it cost us: cache',
        ],
      },
      source: { document: 'A', section: 'Business experience' },
    },
    {
      id: 'M13-way-out',
      duty: 'M13',
      role: 'PM',
      title: 'A way out for the last users',
      why: 'Ending an offer means dates, words and help for those who still use it.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'end|ends|ending|switch-off|way-out|farewell|goodbye|shutdown|retire|retirement|closing|withdrawal',
            'users|accounts|owners|people|@user-kind|them|subscribers',
            'tell|talks|talk|letter|letters|help|councils|offer|tone|hear|last|left|when',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['let|letting go', 'of', '@whole-product|tool|edition|box|app|classic|old'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['last #', 'users|owners|accounts|sites|subscribers|@user-kind', 'of|who|on|old|first'],
          in: ['title'],
        },
        { kind: 'near', all: ['pull|get|move out', '?|or', '@country|of|change|stay|there'], in: ['title'] },
        {
          kind: 'near',
          all: ['people|@user-kind|those', 'on', 'old|legacy|former|first plan|contract|edition|box'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['until-when|how-long|till-when', 'repair|serve|stock|sell|answer', 'we|old'],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'session|toast|dialog|banner|cert|server|VM|API|endpoint|flag|token|browser|queue|field|button|column',
          in: ['title'],
        },
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'The fax line ends: help for its users',
          'Letting go of the old choir tool',
          'Last 40 sites of the old kettle',
          'Get out of Peru or stay',
          'Those on the first contract',
          'How long do we stock valves?',
        ],
        no: ['Session ends: tell the users in a banner', 'Move out of the queue'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M13-stages-of-life',
      duty: 'M13',
      role: 'PM',
      title: 'Stages of its life',
      why: 'From sketch to shelf and through each year of its life, one person looks after the whole product.',
      weight: 4,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'yearly|annual|half-yearly|health',
            'check|check-up|checkup|look|examination',
            '@whole-product|line|box|tool|app|kettle|service|game',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'from',
            'idea|concept|prototype|sketch|garage|lab|drawing|pilot',
            'to shelf|shop|market|customer|product|customers|series|sale|hand|shelves|business',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'coping|cope|doing|fare|faring|going|managing',
            'how',
            'since|after|in|half',
            'start|launch|opening|go-live|year|@user-kind|owners',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['concept|content freeze', 'gen|generation|platform|box|retail|which|SOP'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'first',
            'quarter|season|year|hundred',
            'live|out|sale|public',
            'report|what|says|tell|satisfaction|cost',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['idea|pilot|start|cradle', 'to', 'who', 'needed|when|joins'], in: ['title'] },
      ],
      unless: [
        ...BUILT,
        { kind: 'phrase', words: 'code|dependency|backup|access|licence|penetration|endpoint|security', in: ['title'] },
      ],
      examples: {
        yes: [
          'Yearly look at our kettle line',
          'From sketch to shop: the new loom',
          'How are owners doing since the start',
          'Concept freeze of the retail till',
          'First season out: what it says',
          'Cradle to grave, and who joins when',
        ],
        no: [
          'Health check endpoint for the app',
          'Annual access look at the tool',
          'Move from prototype to product API',
        ],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
  ],
};
