import type { RuleGroup } from '../core/rule';
import { ABOUT_SOFTWARE } from './guards';
import { list } from './words/list';

/** M9: what the product brings, in figures, and what follows. */
export const metrics: RuleGroup = {
  name: 'pm-metrics',
  classes: {
    /** How people stay with a product or leave it. */
    'stay-or-leave': list(`
      stop, leave, left, quit, stay, come back, return, renew, cancel, switch, churn, lapse, give up, drop out|off,
      lose, gone, use, open, buy, try, keep, adopt, rely, recommend, happy, satisfied, active, upgrade, downgrade,
      convert, sign up, invite, repeat, uninstall, forget, ignore, never, really, still, anybody, pay
    `),
    /** What a product brings, counted. */
    'brings-in': list(`
      booking, sale, purchase, return, renewal, cancellation, sign-up, upgrade, download, installation, visit, session,
      usage, use, uptake, take-up, attach, share, wish list, wishlist, basket size, hours, minutes, active, conversion,
      trial, lead, opportunity, take rate, utilisation, satisfaction, participation, figures, number, result, learnings,
      lesson, insight, success, outcome
    `),
  },
  rules: [
    {
      id: 'M9-result-wanted',
      duty: 'M9',
      role: 'PM',
      title: 'A result in numbers of people',
      why: 'How many people come, stay or buy is the result of a whole product.',
      weight: 3,
      differences: ['goals', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'raise|grow|increase|lift|double|reduce|cut|bring',
            'weekly-active|monthly-active|daily-active|retention|churn|activation|adoption',
          ],
          in: ['title'],
        },

        { kind: 'phrase', words: 'share|percentage|proportion of', in: ['title'] },
        {
          kind: 'near',
          all: [
            '#|half|third|quarter|percent',
            '@user-kind',
            'from|by|until|per|within|of|above|below',
            '@stay-or-leave|@brings-in|@raise|@horizon',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '#|half|third',
            '@brings-in|@metric|@user-kind',
            '@horizon|month|christmas|easter|summer|autumn|spring|winter',
            'by|until|before|end|in|this|next',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@raise|@cut', 'time|cost|share|rate|number', '@user-kind|@commerce|@brings-in', 'from|to|by|per'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['make|get|bring|win', '@user-kind', 'back|again|often|stay|return|twice'],
          in: ['title'],
        },
      ],
      caution: 'A share of traffic that gets a new build is a rollout.',
      examples: {
        yes: [
          'Raise weekly active bakers by summer',
          'Share of bread sold before noon',
          'Half of the farmers renew within a month',
          '2,000 memberships by the end of the season: renewals first',
          'Raise renewal rates by spring',
          'Get guests to come again',
        ],
        no: ['Roll out new parser to 10 % of pods', 'Limit file size to 20 MB', 'Sort members by share price column'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
    {
      id: 'M9-what-came-of-it',
      duty: 'M9',
      overlap: 'S2',
      role: 'PM',
      title: 'What came of it',
      why: 'Asking what an offer brought, once it is out, turns market data into decisions.',
      weight: 3,
      differences: ['responsibilities', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            '?',
            'did|has|have|was|were|does|do|how-many|who|which|why|where|when',
            '@user-kind',
            '@stay-or-leave|bring',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '# weeks|months|days|years|season',
            'in|later|after|since|on|of|from|into|first',
            '@look-back|read|look|learn|decide|what|how-many|who|still|worth|move|left|@brings-in|@carry-on',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'after|first|year|season',
            '@horizon|launch|start|opening|pilot|season|campaign|first',
            'what|where|how|worth|learn|taught|@brings-in',
            '@user-kind|?|we|us|our|@whole-product',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'look|adoption|usage|uptake|take-up|numbers|result|figures|data|sum',
            '@whole-product|@user-kind|@horizon|release|launch|campaign',
            'decide|tell|what|whether|worth|@carry-on|compare|who|did|in',
          ],
          in: ['title'],
        },
      ],
      unless: [ABOUT_SOFTWARE],
      caution: 'Whether one feature is used may be the product owner’s to watch.',
      examples: {
        yes: [
          'Four months on: what dentists tell us',
          'After the winter season: what did skiers learn?',
          'Numbers of the pilot in Ghent, and whether to continue',
          'Did farmers come back?',
        ],
        no: ['Numbers in the order table are wrong', 'Three days after import the job stops'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M9-which-number',
      duty: 'M9',
      role: 'PM',
      title: 'By which number we steer',
      why: 'Which few figures the product is judged by is agreed above the team.',
      weight: 3,
      differences: ['goals', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'figure|numbers|measure|metric|indicator|scorecard|yardstick|threshold|baseline|liquidity',
            '@party|@horizon|@user-kind|we|our|happy|healthy|steer',
            'agree|which|what|choose|define|report|tell|one|few|three|know',
          ],
          in: ['title'],
        },
      ],
      caution: 'A threshold may belong to an alarm.',
      examples: {
        yes: ['Agree three figures with finance'],
        no: ['Which number format for invoices', 'Set alarm threshold', 'What the status code means'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
    {
      id: 'M9-bare-target',
      duty: 'M9',
      role: 'PM',
      title: 'So many who come, stay or buy',
      why: 'How many people find, try and keep a product is the success of the whole of it.',
      weight: 3,
      differences: ['goals', 'responsibilities'],
      signals: [
        {
          kind: 'phrase',
          words:
            '# *? visitor|signup|sign-up|download|follower|subscriber|upvote|share|testimonial|backlink|pre-order|repost|retweet',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: '# unique|new|active|paying|beta|organic|monthly|weekly|daily star|install|customer|member|user',
          in: ['title'],
        },
        {
          kind: 'head',
          verb: 'grow|increase|raise|double|reach|hit|get|gain|acquire',
          object:
            'user|customer|signup|sign-up|subscriber|follower|download|revenue|sale|adoption|retention|engagement|conversion|lead|star|member|install|traffic|visitor|contributor',
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            'crash|error|wrong|bug|broken|fail|slow|page|button|endpoint|api|screen|field|filter|export|component|widget|table|limit|concurrent|load',
          in: ['title'],
        },
        { kind: 'story' },
        { kind: 'form', form: 'conventional-title' },
        { kind: 'form', form: 'code-title' },
      ],
      caution: 'A number of users may also be a load that a system has to bear.',
      examples: {
        yes: ['300 newsletter subscribers', '40 paying members', 'Double the sales of kites'],
        no: ['Import fails for 300 subscribers', 'Show how many users are new'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
  ],
};
