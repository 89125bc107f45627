import type { RuleGroup } from '../core/rule';
import { BUILDING_TITLE, SCREEN_TITLE, SMALL_THING, TECHNICAL_ACT } from './words/plain-guards';

/** M3 once more: what the product as a whole takes in, leaves to others, or refuses. */
export const inOrOut: RuleGroup = {
  name: 'pm-in-or-out',
  classes: {},
  rules: [
    {
      id: 'M3-whole-asked',
      duty: 'M3',
      role: 'PM',
      title: 'What a whole product is to have, be or do',
      why: 'What the next generation or edition brings is chosen before anybody builds it.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            '?',
            'should|shall|does|do|must|will|need',
            'edition|version|generation|successor|product|season|@whole-product',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['?', 'should|shall|do|does|need|want|would', 'at-all|ever|anyway|altogether|ourselves|alone'],
          in: ['title'],
        },
        { kind: 'near', all: ['?', 'our own|us|ourselves'], in: ['title'] },
        {
          kind: 'near',
          all: ['?', 'who|whom|what|which', 'we', 'build|make|serve|grow|fund|want|feed|keep|offer'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['rank|score|weigh|judge', 'ideas|wishes|bets|requests|proposals|options', 'value|effort|reach|gain|by'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'good|bad|sensible|silly|wise|right idea|move|bet|step|time|moment', in: ['title'] },
        {
          kind: 'near',
          all: [
            'what|which|who|headline',
            'in|carries|makes|into',
            'major|next|big|first version|edition|release|generation|season|pack',
          ],
          in: ['title'],
        },
      ],
      unless: SCREEN_TITLE,
      caution: 'A question about one function of the product is the product owner’s.',
      examples: {
        yes: [
          'Does the next oven generation need an app?',
          'Do skippers want weather at all?',
          'Rank the wishes of the mills by value and effort',
          'A map of our own?',
          'Who do we make the winter box for?',
          'Leasing pumps, a good idea',
          'What makes it into the next version',
        ],
        no: ['Should the save button show a spinner?', 'Should we keep our cookie in the header field?'],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
    {
      id: 'M3-refused',
      duty: 'M3',
      role: 'PM',
      title: 'What the product will not do',
      why: 'To refuse wishes for good reasons keeps the whole product to its aims.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'list|things|what|which|wishes|ideas|asks|requests|those',
            'never|not|refuse|decline|reject|without|against',
            'reason|why|ground|with|we|us|again|offer|sell|build',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'leave|hand|give|yield|concede ~ to others|partners|rivals|specialists|dealers',
          in: ['title'],
        },
      ],
      unless: [TECHNICAL_ACT, SMALL_THING, ...BUILDING_TITLE],
      examples: {
        yes: ['List of asks we refuse, with reasons', 'Leave payroll to partners'],
        no: ['List does not load without a filter', 'What the client will not send'],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
    {
      id: 'M3-one-fits',
      duty: 'M3',
      role: 'PM',
      title: 'Room for few of many',
      why: 'Where only some of several large things fit, somebody chooses for the whole product.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'or',
            'only|one|either|both|fit|half|time|money|capacity',
            'fit|gets|win|afford|choose|can|half|year|which',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'decide|choose|pick|which|agree|sort',
            'grow|leave|drop|keep|feed|fund|kill|sell|stop|never|starve',
            'which|#|we|us|our',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '# ~ @wish|@user-kind|things|capabilities',
            'which|only|room|fewer|worth|dozen|handful|real',
            '#|we|us|our|year|next',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'fewer|less things|features|wishes|themes|bets|projects|modules', in: ['title'] },
        {
          kind: 'near',
          all: ['own|self-made|build|make|alone', 'or', 'partner|buy|rent|license|without|leave|none'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'next|big|bold bet', in: ['title'] },
        {
          kind: 'near',
          all: ['@party|@user-kind', 'want|insist|demand|=asked|wish', '?|we|us|yes|no|which|#|year'],
          in: ['title'],
        },
      ],
      unless: [TECHNICAL_ACT, SMALL_THING, ...SCREEN_TITLE],
      caution: 'Which story comes next in a sprint is the product owner’s choice.',
      examples: {
        yes: [
          'Chat for bosses or weather for foresters: one fits',
          'Decide which two ranges we feed',
          'Forty wishes, and only a handful are real for us',
          'Fewer themes',
          'Own kiln, partner or none',
          'Next bet for mills',
          'Dealers want a rental line, yes or no',
        ],
        no: ['Show one or both columns in the list', 'Which tickets we drop from the sprint'],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
  ],
};
