import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M7, first part: planning the launch and telling the world. */
export const launch: RuleGroup = {
  name: 'pm-launch',
  classes: {},
  rules: [
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
        { kind: 'topic', noun: '@launch-topic' },
        {
          kind: 'phrase',
          words: 'launch day|week|party|plan|timeline|date|checklist|campaign|strategy|brief',
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'application|instance|EC2|VM|template|configuration|rocket|satellite|launcher|server|process launch',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'launch config|configuration|screen|script|file|template|darkly|argument|option|agent|json',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Launching a process or an instance is technology.',
      examples: {
        yes: ['Plan the product launch', 'Soft launch in May', 'Who does what in launch week'],
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
          kind: 'near',
          all: ['=GTM', 'plan|strategy|motion|channel|for|launch|edition|market|team|playbook|review'],
          in: ['title'],
        },
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
      unless: [
        {
          kind: 'phrase',
          words: 'tag|container|snippet|dataLayer|consent|script|template|kubernetes|flag|canary',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'GTM is also a tag manager.',
      examples: {
        yes: [
          'Channels for our go-to-market',
          'GTM for the reseller edition',
          'Dates of the soft launch',
          'Prepare the launch with sales',
        ],
        no: ['GTM container fires twice', 'Rollout flag for support view'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M7-announcement',
      duty: 'M7',
      role: 'PM',
      title: 'Announcing the product',
      why: 'An announcement meets the market; it is written and timed with marketing.',
      weight: 3,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'head',
          verb: '@draft|@publish|@decide|@look-back|@plan|record|approve',
          object: '@announcement-thing',
        },
        { kind: 'topic', noun: '@announcement-thing' },
        { kind: 'head', verb: 'announce' },
        {
          kind: 'near',
          all: [
            'announce|announcement',
            '@outside-audience|@channel|launch|public|publicly|customers|community|market',
            'to|on|in|via|for|with',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'ARIA|accessibility|screen-readers|in-app|broadcast|banner|admin|multicast|BGP|peer',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Announcements may also be a feature of the product, or speech for screen readers.',
      examples: {
        yes: [
          'Draft the price announcement',
          'Launch email',
          'Announce the hotel edition',
          { title: 'June', body: 'Public announcement to our customers at the fair.' },
        ],
        no: ['Announce errors to screen readers', 'Announcement banner cannot be closed', 'Create announcement API'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M7-press',
      duty: 'M7',
      role: 'PM',
      title: 'Press and analysts',
      why: 'The press and analysts carry the product’s story to its market.',
      weight: 4,
      differences: ['role'],
      signals: [
        { kind: 'near', all: ['invite|brief|pitch|preview', 'analyst|analysts', 'to|for|on|about'], in: ['title'] },
        { kind: 'head', verb: '@draft|@publish|@decide|@look-back|@plan|@align|translate', object: '@press-thing' },
        { kind: 'topic', noun: '@press-thing' },
        { kind: 'near', all: ['@contact|@publish|@align|list|research', '@press-people'], in: ['title'] },
        { kind: 'topic', noun: '@press-people' },
      ],
      unless: [
        { kind: 'phrase', words: 'keypress|upload|gallery|query|library|player|type|file', in: ['title'] },
        { kind: 'phrase', words: 'media query|upload|library|player|type|file|server', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Media may be files, and creators may be the product’s users.',
      examples: {
        yes: [
          'Invite two analysts to the preview',
          'Agree the PR campaign',
          'Analyst briefing',
          'Pitch the story to farming bloggers',
          'Podcasters who cover health',
        ],
        no: ['Media query for print', 'Press key to open menu', 'Media upload fails'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-launch-sites',
      duty: 'M7',
      role: 'PM',
      title: 'Places where products are launched',
      why: 'Showing the product on launch sites and in directories is promotion, not delivery.',
      weight: 4,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: '@launch-site', in: ['title'] },
        { kind: 'head', verb: 'submit|list|register|pitch', object: '@listing-place' },
        { kind: 'phrase', words: '@launch-site', in: ['lead'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'clone|scraper|crawler|reader|client|parser|feed|embed|style|inspired',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Reading such a site by program is a feature.',
      examples: {
        yes: [
          'Show HN on Tuesday',
          'Submit to startup catalogues',
          { title: 'Tuesday', body: 'We go live on Product Hunt at noon.' },
        ],
        no: ['Hacker News reader client', 'Register listing service in the container'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-launch-material',
      duty: 'M7',
      role: 'PM',
      title: 'Material for the launch',
      why: 'Pictures, store texts and brochures carry the brand to buyers.',
      weight: 3,
      differences: ['skills'],
      signals: [
        { kind: 'near', all: ['comparison', 'vs|versus|against', 'page|article|screenshot|chart'], in: ['title'] },
        {
          kind: 'head',
          verb: '@draft|@decide|@look-back|@publish|design|take|capture|record|collect|translate|upload|approve',
          object: '@launch-asset',
        },
        { kind: 'topic', noun: '@launch-asset' },
        {
          kind: 'near',
          all: [
            'screenshot|logo|banner|graphic|icon|gif|image|photo|video|copy',
            'store|marketing|launch|press|social|brand|promo|campaign|landing',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: 'take|capture|shoot|prepare|refresh', object: 'screenshot|photo|gif' },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'bug|broken|SVG|please|placeholder|test|pixel|missing|blurry|automated|diff|resize|lazy',
          in: ['title'],
        },
        ...DELIVERY_FORMS,
      ],
      caution: 'Drawing an icon inside the product is the team’s.',
      examples: {
        yes: [
          'Comparison article: us versus spreadsheets',
          'Write the store description',
          'Feature graphic',
          'Three images for the social campaign',
          'Take photos of the kiosk',
        ],
        no: ['Screenshot diff test is flaky', 'Logo broken in store header', 'Marketplace thumbnails are blurred'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M7-sales-kit',
      duty: 'M7',
      role: 'PM',
      title: 'Enabling sales and support',
      why: 'Sales and support can carry the product only when they are given its story and answers.',
      weight: 4,
      differences: ['role', 'skills'],
      signals: [
        {
          kind: 'near',
          all: ['FAQ|guide|answers|talking', 'support|sales|reseller', 'launch|before|pricing|announcement'],
          in: ['title'],
        },
        { kind: 'head', verb: '@decide|@draft|@publish|@align|@look-back|design|record', object: '@sales-kit' },
        { kind: 'topic', noun: '@sales-kit' },
        {
          kind: 'near',
          all: [
            'train|training|enable|enablement|brief|briefing|teach',
            'sales|reseller|support|partners|field',
            'on|for|about|session|deck|team|how',
          ],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'model|dataset|classifier|GPU|epoch|tool-tip', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'FAQ for support before the launch',
          'Write the sales playbook',
          'Brochure',
          'Train resellers on the new kiosk',
        ],
        no: ['Train model on sales data: epoch 3', 'Pitch detection in audio module'],
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
      unless: [
        {
          kind: 'phrase',
          words:
            'terraform|ECS|cluster|EC2|container|instance|npm|PyPI|registry|package|VM|config|pod|browser|process|docker|CI|crate|extension|NuGet|maven',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Starting software, or publishing a build, is technical.',
      examples: {
        yes: ['Launch the reseller programme', 'Publish in the marketplace on Friday'],
        no: ['Launch browser in headless mode', 'Publish package to npm registry', 'Store launch config in CI'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-app-store',
      duty: 'M7',
      role: 'PM',
      title: 'The product in an app store',
      why: 'Category, text and pictures in a store are how buyers first meet the product.',
      weight: 2,
      differences: ['skills'],
      signals: [
        {
          kind: 'near',
          all: [
            'store|marketplace',
            'app|play|mac|chrome|shopify',
            '@plan|evaluate|assess|decide|listing|category|feasibility|optimise|optimisation|description|screenshots|review',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'vuex|redux|state|deep|rejected|crash|build|submission|submit|fastlane|connect|API|link|subscription',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Sending a build to a store is a technical release.',
      examples: {
        yes: ['Choose a category for the Play Store'],
        no: ['Submit build to App Store Connect', 'Redux store for the app listing'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
  ],
};
