import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M8: the product tried with people before its market gets it. */
export const beta: RuleGroup = {
  name: 'pm-beta',
  classes: {
    /** A beta or pilot by its names. */
    'beta-thing': list(`
      beta program, beta programme, early access, beta launch, beta test, beta testing, beta, pilot
    `),
    /** Trying a product in life, before everybody gets it. */
    'trial-run': list(`
      pilot, trial, field test, beta, alpha, soft launch, playtest, preview, early access, dogfood, dogfooding,
      test drive, try-out, pre-launch, waiting list, shadow run
    `),
    /** Those who try it first. */
    'early-people': list(`
      tester, beta tester, beta user, beta customer, pilot customer, pilot user, pilot site, pilot partner, early adopter,
      design partner, volunteer, stranger
    `),
  },
  rules: [
    {
      id: 'M8-beta-plan',
      duty: 'M8',
      role: 'PM',
      title: 'Running a beta or pilot',
      why: 'A beta with customers tests the product’s worth before its launch.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        {
          kind: 'head',
          verb: '@decide|@draft|@plan|@align|@look-back|run|start|launch|announce|close|open|conduct',
          object: '@beta-thing',
        },
        { kind: 'topic', noun: 'beta-program|beta-programme|private-beta|closed-beta|public-beta' },
        {
          kind: 'near',
          all: [
            'beta|pilot|alpha',
            'with|for',
            '@customers|beta-group|design-partner|testers|sites|companies|teams|friends|external|internal|partners',
          ],
          in: ['title'],
        },
      ],
      caution: 'Publishing a beta build is a technical release.',
      examples: {
        yes: ['Plan the private beta', 'Three clinics on board: pilot with their users', 'Private beta'],
        no: ['Beta build pipeline', 'Bump version to 2.0.0-beta.3', 'Pilot light sensor reading'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M8-tried-in-life',
      duty: 'M8',
      role: 'PM',
      title: 'Tried in life before it is sold',
      why: 'People who live with the product for a while show whether it is fit for its market.',
      weight: 3,
      differences: ['responsibilities', 'skills'],
      signals: [
        {
          kind: 'near',
          all: [
            '#',
            '@user-kind|@early-people|office|depot|plant',
            'try|use|test|play|live-with|wear|drive',
            'week|month|day|season|before|first|for-a',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'let|get|find|choose|pick|invite|lend|ask|give|ship|who|which',
            '@user-kind|@early-people|colleague|office|plant|depot',
            'try|use-it|test-it|field-test|first|before-everyone|before-we|trial|beta|new-edition',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@trial-run', 'with|in|at|for', '@user-kind|@early-people|@market-place|plant|depot|office|#'],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'before we|everyone|everybody|anyone|it sell|launch|open|ship|else|announce|call|goes|reaches|go|charge',
          in: ['title'],
        },
      ],
      caution: 'A trial may be a period of a subscription, and a beta a build.',
      examples: {
        yes: [
          'Which depots go first',
          'Trial in Turku with the city',
          'Who looks at it before we sell',
          'Twenty nurses wear the band for a week',
        ],
        no: ['Trial period ends one day early', 'Let users test the connection'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M8-ready-or-not',
      duty: 'M8',
      role: 'PM',
      title: 'Ready for buyers, or not yet',
      why: 'Whether the product is good enough to be sold, widened or stopped is decided for the whole of it.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        { kind: 'phrase', words: 'go or? no go', in: ['title'] },

        {
          kind: 'near',
          all: [
            '@trial-run',
            '?|decide|decision|stop|extend|widen|scale|kill|iterate|good-enough|success|further|continue|recommendation|verdict|criteria|call-it',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'ready|good-enough|mature|safe-enough|fit',
            'sale|market|public|launch|sell|everybody|everyone|@user-kind|world',
            '?|are|is|when|until|criteria|we',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'widen|extend|expand|stop|halt|pause|end|hold',
            '@trial-run|rollout|sale',
            'from|if|after|to|until|#|or',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'trial user|customer|account|period|licence|signup|sign-up|member|plan|version|day|conversion',
          in: ['title'],
        },
      ],
      caution: 'Whether an increment is done is the team’s to say; trial users are those who have not paid yet.',
      examples: {
        yes: [
          'Go or no-go for the scale',
          'Verdict on the pilot',
          'Is the lamp good enough for hotels?',
          'Pause the sale if returns climb',
        ],
        no: ['Ready probe for launch service config', 'Why do trial users leave us?'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M8-people-before-market',
      duty: 'M8',
      role: 'PM',
      title: 'People have it before the market does',
      why: 'A few real users show before the sale whether the product keeps its promise.',
      weight: 4,
      differences: ['responsibilities', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            '@user-kind|@early-people',
            'try|use|test|wear|play|drive|live|bake|ride|evaluate|trust|join',
            'before|prior|until|ahead-of|then',
            'market|sale|sell|public|approval|shops|everyone|everybody|launch|opening|open|decide|rollout',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'programme|program|circle|club|cohort|wave|call|volunteers|wanted|panel',
            'early|first|preview|trial|launch|pilot|test|founding',
            '@user-kind|#|winter|summer',
          ],
          in: ['title'],
        },
        {
          kind: 'head',
          verb: 'recruit|find|win|get|sign|sign-up|choose|select|line-up|identify|onboard',
          object: '@early-people',
        },
      ],
      caution: 'Users may also accept one increment before it is released.',
      examples: {
        yes: [
          'Founding circle of six breweries: preview rules',
          'Nurses try it before the sale',
          'Recruit nine pilot customers',
        ],
        no: ['Let the user try again after a failed login', 'Usability study page: fix links'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M8-bar-for-market',
      duty: 'M8',
      role: 'PM',
      title: 'How good it must be for the market',
      why: 'What must be true before everybody may have the product is agreed with those who will sell and support it.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'how|what|is|are|when|bar|still',
            'good|safe|ready|mature|stable|solid|reliable enough',
            '?|must|we|be|before|sold|sell|market|for',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'leave|exit|end|out|off|graduate|beyond|past|drop|take|remove',
            'beta|preview|trial|pilot|early-access',
            'label|criteria|decide|whether|what|when|before|we|readiness',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'yes|no|may|bar|reasons|go|vote|green|permission|ready|say|verdict',
            'public|sale|general|opening|market|everybody|shops',
            'open|opening|sale|start|let|availability|sell|launch',
          ],
          in: ['title'],
        },
      ],
      caution: 'Whether an increment is done is the team’s to say.',
      examples: {
        yes: [
          'How good and solid enough must it be for pharmacies?',
          'When do we leave early access',
          'May we let the public in, vote to open',
        ],
        no: ['API must be ready before deploy', 'What must be done in the sprint'],
      },
      source: { document: 'ours' },
    },
  ],
};
