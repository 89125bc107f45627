import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M13: how products begin, change hands and end. */
export const lifecycle: RuleGroup = {
  name: 'pm-lifecycle',
  classes: {
    /** To end an offer. */
    'end-act': list(`
      end, close, switch off, shut, shutdown, turn off, stop selling, discontinue, retire, sunset, kill, withdraw, pull,
      phase out, wind down, run out, farewell, goodbye, last order, last year, last day, EOL, final, expire, hand over,
      give away, bury, die
    `),
    /** What may be done with a product from here on. */
    course: list(`
      fix, keep, kill, stop, iterate, hold, grow, bundle, merge, scale, continue, change, reposition, sell, exit
    `),
    /** To change whose it is, or what stage it is in. */
    'change-hands': list(`
      take over, takeover, acquire, acquisition, buy, bought, inherit, hand over, handover, merge, fold, adopt,
      transfer, sell, donate, give to, outsource, white-label, rename, rebrand
    `),
  },
  rules: [
    {
      id: 'M13-end-of-offer',
      duty: 'M13',
      role: 'PM',
      title: 'Ending an offer',
      why: 'When an offer ends, and what its customers get, is settled for the whole product.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'retire|sunset|discontinue|stop-selling|wind-down|phase-out',
            'customer|subscriber|refund|contract|announce|notice',
          ],
          in: ['title'],
        },

        {
          kind: 'near',
          all: [
            '@end-act',
            '@whole-product|plan|tier|line|client|desktop-app|mobile-app|business|shop|service|programme|kit|hardware|v1',
            '@horizon|@user-kind|date|when|who|for|in|old|the|to|what|notice',
          ],
          in: ['title'],
        },
        {
          kind: 'head',
          verb: 'sunset|retire|discontinue|phase-out|wind-down|withdraw|stop-selling',
          object: '@whole-product|app|edition|plan|tier|line|business|shop|programme|kit|brand|platform',
        },
        {
          kind: 'near',
          all: [
            'last-order|end-of-sale|end-of-life|end-of-support|no-new-customers|last-call|trade-in',
            'date|from|until|by|for|of|when|who',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'end|closed|closing|switch-off|shutdown|retired|retirement|goodbye|over',
            '@user-kind|owners',
            'what|how|where|?|tell|who|back|keep|win',
          ],
          in: ['title'],
        },
      ],
      caution: 'Switching off a server or a flag is technical.',
      examples: {
        yes: [
          'Discontinue the basic box: notice to customers',
          'Close the ringtone shop in May',
          'Sunset the ringtone app',
          'Trade-in for old ovens',
          'Owners after the shutdown: who tells them',
        ],
        no: ['Switch off the staging server', 'End date of task is wrong', 'Sunset the legacy endpoint of the API'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M13-keep-or-end',
      duty: 'M13',
      role: 'PM',
      title: 'To keep it or let it go',
      why: 'Whether a product goes on, changes or ends is weighed over its whole life.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: ['or', 'stop|end|kill|drop|sell|close|pull|exit|retire|let|apart|leave', '@carry-on'],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: '@course @course|end', in: ['title', 'lead'] },
        {
          kind: 'phrase',
          words: 'stop|cease|quit|end|no-longer|no-more invest|investment|sell|offer|fund|market|promote',
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            '@technology|@symptom|@quality-work|@backlog-thing|@scrum-event|server|API|script|log|query|cache|SDK|config|token|flag|module|firmware|sandbox|credential|laptop|VPN|parser|browser|deleted|import|upload',
          in: ['title'],
        },
      ],
      examples: {
        yes: [
          'Continue the choir box or sell it',
          'Grow, hold, exit: the bread line',
          'Stop investing in the choir box',
        ],
        no: ['Keep or discard changes dialog', 'Scale icons', 'Cancel or close button'],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
    {
      id: 'M13-changes-hands',
      duty: 'M13',
      role: 'PM',
      title: 'Products that change hands',
      why: 'Taking over, merging or handing on a product touches its customers, contracts and name.',
      weight: 4,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            '@change-hands',
            '@whole-product|company|business|start-up|rival|supplier',
            'from|to|into|with|the|or|we|our|what|who',
          ],
          in: ['title'],
        },
      ],
      caution: 'Moving a component between teams is technical.',
      examples: {
        yes: ['Take over the bread planner from a rival company'],
        no: ['Merge product records', 'Transfer ownership of a repo'],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
    {
      id: 'M13-becoming-a-product',
      duty: 'M13',
      role: 'PM',
      title: 'From idea or pilot to a product',
      why: 'Whether an idea, a pilot or a prototype becomes a product is a stage of its life.',
      weight: 3,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'pilot|prototype|trial|beta|idea|experiment|lab|concept',
            '@whole-product|offer|business|everybody|real|enough|rely',
            '?|from|become|turn|what|missing|next|open|end',
          ],
          in: ['title'],
        },
      ],
      examples: {
        yes: ['From trial to real business in Peru'],
        no: ['Prototype of the product page', 'Concept of the filter', 'Spike: prototype queue'],
      },
      source: { document: 'A', section: 'Product Manager' },
    },
  ],
};
