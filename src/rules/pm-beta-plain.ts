import type { Signal } from '../core/signal';
import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** Signs that a trial is one of software or data, or a period of a subscription. */
const SOFTWARE_TRIAL: readonly Signal[] = [
  { kind: 'head', verb: '@assemble|show|display|save|store|support|allow|render|handle|push|upload|bump|publish|tag' },
  {
    kind: 'phrase',
    words:
      'script|server|staging|deploy|docker|cluster|build|branch|tag|subdomain|DB|expiration|expire|countdown|banner|light|load|concurrent|parallel|probe|deploy|commit|API|signup|ring|channel|version|CI|config|badge|account|lock|role',
    in: ['title'],
  },
  { kind: 'phrase', words: '@scrum-event|not-working|crash|fails|error', in: ['title'] },
  { kind: 'form', form: 'code-title' },
  SOFTWARE_TITLE,
  ...DELIVERY_FORMS,
];

/** M8 in everyday words: trying it with people, and judging whether it is ready. */
export const plainBeta: RuleGroup = {
  name: 'pm-beta-plain',
  classes: {},
  rules: [
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
            'try|use-it|test-it|field-test|first|before-everyone|before-we|trial|beta|go-first|new-edition',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@trial-run',
            'with|in|at|for',
            '@user-kind|@early-people|@market-place|city|plant|depot|office|family|#',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'before we|everyone|everybody|anyone|it sell|launch|open|ship|else|announce|call|goes|reaches|go|charge',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'try|test|use|show it|this|demo|prototype|product|game with|on|to ~ @user-kind|@early-people|people',
          in: ['title'],
        },
        { kind: 'phrase', words: 'first # ~ @user-kind|unit', in: ['title'] },
        { kind: 'phrase', words: 'second|third|next|new|wider|last @trial-run|wave|cohort', in: ['title'] },
      ],
      unless: SOFTWARE_TRIAL,
      caution: 'A trial may be a period of a subscription, and a beta a build.',
      examples: {
        yes: [
          'Ten bakers use the scale for a month',
          'Which depots go first',
          'Trial in Turku with the city',
          'Who looks at it before we sell',
          'Try it with skippers',
          'Second cohort',
          'Our first 20 florists',
        ],
        no: ['Trial banner for users', 'Beta build for 10 users on the test channel', 'Show it in the list'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M8-what-testers-say',
      duty: 'M8',
      role: 'PM',
      title: 'What the first users say',
      why: 'What early users like, miss and give up on decides how the product is brought out.',
      weight: 3,
      differences: ['skills', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            '@early-people',
            'why|what|who|how|where|many|give-up|stop|miss|dislike|say|find|ask|learn|talk|interview|feedback|get',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@trial-run',
            'feedback|learn|lesson|result|finding|opinion|say|think|report|reaction|watch|ask|hear',
            'from|what|of|to|on|did|and|we|after',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'people|player|@user-kind|@early-people',
            'play|use|try|open',
            'first|demo|new',
            'watch|see|why|where|what',
          ],
          in: ['title'],
        },
      ],
      unless: SOFTWARE_TRIAL,
      examples: {
        yes: [
          'Why strangers put it away',
          'Lessons of the dress rehearsal, and what we change',
          'See where anglers get stuck when they first use the float',
        ],
        no: ['Tester role: what may it edit in the form', 'Feedback from beta API'],
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
            'shop|sale|market|public|launch|sell|everybody|everyone|@user-kind|world',
            '?|are|is|when|until|criteria|we',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'must|need|condition|criteria|green|bar|what|promise',
            'true|hold|meet|condition|criteria|green|bar|keep|tick',
            'sell|sale|launch|public|market|everyone|announce|shops',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'ship|release|launch|open|go|publish',
            'publicly|public|everyone|wider|live',
            'or',
            'wait|not|another|hold|later|no',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['who', 'say|decide|call|sign', 'stop|go|no|halt|yes', '?|launch|sale|rollout|may'],
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
        {
          kind: 'near',
          all: ['from # ~ to #', '@user-kind|store|site|plant|country', 'test|trial|widen|grow|expand|open'],
          in: ['title'],
        },
        { kind: 'near', all: ['# ~ @user-kind', '# week|month|day', 'decide|decision|then|verdict'], in: ['title'] },
        {
          kind: 'near',
          all: ['sign-off|checklist|criteria|conditions', 'public|market|sale', 'release|launch|opening|start'],
          in: ['title'],
        },
      ],
      unless: SOFTWARE_TRIAL,
      caution: 'Whether an increment is done is the team’s to say.',
      examples: {
        yes: [
          'Dress rehearsal: verdict',
          'Is the lamp good enough for hotels?',
          'Conditions that must hold before the sale',
          'Open to everyone or wait',
          'Who may say stop at the rollout',
          'Pause the rollout if returns climb',
          'Grow from 4 to 40 salons',
          'Checklist for the public opening',
          'Six salons, eight weeks, then decide',
        ],
        no: ['Trial expiration: stop access', 'Ready probe for launch service config', 'Beta branch: decide tag'],
      },
      source: { document: 'ours' },
    },
  ],
};
