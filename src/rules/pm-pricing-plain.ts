import type { Signal } from '../core/signal';
import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** Money as a record of the product: what is shown, booked or computed, and what went wrong with it. */
const MONEY_AS_DATA: readonly Signal[] = [
  {
    kind: 'head',
    verb: '@assemble|show|display|hide|save|store|calculate|compute|apply|round|send|validate|support|allow|let|sort',
  },
  {
    kind: 'phrase',
    words:
      'card|checkout|cart|basket|webhook|PSP|Stripe|Paddle|PayPal|gateway|round|decimal|limit|refresh|frame|sampling|memory|disk|cache|tooltip|shows|config|billing|invoice|charged|VAT|tax|server|key|alert',
    in: ['title'],
  },
  { kind: 'phrase', words: '@scrum-event|twice|crash|incorrect|incorrectly|duplicate|exception|typo', in: ['title'] },
  { kind: 'form', form: 'code-title' },
  SOFTWARE_TITLE,
  ...DELIVERY_FORMS,
];

/** M6 in everyday words: what is charged, for what, and to whom. */
export const plainPricing: RuleGroup = {
  name: 'pm-pricing-plain',
  classes: {},
  rules: [
    {
      id: 'M6-way-of-charging',
      duty: 'M6',
      role: 'PM',
      title: 'One way of charging or another',
      why: 'What a price is counted in decides who buys and what the product earns.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        { kind: 'phrase', words: 'per ~ or|versus|vs ~ per', in: ['title'] },
        {
          kind: 'near',
          all: ['or|versus|vs|instead|rather', '@price-basis|fee|tip', '?|@commerce|agree|decide|propose'],
          in: ['title'],
        },
        { kind: 'near', all: ['or', 'based', '?'], in: ['title'] },
        {
          kind: 'phrase',
          words: 'charging|fee|price|pricing|tip|earning|revenue|licence|licensing|subscription model|scheme|metric',
          in: ['title'],
        },
        { kind: 'phrase', words: '# or|versus|vs ~ # ~ a|per|euro|dollar|year|month', in: ['title'] },
        { kind: 'near', all: ['# or|versus|vs #', '?|@commerce|game|similar|rival|competitor'], in: ['title'] },
      ],
      unless: MONEY_AS_DATA,
      caution: 'Counts in a report may also be per day or per week.',
      examples: {
        yes: [
          'Agree with dealers: per bed or per ward',
          'Rent the ovens or give them away?',
          'Hours or results based?',
          'Pick the fee scheme',
          'Bakers want 5 or rather 7 euro',
          '39 or 49: what rival meters go for',
        ],
        no: [
          'Fee field: fixed or percent in config?',
          'Invoice per month or per week is computed twice',
          'Add monthly or yearly toggle',
        ],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'M6-who-pays',
      duty: 'M6',
      role: 'PM',
      title: 'Who pays, and how much',
      why: 'What customers are asked to pay shapes the success of the whole product.',
      weight: 3,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'who|what|much|whether|would|how|should|do',
            'pay|spend|afford|cost-extra|cost-more|charge',
            '?|@user-kind|we',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: 'charge|sell|rent-out|lease|monetise|undercut|grandfather|subsidise|license|upsell' },
        {
          kind: 'near',
          all: [
            'raise|lower|cut|drop|increase|reduce|freeze|waive|double|halve|abolish',
            'rate|fee|price|tariff|subscription|commission|rent|deposit|rebate',
            '#|in|for|from|to|by|until|@horizon',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'fee|price|pricing|tariff|rate|licence|terms|rebate|commission for|in|per the? *? @user-kind|@market-place|@country|storefront|country|market',
          in: ['title'],
        },
        { kind: 'near', all: ['?', '@commerce', '@user-kind|we|our|only|@horizon|worth'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'afford|outgrow|undercut|underprice|overcharge|too-expensive|too-cheap|too-dear',
            '@user-kind|we|us|our|rival|they',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'how|what|where',
            'earn|make-money|money-come|funded-by|pay-for-itself',
            '?|we|they|rival|platform|answer',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'old|existing|long-time|loyal|first',
            'customer|buyer|subscriber|member|client|owner',
            'price|rate|tariff|half-price|pay|contract',
          ],
          in: ['title'],
        },
      ],
      unless: MONEY_AS_DATA,
      caution: 'In a product that sells things, fees and prices are records.',
      examples: {
        yes: [
          'Find out what a vineyard would spend on frost warnings',
          'Sell the planner through opticians',
          'Waive the joining fee until May',
          'Terms for museums',
          'Does renewal scare our tenants?',
          'Small dairies outgrow us',
          'How do map rivals earn and what follows?',
          'Loyal members stay on the old tariff',
        ],
        no: ['Charge card on renewal', 'Fee for tenants shows wrong currency', 'Price for members rounded down'],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'M6-what-is-in-it',
      duty: 'M6',
      role: 'PM',
      title: 'What is in the offer',
      why: 'What is included, sold apart or given away is a commercial choice about the product.',
      weight: 3,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            '@offer-level',
            '?|or|which|what|whether',
            'sell|include|go|belong|into|cost|separate|own|part|keep|charge|offer|move|fold|eat',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'sell|offer|licence|license|market|price ~ ~ separately|apart|alone|standalone|own',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['fold|merge|split|include|move', '@offer-level', 'into|with|from|in'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'lighter|light|lite|cheaper|smaller|slim|budget|entry-level|premium|special',
            'edition|version|package|plan|model|offer',
            'for',
            '@user-kind|market',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'free|nothing|half-price|cheap',
            '@user-kind|everybody|everyone|life|good',
            'for|give|keep|what|stay|make',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: 'bundle|unbundle' },
        {
          kind: 'phrase',
          words: 'stop|end|limit|keep|drop the? free|cheap|old tier|version|plan|edition',
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'shipping|slot|space|text|hand|standing|port|JS|CSS|asset|weight|mode|npm|must|exceed|max',
          in: ['title'],
        },
        ...MONEY_AS_DATA,
      ],
      caution: 'A bundle may be code, and a plan may be one of work.',
      examples: {
        yes: [
          'Is the choir book core, or do we sell it as an extra',
          'Offer the hymn finder apart',
          'Bundle lamps with bulbs',
          'Move the ledger into the starter licence',
          'Slim edition for one-room salons',
          'Give choirs the archive for nothing',
          'End the free tier',
        ],
        no: ['Include licence file in the JS bundle', 'Split bundle by route', 'Keep light mode for readers'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M6-terms-of-offer',
      duty: 'M6',
      role: 'PM',
      title: 'Rebates, promises and gifts to buyers',
      why: 'Whom the product rewards for buying, and how, is settled beyond the backlog.',
      weight: 3,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'half-price|trade-in|money-back|lifetime|buy-back|introductory|early-bird|welcome-offer|loyalty-reward|refund-promise|guarantee',
            '?|#|first|offer|@user-kind|deal|price',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'who|what|how|which',
            'discount|promo-code|rebate|voucher|commission|deal|bonus|guarantee',
            'get|grant|may|offer|give|level|much',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['what|which|how', 'offer|give|owe', '@user-kind|@party|companies', 'we|our'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'donation|sponsorship|patron|membership|crowdfunding|supporter|paid-support|paid-hosting|paid-tier|commercial',
            '?|or|for|option|model|level',
          ],
          in: ['title'],
        },
      ],
      unless: MONEY_AS_DATA,
      caution: 'Vouchers and rebates may be functions of a shop.',
      examples: {
        yes: [
          'Trade-in for the first thousand scales',
          'Which rebate may a branch grant',
          'What can we give clubs that bring others',
          'Patron levels for the map project',
        ],
        no: [
          'Voucher field: which format to accept in checkout',
          'Membership card export',
          'Lifetime of the token is too short',
        ],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M6-what-we-say-we-are',
      duty: 'M6',
      role: 'PM',
      title: 'What the product says it is',
      why: 'In which words the product meets its buyers is settled with marketing, for the whole of it.',
      weight: 3,
      differences: ['skills', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'what|how|why|which',
            'promise|stand-for|claim|say|present|describe|explain|known|tell',
            'we|us|our|ourselves',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'what|who|whom is|are? it|we|this|our|the ~ for|not', in: ['title'] },
        {
          kind: 'near',
          all: [
            'one|single|#',
            'sentence|paragraph|breath|words',
            'say|tell|answer|what|why|who|promise|we|us|explain|pitch',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'why us|ours|not', in: ['title'] },
        { kind: 'near', all: ['reposition', '?|@whole-product|@user-kind|our|we|line|against|market'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'headline|storyline|subtitle|slogan|tagline|catchphrase|motto|story|message|claim',
            'our|launch|market|@whole-product|app|game|product',
            'for|to|of|in|new|decide|find|with|draft',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'name for ~ product|app|game|suite|edition|device|line|brand|tool|company',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['from', 'to', 'present|see|sell|speak|known|image|perceive|perception', 'we|our|ourselves|us'],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'error|user|log|font|colour|color|size|title-bar|commit|docs|API|code|test-suite',
          in: ['title'],
        },
        ...MONEY_AS_DATA,
      ],
      caution: 'Texts inside the product, such as its messages, are the team’s.',
      examples: {
        yes: [
          'How do we describe the scale to butchers',
          'Who it is for',
          'Our pitch in ten words: say it',
          'Why not just paper?',
          'Reposition our drill',
          'New slogan for our lamp',
          'Name for the garden app',
          'From gadget to helper: how we sell ourselves',
        ],
        no: ['Which error do we tell the user', 'Log message of the app in one line', 'Describe the API in docs'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M6-come-back',
      duty: 'M6',
      role: 'PM',
      title: 'Winning people back, and more often',
      why: 'That customers return, renew and recommend is growth, planned for the whole product.',
      weight: 3,
      differences: ['goals', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'make|get|bring|win|keep|turn|move|talk|attract|convince|nudge',
            '@user-kind|tester',
            'come-back|again|more-often|weekly|once-a|loyal|paying|recommend|renew|upgrade-to|habit|stay-with|reactivate|into',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['bring|win|get|woo|lure back', '@user-kind|lapsed|churned'], in: ['title'] },
        {
          kind: 'near',
          all: ['@user-kind', 'recommend|word-of-mouth|refer|spread', 'us|friend|neighbour|colleague|product'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['lapsed|dormant|lost|churned|former', '@user-kind', 'why|what|win|campaign|call|back|ask|offer'],
          in: ['title'],
        },
      ],
      unless: MONEY_AS_DATA,
      examples: {
        yes: [
          'Turn trial salons into paying ones',
          'Win back anglers in spring',
          'Patients who recommend us to a neighbour',
          'What would please former choirs?',
        ],
        no: ['Let users come back to the list page', 'Keep user logged in again after upgrade fails'],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
  ],
};
