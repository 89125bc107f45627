import type { Signal } from '../core/signal';
import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS } from './words/pm-guards';

/** Titles that name what a team builds or mends; names of products and shops are none of it. */
const BUILT: readonly Signal[] = [
  {
    kind: 'phrase',
    words:
      'screen|field|button|column|dialog|dialogue|form|endpoint|API|bug|toggle|import|export|upload|webhook|checkout|cart|basket|flag|session|token|cache|server|deploy|pipeline|migrate|ticket|sprint|backlog|toast|tooltip|VAT|tax|refund|rounding|round|calculate|compute|show|display|validate|parser|file|rule|template|sandbox|PSP|card|charged|slider|estimator|config|timeout|login',
    in: ['title'],
  },
  { kind: 'phrase', words: '@scrum-event|@recruiting|intern|colleagues|party|developers|QA', in: ['title'] },
  ...DELIVERY_FORMS,
];

/** Prices that software holds, shows or computes. */
const PRICE_RECORDS: readonly Signal[] = [
  {
    kind: 'phrase',
    words:
      'screen|field|button|column|dialog|form|API|bug|toggle|import|export|checkout|invoice|VAT|show|display|calculate|round|wrong|refund|file|config|table|report|NPC|player|see|UI|slot',
    in: ['title'],
  },
  ...DELIVERY_FORMS,
];

/** M6 and M7 where a few everyday words carry the whole meaning. */
export const everydayOffer: RuleGroup = {
  name: 'pm-offer-everyday',
  classes: {},
  rules: [
    {
      id: 'M6-price-moves',
      duty: 'M6',
      role: 'PM',
      title: 'Prices that move',
      why: 'When a price goes up, down or away, and for whom, is decided for the whole offer.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'price|fee|rate|tariff|discount increase|rise|cut|change|freeze|floor|model|metric|ladder',
            '#|from|for|message|tell|yearly|exception|in|and|how',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['raise|lower|drop|cut|abolish', 'by|to|from #|zero', '@country|countries|plan|tier|edition|members'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'stop|start|less|quit|end',
            'discounting|haggling|giving|rebates|undercutting|charging',
            'for|away|at|in|to|@horizon',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'price|fee|tariff per *', in: ['title'] },
        {
          kind: 'near',
          all: ['service|joining|booking|card|late|entry|membership fee', 'drop|waive|or|?|hidden|fixed|percent'],
          in: ['title'],
        },
      ],
      unless: PRICE_RECORDS,
      examples: {
        yes: [
          'Price rise from April and the letter to choirs',
          'Lower the Choir plan by 2 euros',
          'Stop haggling at trade fairs',
          'Price per loaf',
          'Entry fee: fixed or percent?',
        ],
        no: ['Price per item column', 'Booking fee is rounded wrong', 'Show price cut in the table'],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'M6-free-or-paid',
      duty: 'M6',
      role: 'PM',
      title: 'Free, cheap or paid',
      why: 'How much is given away, and what is sold, shapes the business of the whole product.',
      weight: 4,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: ['?', 'how-many|how-much|should|is|are|who|what|which', 'free|cheap|cheaper|dear|gratis|half-price'],
          in: ['title'],
        },
        { kind: 'near', all: ['free plan|tier|version|trial|offer|edition', 'or|nothing|none'], in: ['title'] },
        {
          kind: 'near',
          all: ['?', 'should|could|can|do|may we', 'sell|rent|license|resell|donate|undercut'],
          in: ['title'],
        },
        { kind: 'near', all: ['open-source', '?|the|or', 'to get|win|or|grow|door'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'own|their|our|partner name|brand|label',
            'or|?|want|wants|offer|resell',
            'white-label|under|own|municipal|partner|retailer',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['cheaper|cheap|entry|basic|small', 'offer|edition|model|package', 'against|instead|for|below'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'stop|start|keep|without giving * * away', in: ['title'] },
        {
          kind: 'near',
          all: ['unit|credit|seat|meter', 'or', 'choose|pick|predict|charge|settle'],
          in: ['title'],
        },
      ],
      unless: [
        ...BUILT,
        { kind: 'phrase', words: 'disk|memory|space|slot|port|seat|enforce|limit|time', in: ['title'] },
      ],
      examples: {
        yes: [
          'How many songs should be free?',
          'Free edition: two choirs or none',
          'Could we rent our ovens?',
          'Open-source the mixer to win schools',
          'Bakers want it under their own label',
          'Cheaper package against the newcomer',
          'Stop giving the lessons away',
          'Loaf, oven or credit: pick what bakers foresee',
        ],
        no: ['Is the slot free?', 'Should we sell the session token in the API?', 'Free disk space or alert'],
      },
      source: { document: 'B', section: 'Decision-making' },
    },
    {
      id: 'M6-how-we-sound',
      duty: 'M6',
      role: 'PM',
      title: 'How we sound and stand out',
      why: 'The few words by which buyers know the product are chosen once for all of it.',
      weight: 4,
      differences: ['skills', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'one-liner|tagline|slogan|strapline|claim|pitch|subtitle|elevator-pitch',
            'our|us|sound|sounds|everyone|hollow|crowded|rewrite|tired|old|better',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'we|our|us',
            'better|different|differ|unlike|stand-out|special',
            'than|from|where|how|what',
            '?|honestly|than|from',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['talk|speak|say', 'rather|instead|everywhere|no-longer', 'than|of|take|home-page|for'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'title|headline|slogan|message|name test', in: ['title'] },
        {
          kind: 'near',
          all: ['answer|answers|say|says|explain', 'why|what', 'in one|# sentence|line|breath|words'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['why', 'pick|choose|buy|take|prefer', 'us|ours|it', '@user-kind|should|would|and'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['better|new|another|which|what|right name', '?|for|our', 'box|product|app|game|tool|line|edition|pump'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['words|sentence', 'about', 'us|ourselves|it', 'people|want|use|hear|tell'],
          in: ['title'],
        },
      ],
      unless: [...BUILT, { kind: 'phrase', words: 'unit|load|A/B|class|variable|folder|stage', in: ['title'] }],
      examples: {
        yes: [
          'Our slogan is tired',
          'What do we do better than a notebook?',
          'Speak of rest rather than of speed',
          'Headline test',
          'The stall answers what it is in one breath',
          'Why a baker should prefer us',
          'A better name for the pump',
          'Sentence that people tell about us',
        ],
        no: ['Load test of the title service', 'Say hello instead of an empty toast', 'Unit name test'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M7-all-at-once',
      duty: 'M7',
      role: 'PM',
      title: 'Everything for the big day',
      why: 'Press, material, partners and those who sell and help come out with it together.',
      weight: 4,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'press|PR|blog|webinar|reviewer|embargo|affiliate|influencer|storyline|advert|ads|teaser|trailer|social|flyer|booth',
            'material|training|briefing|dates|mail|mails|quote|video|customer|stand|shelf|staff|copy|samples|text|story|screens|readiness|units',
            'launch|start|public|and|note|on|for|in',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'blog|press|webinar|reviewer|booth|embargo|trailer|affiliate',
            'video|quote|material|mail|storyline|shelf|social|demo|text|samples|flyer',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'go|goes|going|come|comes public|GA', in: ['title'] },
        { kind: 'phrase', words: 'commercial|market|public availability|start|opening|unveiling', in: ['title'] },
        {
          kind: 'near',
          all: [
            'enablement|briefing|cheat-sheet|battlecard|script|crash-course|hour|training|pack|kit',
            'sales|CS|dealers|shop|retail|branch|advisers|hotline|resellers|partners|stores',
            'for|with|before|on|she|and',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@fair|Christmas|Easter|summer|New-Year',
            'offer|#|deal|sale|discount|code',
            'who|for|nothing|how|banner|dates|gets',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['get|be|become', 'listed|featured|reviewed|mentioned|talked', 'on|in|by|about'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['logo|quote|reference|face', 'we|may|allowed', 'website|slides|fair|show'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['how|when|where', '@user-kind|neighbours|people', 'hear|learn|find-out|told', 'of|that|is|about'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['reel|TikTok|shorts|story', 'with|CTA|about|from', 'app|trial|hive|product|seconds'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'announcement|announcements|launch|wave|opening',
            'before|for|of|per',
            'answers|tier|tiering|who|FAQ|affected',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'hotline|branch|shop|staff|sales|dealers|call-centre',
            'ready|prepare|rehearse',
            'for|start|opening|launch',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['bring|take|get', 'to|into pharmacies|shops|stores|dealers|schools|clinics', 'new|before|by|#'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['samples|photos|folder|texts|pictures', 'for', 'press|reviewers|shop|window|ten|new|dealers'],
          in: ['title'],
        },
      ],
      unless: [
        ...BUILT,
        {
          kind: 'phrase',
          words:
            'player|encoding|CMS|@symptom|in-app|swag|pixel|repo|listener|hero|block|editor|ID|draft|segment|component|key|summary|subscribe|signup',
          in: ['title'],
        },
      ],
      caution: 'In products about events or campaigns these are records.',
      examples: {
        yes: [
          'Ads and samples for the oven in May',
          'Blog and flyer',
          'The choir box goes public',
          'Market opening',
          'Battlecard for dealers',
          'Easter: 20 % for choirs',
          'Be mentioned by three papers',
          'Logo we may put on the slides',
          'How neighbours are told that the bakery is open',
          'TikTok from the hive',
          'Tiering of announcements',
          'Rehearse the opening with branch staff',
          'Get 40 ovens into schools',
          'Pictures for the shop window',
        ],
        no: ['Blog with video block', 'Banner text overlaps on the shop screen', 'Export press kit file'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
  ],
};
