import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M7, second part: promotion around the launch: posts, content, campaigns, communities. */
export const promotion: RuleGroup = {
  name: 'pm-promotion',
  classes: {},
  rules: [
    {
      id: 'M7-social-post',
      duty: 'M7',
      role: 'PM',
      title: 'Posting about the product',
      why: 'A post in public tells the market about the product; nothing is built by it.',
      weight: 4,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: 'social media', in: ['title'] },
        { kind: 'phrase', words: 'post|share|crosspost|submit ~ to|in|on =r', in: ['title'] },
        {
          kind: 'phrase',
          words:
            '@channel post|thread|article|content|announcement|update|carousel|reel|ad|story|campaign|presence|launch',
          in: ['title'],
        },
        {
          kind: 'head',
          verb: '@draft|@publish|@plan|@decide|record|schedule|pin|customise|optimise|continue|study|identify|track|begin',
          object: '@social-post',
        },
        { kind: 'topic', noun: '@social-post' },
        {
          kind: 'near',
          all: [
            'post|share|announce|publish|release|promote|reply|engage|begin|start|monitor',
            '@channel',
            'on|in|to|at|about|from|with|for|daily|via|engagement|outreach|presence',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: 'tweet|crosspost' },
        { kind: 'topic', noun: '@channel-topic' },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            'API|login|OAuth|integration|bot|embed|sign-in|icon|link|meta|importer|scraper|auto-post|composer|scheduler|native|sheet',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'A product may itself post to such places.',
      examples: {
        yes: [
          'Ideas for social media in July',
          'Share the demo in r/beekeeping',
          'Plan the Discord presence',
          'Record a YouTube short',
          'Reel about the workshop',
          'Share the story on Mastodon',
          'Tweet the numbers of the first week',
          'Instagram',
        ],
        no: [
          'Social media icons in the footer',
          'Instagram story API returns 403',
          'Post to Slack channel via bot API',
          'Twitter login fails',
          'Add share button for LinkedIn',
          'Tweet composer loses draft',
        ],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-content',
      duty: 'M7',
      role: 'PM',
      title: 'Content that promotes the product',
      why: 'Articles, videos and newsletters bring people to the product as part of its campaign.',
      weight: 4,
      differences: ['scope', 'skills'],
      signals: [
        {
          kind: 'head',
          verb: '@draft|@publish|@decide|@plan|@look-back|record|shoot|film|host|run|launch|start|begin|negotiate|order|translate|create',
          object: '@campaign-thing',
        },
        { kind: 'topic', noun: '@campaign-thing' },
        {
          kind: 'near',
          all: [
            'blog|newsletter|webinar|video|article|podcast',
            'launch|announce|customers|audience|promote|marketing|feature|story',
            '@draft|@publish|@plan|record|guest|for|about|on',
          ],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'swag|intern|local|recipient', in: ['title'] },
        {
          kind: 'phrase',
          words: 'subscription|subscribe|signup|engine|CMS|player|codec|encoding|upload|unsubscribe|flow',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'campaign|newsletter|webinar|video|blog|post list|page|record|editor|id|status|module',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'In products about content or campaigns these words name features.',
      examples: {
        yes: [
          'Write a blog post on the move to hotels',
          'Editorial calendar',
          'Record the customers’ story as a podcast',
        ],
        no: [
          'Export campaign list as CSV',
          'Video player stutters',
          'Newsletter signup form',
          'Blog post page is slow',
        ],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-campaign',
      duty: 'M7',
      role: 'PM',
      title: 'Marketing the product',
      why: 'Campaigns and marketing plans are coordinated with marketing for the product’s launch and growth.',
      weight: 4,
      differences: ['responsibilities', 'role'],
      signals: [
        { kind: 'phrase', words: 'product marketing', in: ['title'] },
        {
          kind: 'near',
          all: [
            'marketing|advertising|promotion',
            'plan|strategy|campaign|budget|material|asset|channel|activity|push|site',
            '@decide|@draft|@align|@plan|for|with|launch|run|approve',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'content|launch|email|influencer marketing', in: ['title', 'lead'] },
        { kind: 'topic', noun: '@marketing-topic' },
        { kind: 'head', verb: 'plan|run|coordinate|approve', object: 'campaign' },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'consent|cookie|permission|opt-out|opt-in|cloud|SDK|preference|module|pixel|tracking',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'In marketing software, campaigns are records.',
      examples: {
        yes: [
          'Questions to product marketing',
          'Approve the marketing plan for spring',
          'Ideas for influencer marketing',
          'Advertising',
          'Run the winter campaign',
        ],
        no: [
          'Marketing consent checkbox',
          'Campaign status filter',
          'As a marketing manager I want to export the campaign',
        ],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-outreach',
      duty: 'M7',
      role: 'PM',
      title: 'Reaching out',
      why: 'Winning people who speak for the product is part of its way to market.',
      weight: 4,
      differences: ['role'],
      signals: [
        { kind: 'head', verb: 'establish|maintain|keep|build', object: '@outreach-thing' },
        {
          kind: 'head',
          verb: '@contact|@recruit-act|@research|@publish|@plan|@decide|negotiate|onboard|thank|email',
          object: '@outside-people',
        },
        { kind: 'topic', noun: '@outreach-thing' },
        { kind: 'head', verb: '@draft|@plan|start|begin|continue|run|launch|do|scale', object: '@outreach-thing' },
        { kind: 'head', verb: 'reach out' },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'Volunteer or job outreach is another matter.',
      examples: {
        yes: [
          'Establish creator outreach',
          'Contact garden influencers',
          'Community outreach',
          'Begin cold outreach',
          'Reach out to school boards',
        ],
        no: ['Contact form sends twice', 'Creator profile is empty'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-community',
      duty: 'M7',
      role: 'PM',
      title: 'Talking with the public',
      why: 'Answering and thanking people in public keeps the launch alive.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'engage|reply|respond|thank|monitor|answer|ask',
            '@conversation',
            'to|with|for|all|every|early|on|in|across',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'community|followers|audience',
            '@publish|grow|build|engage|thank|nurture|invite',
            'launch|social|public|discord|forum|weekly|updates|around|supporters|our|the',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'upvote|hashtag|subreddit|follower',
            '@draft|@publish|@plan|ask|track|count|get|research|choose|pick|identify|rules|target|@raise',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'thread|count|feature|sort|delete|spam|moderation|PR|pull|code|review|parser|ticket',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Comments and votes are features in social products.',
      examples: {
        yes: ['Reply to every comment on the day', 'Grow our community in autumn', 'Pick hashtags and research rules'],
        no: ['Reply to comment fails in thread view', 'Sort upvotes by date', 'Respond to code review comment'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-proof',
      duty: 'M7',
      role: 'PM',
      title: 'Customers who vouch for the product',
      why: 'Stories and quotes of customers are launch material.',
      weight: 3,
      differences: ['skills', 'role'],
      signals: [
        {
          kind: 'near',
          all: ['reference|quote|logo', 'customers|clients|schools', 'collect|ask|get|win|permission'],
          in: ['title'],
        },
        { kind: 'near', all: ['testimonial', 'post|share|user|more|for|publish'], in: ['title'] },
        {
          kind: 'near',
          all: [
            'story|testimonial|study|proof',
            'customer|user|case|social',
            'approval|permission|content|collect|post|share|secure|publish|get',
          ],
          in: ['title'],
        },
        {
          kind: 'head',
          verb: '@draft|@decide|@publish|@recruit-act|@look-back|@plan|collect|gather|request|record|get|film',
          object: '@proof-thing',
        },
        { kind: 'topic', noun: '@proof-thing' },
      ],
      unless: [
        { kind: 'phrase', words: 'slider|endpoint|seed|block|CMS|grid|moderation', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Ask two clients for a quote',
          'More testimonials please',
          'Approval for the customer story of a dairy',
          'Collect testimonials from pilot schools',
          'Customer success stories',
        ],
        no: ['As a user I want to share a story', 'Testimonial carousel is not responsive', 'Add testimonials block'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M7-events',
      duty: 'M7',
      role: 'PM',
      title: 'Events where the product is shown',
      why: 'Fairs, talks and meetups are part of the product’s way to market.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'head',
          verb: 'attend|present|speak|sponsor|exhibit|host|organise|run|book|plan|prepare|submit|apply|demo',
          object: '@event-thing',
        },
        { kind: 'topic', noun: '@event-topic' },
        {
          kind: 'near',
          all: [
            'demo|talk|booth|stand|keynote|speak|sponsor',
            'conference|fair|expo|summit|meetup|event',
            'at|for|in|of|product|launch',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            'listener|handler|emit|calendar|recurring|attendee|ticket|speaker|schedule|registration|emitter|loop|queue',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'In event software, events are records.',
      examples: {
        yes: ['Attend the hospitality fair', 'Trade show plan', 'Who will speak at the dairy summit?'],
        no: ['Event listener leaks', 'Conference registration form', 'Meetup attendee list'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-search-ads',
      duty: 'M7',
      role: 'PM',
      title: 'Being found and advertised',
      why: 'Which words and ads bring people to the product is part of its marketing.',
      weight: 3,
      differences: ['skills'],
      signals: [
        {
          kind: 'phrase',
          words: 'ad|ads|advertising|paid|Google|Facebook spend|budget|campaign|acquisition|ads|creative',
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'SEO|ASO|keyword|keywords|search-ranking',
            '@research|strategy|plan|content|competitor|target|rank|article',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'referral|traffic|ranking|mentions',
            '@look-back|source|where|channel|campaign',
            'from|by|of|for|across|on',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            'blocker|meta|sitemap|canonical|robots|tag|network|placement|slot|unit|SDK|HTTP|header|bid|ingress|reserved|syntax|highlight',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Tags and sitemaps for search engines are team work.',
      examples: {
        yes: [
          'Try paid acquisition with 200 euros',
          'Research keywords',
          'Review where traffic comes from by campaign',
        ],
        no: ['SEO meta tags for the shop', 'Ads network SDK crashes', 'Ingress traffic routing by header'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },

    {
      id: 'M7-plain-content',
      duty: 'M7',
      role: 'PM',
      title: 'Writing for the public',
      why: 'Posts, tutorials and stories for the public make the product known.',
      weight: 2,
      differences: ['skills'],
      signals: [
        {
          kind: 'head',
          verb: 'write|create|publish|share|schedule|plan|analyse|prepare|batch',
          object: 'content|post|tutorial|article|caption|story',
        },
        {
          kind: 'near',
          all: [
            'post|posts|content',
            'schedule|scheduling|calendar|promotion|resonate|reach|viral|evergreen|audience',
            'plan|week|weekly|daily|create|launch|community|create|write|about|for|social|buffer|first|analyse',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            'static|HTML|CMS|API|type|model|cron|draft|comment|user|users|seed|help|in-app|feed|install|HTTP|request|tab',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Posts and content are also what users of a product make.',
      examples: {
        yes: ['Publish the article about planting dates', 'Weekly posts: evergreen ideas'],
        no: ['Add content block', 'Create static content type', 'Post install script'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-mail-outside',
      duty: 'M7',
      role: 'PM',
      title: 'Writing to the outside',
      why: 'Letters to press, associations and waiting customers carry the launch to the market.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'email|mail|write|letter|newsletter|message',
            '@press-people|association|publication|chamber|waitlist|subscriber|prospect|investor|network',
            'to|for|with',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'send|share',
            'update|news|email|letter|invitation',
            'beta|waitlist|early|subscribers|community|investors|press|customers',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'SMTP|unsubscribe|bounce|queue|failure|automatic|automated|trigger|transactional|media',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Mails that the product sends by itself are team work.',
      examples: {
        yes: ['Email to farm associations in the north', 'Send news to the waitlist'],
        no: ['Transactional email to subscriber bounces', 'Send email on customer update: trigger'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },

    {
      id: 'M7-promotion-in-text',
      duty: 'M7',
      role: 'PM',
      title: 'Promotion as the subject of the text',
      why: 'A text that opens with posts, press or influencers speaks of the way to market.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: '@social-post', in: ['lead'] },
        { kind: 'phrase', words: '@press-thing|@proof-thing', in: ['lead'] },
        { kind: 'phrase', words: 'influencer', in: ['lead'] },
      ],
      unless: [
        { kind: 'head', verb: '@assemble' },
        { kind: 'phrase', words: 'page|tracker|section|template|title', in: ['title'] },
        { kind: 'form', form: 'criteria' },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'The first sentence may only mention it; the title counts for more.',
      examples: {
        yes: [
          { title: 'Day one', body: 'One LinkedIn post with the numbers.' },
          { title: 'Bakers', body: 'A success story for the fair.' },
          { title: 'Outdoor sports', body: 'Ten influencers who hike.' },
        ],
        no: [{ title: 'Feed', body: 'Posts load twice.' }],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
  ],
};
