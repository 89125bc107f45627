import type { RuleGroup } from '../core/rule';
import { ABOUT_SOFTWARE } from './guards';
import { list } from './words/list';

/** M7: coming out in public: announcements, press, launch sites, and who is told what. */
export const comingOut: RuleGroup = {
  name: 'pm-coming-out',
  classes: {
    /** Announcements by their kind. */
    'announcement-thing': list(`
      announcement, launch email, launch post, announcement post, launch communication
    `),
    /** Those outside to whom a product is announced. */
    'outside-audience': list(`
      press, journalist, reporter, analyst, partner, reseller, influencer, investor, blogger, podcast, podcaster, media,
      editor, publication, YouTuber, creator, advisor, ambassador, affiliate, curator, association
    `),
    /** Papers for the press. */
    'press-thing': list(`
      press release, press kit, analyst briefing
    `),
    /** Countries and regions in which a product may be sold. */
    country: list(`
      Austria, Denmark, Netherlands, Portugal, Estonia, Nordic, Iberia, Germany, France, Spain, Poland, China, Brazil,
      Canada, Australia, Mexico, UK, USA, Europe, DACH, Benelux
    `),
  },
  rules: [
    {
      id: 'M7-announcement',
      duty: 'M7',
      role: 'PM',
      title: 'Announcing the product',
      why: 'An announcement meets the market; it is written and timed with marketing.',
      weight: 3,
      differences: ['role', 'scope'],
      signals: [
        { kind: 'head', verb: '@draft|@publish|@decide|@look-back|@plan|record', object: '@announcement-thing' },
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
      caution: 'Announcements may also be a feature of the product, or speech for screen readers.',
      examples: {
        yes: [
          'Draft the price announcement',
          'Launch email',
          'Announce the hotel edition',
          { title: 'June', body: 'Public announcement to our customers at the fair.' },
        ],
        no: ['Announcement banner cannot be closed', 'Create announcement API'],
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
        { kind: 'head', verb: '@draft|@publish|@decide|@look-back|@plan|@align|translate', object: '@press-thing' },
        { kind: 'topic', noun: '@press-thing' },
        { kind: 'near', all: ['@contact|@publish|@align|list|research', '@press-people'], in: ['title'] },
      ],
      unless: [ABOUT_SOFTWARE],
      caution: 'Media may be files, and creators may be the product’s users.',
      examples: {
        yes: ['Analyst briefing', 'Pitch the story to farming bloggers', 'Draft the press kit'],
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
      signals: [{ kind: 'phrase', words: 'Product-Hunt|Show-HN|Hacker-News|AlternativeTo', in: ['title', 'lead'] }],
      caution: 'Reading such a site by program is a feature.',
      examples: {
        yes: ['Show HN on Tuesday', { title: 'Tuesday', body: 'We go live on Product Hunt at noon.' }],
        no: ['Register listing service in the container'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
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
          kind: 'near',
          all: [
            'launch|opening|come-out|announce|debut|go-public|unveil|name-a-date|demo',
            'or|before|after|hold|delay|postpone|till|until|ahead|want|which',
            '@fair|@season|@horizon|rival|month|date|week|October',
          ],
          in: ['title'],
        },
      ],
      caution: 'A release to servers is delivery; what opens to buyers is a launch.',
      examples: {
        yes: ['Premiere with dealers in June', 'Unveil before the rival or after'],
        no: ['Launch process on staging first', 'Release branch goes to deploy'],
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
      unless: [{ kind: 'phrase', words: '@symptom|@scrum-event', in: ['title'] }],
      caution: 'Mails that the product sends by itself are a feature.',
      examples: {
        yes: [
          'Teach the sales force',
          'Inform dealers first',
          'Answers for the hotline on day one',
          'When do growers hear of the merger',
          'Phone 40 growers',
          'Letter to all growers ahead of the harvest',
        ],
        no: ['Tell the user which field is wrong', 'Train model on support tickets table'],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
  ],
};
