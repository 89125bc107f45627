import type { Signal } from '../core/signal';
import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** Signs that starting, sending or showing is what the software does. */
const SOFTWARE_ACTS: readonly Signal[] = [
  { kind: 'head', verb: '@assemble|display|hide|save|store|support|allow|render|validate|handle|import|export|sync' },
  {
    kind: 'phrase',
    words:
      'server|staging|deploy|pipeline|docker|cluster|process|instance|flag|template|webhook|API|trigger|automatic|automatically|in-app|password|cron|config|CI|npm|load|login|link|integration|prompt|build|branch|commit|repo|endpoint|token',
    in: ['title'],
  },
  { kind: 'phrase', words: '@symptom|@scrum-event', in: ['title'] },
  { kind: 'form', form: 'code-title' },
  SOFTWARE_TITLE,
  ...DELIVERY_FORMS,
];

/** M7 in everyday words: coming out, telling people, showing it. */
export const plainLaunch: RuleGroup = {
  name: 'pm-launch-plain',
  classes: {},
  rules: [
    {
      id: 'M7-coming-out',
      duty: 'M7',
      role: 'PM',
      title: 'Coming out in a market',
      why: 'When and where the product opens to buyers is planned with those who sell and support it.',
      weight: 4,
      differences: ['scope', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'opening|launch|go-live|debut|premiere|start-of-sale|rollout|introduction',
            '@word-carrier|@handout|@fair|@party|shop|store|hotline|public|staff|embargo|country|@market-place|@country',
            'in|to|with|for|of|on|at|who',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'bring|take|put ~ to|on|onto|into market|sale|shops|stores|shelves|shelf',
          in: ['title'],
        },
        { kind: 'phrase', words: 'start|begin|stop|resume selling|trading', in: ['title'] },
        {
          kind: 'phrase',
          words: 'go|ship|open|release publicly|public',
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'open|opening|start|enter|roll-out|expand|begin|come-out|launch',
            '@market-place|@country|city|region',
            'first|then|before|after|when|where|month|#|next',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'launch|opening|come-out|announce|debut|go-public|unveil|name-a-date|demo',
            'or|before|after|hold|delay|postpone|till|until|ahead|want|which',
            '@fair|season|harvest|Christmas|holiday|summer|autumn|winter|spring|@horizon|rival|month|date|week|October',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'opening|first day|week ~ sale|trading|store|market',
          in: ['title'],
        },
      ],
      unless: SOFTWARE_ACTS,
      caution: 'A release to servers is delivery; what opens to buyers is a launch.',
      examples: {
        yes: [
          'Premiere with dealers in June',
          'Bring the dryer into shops',
          'Do we go public or wait',
          'Begin selling after Easter',
          'Enter Norway next, then Italy',
          'Unveil before the rival or after',
          'First week of sale',
        ],
        no: [
          'Launch process on staging first',
          'Opening hours of shop in footer table',
          'Release branch goes to deploy',
        ],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-telling',
      duty: 'M7',
      role: 'PM',
      title: 'Who is told, when and what',
      why: 'What customers and partners hear of the product, and in which order, is part of bringing it out.',
      weight: 3,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'who|what|when|how|which',
            'tell|say|inform|announce|communicate|hear|talk',
            '@user-kind|@party|world|public',
            '?|when|first|we|before|to',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['email|mail|write-to|ring|phone|call|invite|message|hand', '# ~ @user-kind|waiting-list'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'email|mail|write-to|ring|phone|call|invite|message|letter|tell|inform',
            '#|all|every|existing',
            '@user-kind|waiting-list',
            'before|night|first|ahead|about|on|list',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'letter|statement|word|note|answer ~ to|for the? ~ @user-kind|@word-carrier|@party|community|public',
          in: ['title'],
        },
        {
          kind: 'head',
          verb: 'brief|teach|reassure|train|convince|tell|thank',
          object: '@party|@channel|hotline|sales-people|world|crowd',
        },
        { kind: 'near', all: ['tell|inform|brief|announce', '@user-kind|@party', 'before|first|ahead'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'everything|what|material|briefing|answers|prepare|training',
            'shop|dealer|reseller|hotline|sales|support|care|staff',
            'need|for|on|opening|launch|first',
          ],
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'fix|ticket|accountant|developers', in: ['title'] }, ...SOFTWARE_ACTS],
      caution: 'Mails that the product sends by itself are a feature.',
      examples: {
        yes: [
          'When do franchisees hear of it, and what do we say?',
          'Ring all caterers on the list',
          'Write to the 90 hikers who asked',
          'Open letter to winegrowers',
          'Teach the sales force',
          'Inform dealers first',
          'Answers for the hotline on day one',
        ],
        no: [
          'Tell the user which field is wrong',
          'Send mail to all users on password change',
          'Train model on support tickets table',
        ],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M7-handouts',
      duty: 'M7',
      role: 'PM',
      title: 'Things to print, film and hand out',
      why: 'Films, posters and papers carry the product to buyers; nothing of the product is built by them.',
      weight: 3,
      differences: ['skills'],
      signals: [
        { kind: 'topic', noun: '@handout' },
        { kind: 'head', verb: 'record|film|shoot', object: 'demo|video|walkthrough|interview' },
        {
          kind: 'head',
          verb: '@draft|@publish|print|order|film|shoot|record|cut|translate|design|collect|bring|send|agree',
          object: '@handout',
        },
        {
          kind: 'near',
          all: ['@handout', 'for|to|at|with|before', '@user-kind|@party|@fair|launch|opening|@word-carrier'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'picture|photo|text|story|screenshot',
            'store|shelf|website|fair|press',
            'for|make|fill|take|new|shoot|write',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'website|landing-page|home-page tell|answer|story|says|sell',
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'wiki|developer|onboarding-guide|keyboard|slot|carousel|player|upload|status|id|widget|flow|intern',
          in: ['title'],
        },
        ...SOFTWARE_ACTS,
      ],
      caution: 'In products about films or adverts these are records.',
      examples: {
        yes: [
          'Leaflet',
          'Record a demo',
          'Print the price sheet',
          'Sailors ask us for posters',
          'Take new photos for the store',
          'Our website tells too little',
        ],
        no: ['Trailer upload fails', 'Poster widget overlaps', 'Add flyer template'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M7-showing',
      duty: 'M7',
      role: 'PM',
      title: 'Showing it at fairs and on big days',
      why: 'Fairs and public days are where the product meets its market.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            '@fair',
            '?|show|present|demo|exhibit|sponsor|talk|stand|booth|attend|speak|pitch|visit|material|story|announce|storyline|evening|bring|plan|what|who|goal',
          ],
          in: ['title'],
        },
        { kind: 'topic', noun: '@fair' },
        { kind: 'phrase', words: 'at|for|before the? ~ @fair', in: ['title'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'scheduler|traffic|scale|listing|attendee|ticket|registration|queue|fair-share|fair-use|room',
          in: ['title'],
        },
        ...SOFTWARE_ACTS,
      ],
      caution: 'In event software, fairs and talks are records.',
      examples: {
        yes: ['What we bring along to the congress', 'Roadshow', 'Two lamps at the expo'],
        no: ['Fair scheduler for queue', 'Conference room booking', 'Festival ticket export'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-being-heard-of',
      duty: 'M7',
      role: 'PM',
      title: 'Being heard of',
      why: 'Reviews, recommendations and people who spread the word bring the product to its market.',
      weight: 3,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'send|give|get|pitch|ask|offer|find|win|contact|approach|invite|lend|write|reach|apply',
            '@word-carrier',
            'key|sample|device|#|to|about|for|who|before|ahead|from',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'ask|get|win|collect',
            'review|star|rating|quote|recommendation',
            '@user-kind|people|happy|friend|moment|store',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '#',
            '@liking',
            '@channel|GitHub|Steam|target|want|reach|get|first|goal|press|publication|launch|before',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'create|set-up|open|claim|complete|start|register|reserve|secure',
            'profile|account|presence|page|handle|group|channel',
            '@channel|business|company|brand',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'make|get noise|buzz|attention|known|talked|noticed|seen|word', in: ['title'] },
        {
          kind: 'phrase',
          words:
            '@channel|tech|press|store reviews|members|account|profile|curators|launch|campaign|engagement|numbers|audience',
          in: ['title'],
        },
        { kind: 'head', verb: 'sponsor|advertise' },
        {
          kind: 'near',
          all: ['@channel', 'push|tease|countdown|noise|buzz', 'before|week|daily|launch|day|ahead'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['community|channels|audience', 'active|research|amplify|reach|engagement|presence|supporter'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'share|post|release|repost',
            'comment|discussion|update|content|answer',
            'reach|amplify|submission|through|user-generated|everywhere',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'Gartner|Forrester|IDC|analyst inquiry|briefing|quadrant|wave|slot|report|day',
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'show|bank|user-account|page-speed|key-rotation|moderation|thread|PR|pull|code|sprint|seller|bot',
          in: ['title'],
        },
        ...SOFTWARE_ACTS,
      ],
      caution: 'Reviews, followers and accounts are also records of products.',
      examples: {
        yes: [
          'Lend test saddles to magazines',
          'Get quotes from happy bakers',
          '300 followers before we launch',
          'Claim the company page',
          'Make noise among runners',
          'Reddit numbers',
          'Sponsor two village races',
          'Forrester wave',
          'Tease it on Mastodon the week before',
          'Research the community of sailors',
          'Post an update everywhere',
        ],
        no: ['Show follower count', 'Reddit account linking', 'Set up account page'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
  ],
};
