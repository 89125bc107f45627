import type { RuleGroup } from '../core/rule';
import { BUILDING_TITLE, SCREEN_TITLE, SMALL_THING, TECHNICAL_ACT } from './words/plain-guards';

/** M8 once more: people who have it before the market does, and what has to be true until then. */
export const triedFirst: RuleGroup = {
  name: 'pm-tried-first',
  classes: {},
  rules: [
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
            '@user-kind|@early-people|strangers|households|volunteers',
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
            '@user-kind|#|adopter|buyer|winter|summer',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '# ~ @user-kind',
            '# ~ week|month|day|season|weekend',
            'verdict|decide|yes|no|try|use|with|live|then|test|play',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'summative|formative|clinical|simulated|usability evaluation|validation|study|investigation with|by|of',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['have|let|give', '@user-kind|@early-people|family|strangers', 'try|use|test|play|month|week'],
          in: ['title'],
        },
      ],
      unless: [TECHNICAL_ACT, SMALL_THING, ...SCREEN_TITLE],
      caution: 'Users may also accept one increment before it is released.',
      examples: {
        yes: [
          'Skippers try the winch prior to the sale',
          'Founding circle of six breweries: preview rules',
          'Nine dentists, one month, verdict',
          'Summative evaluation with surgeons',
          'Let anglers use the float first',
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
          kind: 'phrase',
          words: 'what|which ~ must|has|needs to? be? true|hold|happen|given',
          in: ['title'],
        },
        { kind: 'phrase', words: 'must be true', in: ['title'] },
        { kind: 'near', all: ['minimum|least|lowest', 'opening|sale|market|launch|start|public'], in: ['title'] },
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
      unless: BUILDING_TITLE,
      caution: 'Whether an increment is done is the team’s to say.',
      examples: {
        yes: [
          'Which promises must hold',
          'Minimum for the opening in hospitals',
          'Skis to rent: must be true by May',
          'How good and solid enough must it be for pharmacies?',
          'Take the preview label off: when',
          'May we let the public in, vote to open',
        ],
        no: ['API must be ready before deploy', 'What must be done in the sprint'],
      },
      source: { document: 'ours' },
    },
  ],
};
