import type { RuleGroup } from '../core/rule';
import { BUILDING_TITLE, SMALL_THING, TECHNICAL_ACT } from './words/plain-guards';

/** M3 in everyday words: which of several things the product gets, or whether it gets one at all. */
export const plainChoice: RuleGroup = {
  name: 'pm-choice-plain',
  classes: {},
  rules: [
    {
      id: 'M3-do-we',
      duty: 'M3',
      role: 'PM',
      title: 'Whether the product gets something at all',
      why: 'To take something in or leave it out weighs on the whole product.',
      weight: 4,
      differences: ['decision-making'],
      signals: [
        { kind: 'near', all: ['should|shall|do|can|will|would|could|dare|must|may we', '?'], in: ['title'] },
        { kind: 'phrase', words: 'time|room|pros for|and', in: ['title'] },
        {
          kind: 'near',
          all: [
            'must|need|smallest|least|minimum|enough',
            '@commerce|anybody|enter|switch|market',
            'what|thing|before|first',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '?',
            '=take|=keep|=drop|=leave|=stop|=sell|=buy|free|charge|need|really|seriously|worth|nothing|fewer|more',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'worth it|doing|another|the|building|having|keeping', in: ['title'] },
        { kind: 'phrase', words: 'say|saying no|yes to', in: ['title'] },
        {
          kind: 'phrase',
          words:
            'or|and leave|let|drop|refuse|stop|end|none|no|neither|exit|kill|give|sell|buy|rent|license|partner|fight ~',
          in: ['title'],
        },
        { kind: 'phrase', words: 'requests|wishes|ideas ~ turned|turn|declined|refused|reject down?', in: ['title'] },
      ],
      unless: [TECHNICAL_ACT, SMALL_THING, ...BUILDING_TITLE],
      examples: {
        yes: [
          'Is it time for kiosks?',
          'What a zoo needs before it would pay',
          'Leave zoos alone?',
          'Do we want a tablet edition?',
          'Is the loyalty scheme worth keeping',
          'Say no to the airline',
          'Own map, or rent one',
          'Ideas we turned down this year',
        ],
        no: [
          'Should we throw on null?',
          'Do we need an index on the orders table?',
          'Stop or resume button is missing',
        ],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
    {
      id: 'M3-choose-one',
      duty: 'M3',
      role: 'PM',
      title: 'One out of several',
      why: 'Choosing few things out of many for the whole product comes before any backlog.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        { kind: 'near', all: ['score|rank|weigh|rate|compare', '@wish'], in: ['title'] },
        { kind: 'phrase', words: 'choose|pick|select|fund|take|do|want|only|exactly|keep =one|#|which', in: ['title'] },
        { kind: 'near', all: ['from # ~ @wish', 'to'], in: ['title'] },
        { kind: 'near', all: ['@wish', '#', 'room|slot|capacity|which|only|money|place|rank|top|can'], in: ['title'] },
        { kind: 'near', all: ['or', '?'], in: ['title'] },
        { kind: 'phrase', words: '# of the? # ~ can|get|survive|remain|go|stay|make', in: ['title'] },
        { kind: 'near', all: ['choose|decide|trade|choice|balance between', 'and'], in: ['title'] },
        {
          kind: 'near',
          all: ['give|drop|leave|lose|cut|sacrifice|stop', 'what|which|wishes', '=we|=us|our|@horizon'],
          in: ['title'],
        },
        { kind: 'near', all: ['or', 'first|next|which|pick|choose|decide|decision|one|wins|gets'], in: ['title'] },
        { kind: 'near', all: ['drop|give|stop|leave|lose|sacrifice|take', 'room|instead'], in: ['title'] },
        { kind: 'phrase', words: 'what|which ~ not to|build|do|drop', in: ['title'] },
      ],
      unless: [
        SMALL_THING,
        { kind: 'phrase', words: 'let|allow ~ choose|pick|select', in: ['title'] },
        ...BUILDING_TITLE,
      ],
      caution: 'Developers also choose: between libraries, fields or orders of a list.',
      examples: {
        yes: [
          'Weigh proposals by reach',
          'Choose between depth for zoos and breadth for parks',
          'Two of the five can stay',
          'What we give up for zoos',
          'Pick three problems',
          'From 80 ideas to a handful',
          'Eight demands of dealers, room for two',
          'Voice or touch?',
          'Museums or zoos: who gets the money, decide',
          'Lose the greenhouse line to make room',
          'Which not to make',
        ],
        no: [
          'Choose library for PDF signing',
          'Sorted by date or by name? list order wrong',
          'Pick one row in the table',
          'Let drivers choose first or second route',
        ],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
    {
      id: 'M3-open-question',
      duty: 'M3',
      role: 'PM',
      title: 'Open question about product, customers or plans',
      why: 'A question about customers, money or plans has to be answered before work can be cut out of it.',
      weight: 3,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: ['?', 'what|who|which|why|whom|how|is|does|will|would', '=us|our|@whole-product|@horizon|@party'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['which|what|who|whom', '@shift|@commerce|@identity|first|next|later|=we|=us|our'],
          in: ['title'],
        },
      ],
      unless: [TECHNICAL_ACT, SMALL_THING, ...BUILDING_TITLE],
      caution: 'A question about one function of the product is the product owner’s.',
      examples: {
        yes: ['Does the board back the range?', 'What anglers pay elsewhere'],
        no: ['Which error do we show when the card has expired?', 'Why does the save button flicker?'],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
    {
      id: 'M3-decided-above',
      duty: 'M3',
      role: 'PM',
      title: 'Decided by leaders or a council',
      why: 'What leaders or a council have to decide is larger than a backlog.',
      weight: 3,
      differences: ['decision-making', 'role'],
      signals: [
        {
          kind: 'near',
          all: [
            'board|council|forum|steering|committee|leadership|CEO|CPO|CFO|GM|VP',
            '#|January|February|March|April|May|June|July|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|decide|decision|agree|present|before|recommendation|option|proposal|scenario|paper|memo',
          ],
        },
        { kind: 'phrase', words: 'product|studio|company leadership|board|council|forum|director' },
      ],
      unless: BUILDING_TITLE,
      caution: 'A text may name a board or a council only in passing.',
      examples: {
        yes: [
          { title: 'Zoos', body: 'The council wants a paper in May.' },
          { title: 'Ferries and trams', body: 'Goes to product leadership.' },
        ],
        no: [{ title: 'Save button flickers', body: 'Seen by the council in May.' }],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
  ],
};
