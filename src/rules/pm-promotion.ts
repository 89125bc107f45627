import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M7: posts, content, things to hand out and people who spread the word. */
export const promotion: RuleGroup = {
  name: 'pm-promotion',
  classes: {
    /** Counts by which small products measure the public’s liking. */
    liking: list(`
      star, follower, upvote, karma, wishlist, backer, impression, mention, subscriber, signup, download, install,
      review, rating, member, like, reservation, vote, supporter, testimonial, quote, backlink
    `),
    /** Channels that a title is about when it names nothing else. */
    'channel-topic': list(`
      LinkedIn, Twitter, Instagram, Facebook, TikTok, YouTube, Reddit, Hacker News, Product Hunt, Mastodon, Show HN,
      social media, socials, Bluesky
    `),
    /** Content that carries a product to its market. */
    'campaign-thing': list(`
      blog post, newsletter, webinar, demo video, promo video, teaser, trailer, content calendar, marketing campaign,
      launch campaign, whitepaper, infographic, CFP, keynote, booth, roadshow, livestream, demo GIF, social media,
      promo code, swag, sponsorship, promotional video, advertising, influencer list
    `),
    /** To win people for something. */
    'recruit-act': list(`
      recruit, select, choose, invite, find, identify, shortlist, pick, screen, sign up, approach, win, secure, source,
      reach out to, contact, qualify, line up, procure
    `),
    /** People outside who may speak for a product. */
    'outside-people': list(`
      influencer, journalist, blogger, podcaster, podcast, YouTuber, creator, press, reporter, ambassador, lead,
      prospect, association, affiliate, advisor, influencer list, potential customer, community, school, university,
      hunter
    `),
  },
  rules: [
    {
      id: 'M7-handouts',
      duty: 'M7',
      role: 'PM',
      title: 'Things to print, film and hand out',
      why: 'Films, posters and papers carry the product to buyers; nothing of the product is built by them.',
      weight: 3,
      differences: ['skills'],
      signals: [
        {
          kind: 'head',
          verb: '@draft|@publish|print|order|film|shoot|record|cut|translate|design|collect|bring|agree',
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
      ],
      caution: 'In products about films or adverts these are records.',
      examples: {
        yes: ['Take new photos for the store', 'Print the flyer', 'Stickers for growers'],
        no: ['Trailer upload fails', 'Poster widget overlaps', 'Add flyer template'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
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
            '#',
            '@liking',
            '@channel|GitHub|Steam|target|want|reach|get|first|goal|press|publication|launch|before',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            '@channel|tech|press|store reviews|members|account|profile|curators|launch|campaign|engagement|numbers|audience',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['community|channels|audience', 'active|research|amplify|reach|engagement|presence|supporter'],
          in: ['title'],
        },
      ],
      caution: 'Reviews, followers and accounts are also records of products.',
      examples: {
        yes: ['300 followers before we launch', 'Reddit numbers', 'Research the community of sailors'],
        no: ['Show follower count', 'Set up account page'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M7-social-post',
      duty: 'M7',
      role: 'PM',
      title: 'Posting about the product',
      why: 'A post in public tells the market about the product; nothing is built by it.',
      weight: 4,
      differences: ['scope'],
      signals: [
        {
          kind: 'phrase',
          words:
            '@channel post|thread|article|content|announcement|update|carousel|reel|ad|story|campaign|presence|launch',
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'post|share|announce|publish|release|promote|reply|engage|begin|start|monitor',
            '@channel',
            'on|in|to|at|about|from|with|for|daily|via|engagement|outreach|presence',
          ],
          in: ['title'],
        },
        { kind: 'topic', noun: '@channel-topic' },
      ],
      caution: 'A product may itself post to such places.',
      examples: {
        yes: ['Plan the Discord presence', 'Share the story on Mastodon', 'Instagram'],
        no: ['Social media icons in the footer', 'Post to Slack channel via bot API', 'Twitter login fails'],
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
          verb: '@draft|@publish|@decide|@plan|@look-back|record|shoot|film|host|run|launch|start|begin|negotiate|order|translate',
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
      unless: [{ kind: 'story' }],
      caution: 'In products about content or campaigns these words name features.',
      examples: {
        yes: ['Write a blog post on the move to hotels', 'Record the customers’ story as a podcast', 'Trailer'],
        no: ['Export campaign list as CSV', 'Newsletter signup form', 'Blog post page is slow'],
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
        {
          kind: 'head',
          verb: '@contact|@recruit-act|@research|@publish|@plan|@decide|negotiate',
          object: '@outside-people',
        },
        { kind: 'topic', noun: 'outreach|community-engagement|waitlist|word-of-mouth' },
        { kind: 'head', verb: 'reach out' },
      ],
      caution: 'Volunteer or job outreach is another matter.',
      examples: {
        yes: ['Contact garden influencers', 'Community outreach', 'Reach out to school boards'],
        no: ['Contact form sends twice', 'Creator profile is empty'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
  ],
};
