import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M7: planning the launch, and everything that has to be ready for the day. */
export const launch: RuleGroup = {
  name: 'pm-launch',
  classes: {
    /** The launch and its plans. */
    'launch-thing': list(`
      launch, launch plan, launch timeline, launch checklist, launch day, launch readiness, launch communication,
      go-to-market, go-to-market strategy, GTM, relaunch
    `),
  },
  rules: [
    {
      id: 'M7-all-at-once',
      duty: 'M7',
      role: 'PM',
      title: 'Everything for the big day',
      why: 'Press, material, partners, sales and support have to be ready for the same day.',
      weight: 4,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'press|PR|blog|webinar|reviewer|embargo|affiliate|influencer|storyline|advert|ads|teaser|trailer|social|flyer|booth',
            'material|training|briefing|dates|mail|quote|video|customer|stand|shelf|staff|copy|samples|text|story|screens|readiness|units',
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
        { kind: 'phrase', words: 'go|goes|going|come public|GA', in: ['title'] },
        {
          kind: 'near',
          all: [
            'enablement|briefing|cheat-sheet|battlecard|script|crash-course|hour|training|pack|kit',
            'sales|CS|dealers|shop|retail|branch|advisers|hotline|resellers|partners|stores',
            'for|with|before|on|and',
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
      ],
      caution: 'In products about events or campaigns these are records.',
      examples: {
        yes: [
          'Ads and samples for the oven in May',
          'Blog and flyer',
          'The choir box goes public',
          'Battlecard for dealers',
          'Rehearse the opening with branch staff',
        ],
        no: ['Banner text overlaps on the shop screen', 'Export press kit file'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M7-launch-plan',
      duty: 'M7',
      role: 'PM',
      title: 'Planning the launch',
      why: 'Bringing the product to market is planned with marketing, sales and support, beyond the delivery of software.',
      weight: 4,
      differences: ['scope', 'responsibilities'],
      signals: [
        {
          kind: 'head',
          verb: '@decide|@draft|@plan|@align|@look-back|@publish|celebrate|execute',
          object: '@launch-thing',
        },
        {
          kind: 'phrase',
          words: 'launch day|week|party|plan|timeline|date|checklist|campaign|strategy|brief',
          in: ['title'],
        },
      ],
      unless: [{ kind: 'story' }],
      caution: 'Launching a process or an instance is technology.',
      examples: {
        yes: ['Plan the product launch', 'Who does what in launch week'],
        no: ['Launch button misaligned', 'Launch template for the EC2 fleet', 'Fix launch screen on Android'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-go-to-market',
      duty: 'M7',
      role: 'PM',
      title: 'Going to market',
      why: 'Channels, audience and timing of the way to market are settled for the whole product.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        { kind: 'phrase', words: 'go-to-market', in: ['title', 'lead'] },
        {
          kind: 'phrase',
          words: 'public|market|soft|commercial|big|global launch|relaunch|rollout',
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: ['launch|rollout|roll-out', '@market-function|@market-place', 'with|in|and|into|across'],
          in: ['title'],
        },
      ],
      caution: 'GTM is also a tag manager.',
      examples: {
        yes: ['Channels for our go-to-market', 'Dates of the soft launch', 'Prepare the launch with sales'],
        no: ['GTM container fires twice', 'Rollout flag for support view'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M7-launching',
      duty: 'M7',
      overlap: 'S5',
      role: 'PM',
      title: 'Launching something to the public',
      why: 'Opening a product or programme to the public is more than delivering it.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'head',
          verb: 'launch|relaunch|soft-launch',
          object:
            'product|feature|programme|program|edition|channel|campaign|community|newsletter|podcast|store|shop|site|website|beta',
        },
        {
          kind: 'near',
          all: [
            'launch|go-live|publish',
            'website|store|market|gumroad|public|marketplace|country|itch',
            'on|to|in|at',
          ],
          in: ['title'],
        },
      ],
      caution: 'Starting software, or publishing a build, is technical.',
      examples: {
        yes: ['Launch the reseller programme', 'Publish in the marketplace on Friday'],
        no: ['Launch browser in headless mode', 'Publish package to npm registry'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-promotion-steps',
      duty: 'M7',
      role: 'PM',
      title: 'Steps of a promotion',
      why: 'Posts, clips, listings and pitches carry the product to people who do not know it yet.',
      weight: 3,
      differences: ['scope', 'role'],
      signals: [
        {
          kind: 'head',
          verb: 'submit|post|share|pitch|apply|register|list|announce',
          object:
            'product-hunt|hacker-news|reddit|directory|newsletter|podcast|blog|forum|community|award|conference|press|linkedin|twitter|influencer|journalist|listing|thread|meetup|marketplace',
        },
        {
          kind: 'phrase',
          words: 'demo|promo|launch|teaser|explainer|walkthrough video|gif|trailer|clip|screencast|thread|tweet|post',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'influencer|press|media|blogger|journalist|partner|community|creator|reviewer outreach|list|contact|kit|coverage|pitch',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'content|editorial|social|posting|launch|marketing|campaign calendar|plan|strategy|budget',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'app-store|play-store|steam|marketplace|store listing|description|screenshots|page-copy|keywords|metadata',
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            'crash|error|wrong|bug|broken|fail|slow|page|button|endpoint|api|screen|field|filter|export|component|widget|table|limit|concurrent|load',
          in: ['title'],
        },
        { kind: 'story' },
        { kind: 'form', form: 'conventional-title' },
        { kind: 'form', form: 'code-title' },
      ],
      caution: 'A tool that plans posts or shows clips is built by the team.',
      examples: {
        yes: [
          'Submit to the kite directories',
          'Record a teaser clip for the kite map',
          'Media list for the kite week',
          'Editorial calendar until June',
          'Steam description in four languages',
        ],
        no: ['Promo video is broken on phones', 'Press kit page crashes'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
  ],
};
