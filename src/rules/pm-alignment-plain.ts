import type { RuleGroup } from '../core/rule';
import { TEAM_WORK_TITLE } from './words/plain-work';

/** M11 in everyday words: those who must come along, and where they meet. */
export const plainAlignment: RuleGroup = {
  name: 'pm-alignment-plain',
  classes: {},
  rules: [
    {
      id: 'M11-bring-along',
      duty: 'M11',
      overlap: 'S4',
      role: 'PM',
      title: 'Bringing parties round to a plan',
      why: 'Other functions, leaders and partners follow one plan when somebody talks it through with them.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: ['@party', '@bring-along', '@horizon|@whole-product|@commerce|@joint-matter'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@party and|or|versus|vs|with|plus|against @party', '?|@bring-along|@joint-matter|who'],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'joint|common|shared|one plan|offer|story|answer|position|message|definition',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@party', 'disagree|not-agree|cannot-agree|quarrel|angry|object|will-not-let'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['weekly|monthly|quarterly|yearly|regular', '@party', 'hour|talk|meeting|call|lunch|breakfast|round'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'who|which|whose',
            'decides|owns|tells|talks|leads|promise|speaks|promise',
            '@party|@whole-product|@user-kind',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'everybody|everyone|teams|functions',
            'same|one|different|differently|else',
            'story|page|plan|direction|tell|say|promise|meaning',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@leadership|supervisory|minister|ministry|headquarters',
            '?|why|question|answer|wants|case|slides|paper|agenda|year|numbers|page|mandate|sponsor',
          ],
          in: ['title'],
        },
      ],
      unless: [
        ...TEAM_WORK_TITLE,
        {
          kind: 'phrase',
          words: '@recruiting|@artefact|story|scope|role|form|ticket|intern|BBQ|party|accountant',
          in: ['title'],
        },
      ],
      caution: 'News about the scope or dates of single stories is the product owner’s.',
      examples: {
        yes: [
          'Insurers want a say in the plan: meet them',
          'Finance with marketing, but who goes first',
          'One answer about the merger',
          'Who leads the choir product?',
          'All teams tell the market something else',
          'Agenda for the ministry',
          'Bakers and insurers disagree: management',
          'Monthly breakfast with the country managers',
        ],
        no: [
          'Tell support that the fix ships in sprint 4',
          'Role for sales and support agents',
          'Ask legal for the cookie banner text',
        ],
      },
      source: { document: 'B', section: 'Role' },
    },
    {
      id: 'M11-outside-talks',
      duty: 'M11',
      role: 'PM',
      title: 'Talks with partners and authorities',
      why: 'Deals and understandings with those outside make room for the whole product.',
      weight: 3,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'talk|negotiate|negotiation|cooperation|cooperate|joint|alliance|agreement|partner|terms|approach',
            '@user-kind|@party|maker|manufacturer|scheme|brand|bank|start-up',
            'with|about|joint|@horizon|@commerce',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'as|our|new|become|win|find|choose|which',
            'partner|ally|reseller|distributor|sponsor|licensee|dealer|supplier',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'partner|dealer|customer|supplier|key-account|distributor|reseller day|days|evening|summit|council|meeting|conference|talks',
          in: ['title'],
        },
      ],
      unless: [
        ...TEAM_WORK_TITLE,
        {
          kind: 'phrase',
          words: '@artefact|@recruiting|team|developers|engineers|handler|invite|calendar|stock|file|access|BBQ|drinks',
          in: ['title'],
        },
      ],
      caution: 'In products for partners, a partner is a user.',
      examples: {
        yes: ['Cooperation with the card scheme', 'Insurers as our partner', 'Dealer evening in Lyon'],
        no: ['Sign request with the customer’s key', 'Partner list is empty', 'Join calendar entries of meeting rooms'],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M11-decision-body',
      duty: 'M11',
      role: 'PM',
      title: 'Decided by leaders',
      why: 'What goes before leaders, councils or steering groups is about the product, not about a story.',
      weight: 3,
      differences: ['decision-making', 'role'],
      signals: [
        {
          kind: 'near',
          all: [
            '@leadership|director|head|GM|secretary|council|forum|committee|steering|management',
            'decide|decision|present|approve|approved|approval|sign|agree|recommend|recommendation|proposal|deck|memo|one-pager|pager|meets|expects|wants|asks|asked|report|owner|pre-read|readout|before|bring|review',
          ],
          in: ['lead', 'prose'],
        },
        {
          kind: 'phrase',
          words:
            'decision|board|council|committee|management|leadership|strategy memo|paper|proposal|pre-read|template|meeting|deck',
          in: ['lead', 'prose'],
        },
        {
          kind: 'phrase',
          words: 'present|readout|at all-hands|board|leadership|council|management|everybody',
          in: ['lead', 'prose'],
        },
      ],
      unless: [...TEAM_WORK_TITLE, { kind: 'form', form: 'criteria' }, { kind: 'head', verb: '@assemble' }],
      caution: 'A board may also be one with tickets.',
      examples: {
        yes: [
          { title: 'Ovens in Norway', body: 'The CEO decides in May.' },
          { title: 'Ovens in Chile', body: 'A decision memo of two sides.' },
          { title: 'Ovens in Peru', body: 'Readout at all-hands.' },
        ],
        no: [{ title: 'Oven list', body: 'The board shows the tickets twice.' }],
      },
      source: { document: 'B', section: 'Setting product strategy' },
    },
  ],
};
