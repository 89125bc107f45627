import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M11: one plan shared by functions, partners and leadership. */
export const alignment: RuleGroup = {
  name: 'pm-alignment',
  classes: {
    /** Acts that bring another function along. */
    'with-function': list(`
      align with, brief, sync with, meet, coordinate with, check in with, partner with, consult, enable, train,
      work with, involve, agree with, inform, prepare, collaborate with, convince, plan with
    `),
  },
  rules: [
    {
      id: 'M11-functions',
      duty: 'M11',
      role: 'PM',
      title: 'Agreeing one plan with other functions',
      why: 'Marketing, sales, support and finance pull the same way only when one plan is agreed with them.',
      weight: 4,
      differences: ['role'],
      signals: [
        { kind: 'head', verb: '@with-function', object: '@market-function' },
        {
          kind: 'near',
          all: [
            '@align|joint|together|@decide|kickoff|handover',
            '@market-function',
            'with|and',
            'plan|timeline|launch|goal|campaign|renewal|strategy|message|pricing|priority|expectation|leadership',
          ],
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Brief customer success', 'Agree the renewal plan with sales'],
        no: [
          'Sync sales table with the warehouse',
          'Support legal hold flag',
          'As a marketing manager I want a plan export',
        ],
      },
      source: { document: 'A', section: 'What is a PM' },
    },
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
          all: ['@party and|or|versus|vs|with|plus|against @party', '?|@bring-along|@joint-matter'],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'joint|common|shared|one plan|offer|story|answer|position|message|definition',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['who|which|whose', 'decides|owns|tells|talks|leads|promise|speaks', '@party|@whole-product|@user-kind'],
          in: ['title'],
        },
      ],
      caution: 'News about the scope or dates of single stories is the product owner’s.',
      examples: {
        yes: [
          'Finance with marketing, but who goes first',
          'One answer about the merger',
          'Who leads the choir product?',
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
            '@user-kind|@party|scheme|brand|start-up',
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
      ],
      caution: 'In products for partners, a partner is a user.',
      examples: {
        yes: ['Cooperation with the card scheme', 'Insurers as our partner'],
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
            'decide|decision|present|approve|approval|sign|agree|recommend|recommendation|proposal|deck|memo|pager|meets|expects|wants|asks|asked|report|owner|pre-read|readout|before|bring|review',
          ],
          in: ['lead', 'prose'],
        },
        {
          kind: 'phrase',
          words:
            'decision|board|council|committee|management|leadership|strategy memo|paper|proposal|pre-read|template|meeting|deck',
          in: ['lead', 'prose'],
        },
      ],
      unless: [{ kind: 'form', form: 'criteria' }],
      caution: 'A board may also be one with tickets.',
      examples: {
        yes: [
          { title: 'Ovens in Norway', body: 'The CEO decides in May.' },
          { title: 'Ovens in Chile', body: 'A decision memo of two sides.' },
        ],
        no: [{ title: 'Oven list', body: 'The board shows the tickets twice.' }],
      },
      source: { document: 'B', section: 'Setting product strategy' },
    },
    {
      id: 'M11-one-table',
      duty: 'M11',
      overlap: 'S4',
      role: 'PM',
      title: 'Bringing people to one table',
      why: 'Regular rounds, open quarrels and common papers keep those who must pull together on one plan.',
      weight: 4,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'weekly|fortnightly|monthly|quarterly|yearly|regular|standing',
            'POs|PO|heads|directors|managers|owners|GM|leads|dealers|sales|finance|marketing|council|ministry|angels|investors',
            'sync|round|circle|call|meeting|talk|update|lunch|breakfast|hour|review',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'same|one|two|three|four|several',
            'story|plan|direction|promise|answer|calendar|definition',
            'heads|departments|functions|sales|finance|marketing|legal|product|owners|countries|sites',
            'agree|get|sign|different|one|whose|with',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['take|bring|carry|get', '@party', 'along|behind|aboard|on-side|yes'], in: ['title'] },
      ],
      caution: 'Rounds of the delivery team itself are its own.',
      examples: {
        yes: [
          'Monthly lunch with the directors of three sites',
          'Two departments with different plans: one product',
          'Carry the ministry along',
        ],
        no: ['Weekly call with offshore developers', 'Joint import with sales fails'],
      },
      source: { document: 'B', section: 'Role' },
    },
  ],
};
