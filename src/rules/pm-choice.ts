import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M3: what the product takes in, leaves out or refuses. */
export const choice: RuleGroup = {
  name: 'pm-choice',
  classes: {
    /** What others wish that the product did. */
    wish: list(`
      wish, ask, request, demand, idea, suggestion, proposal, candidate, option, bet, opportunity, pilot, experiment,
      problem, prototype, feature, module, integration, country, theme
    `),
  },
  rules: [
    {
      id: 'M3-do-we',
      duty: 'M3',
      role: 'PM',
      title: 'Whether the product gets something at all',
      why: 'Taking something in or leaving it out is decided for the whole product.',
      weight: 4,
      differences: ['decision-making'],
      signals: [
        { kind: 'near', all: ['should|shall|do|can|will|would|could|dare|must|may we', '?'], in: ['title'] },
        {
          kind: 'near',
          all: [
            '?',
            '=take|=keep|=drop|=leave|=stop|=sell|=buy|free|charge|need|really|seriously|worth|nothing|fewer|more',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'say|saying no|yes to', in: ['title'] },
      ],
      examples: {
        yes: ['Leave zoos alone?', 'Do we want a tablet edition?', 'Say no to the airline'],
        no: ['Stop or resume button is missing'],
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
        { kind: 'near', all: ['@wish', '#', 'room|slot|capacity|which|only|money|place|rank|top|can'], in: ['title'] },
        { kind: 'near', all: ['or', '?'], in: ['title'] },
      ],
      caution: 'Developers also choose: between libraries, fields or orders of a list.',
      examples: {
        yes: ['Eight demands of dealers, room for two', 'Voice or touch?'],
        no: ['Choose library for PDF signing'],
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
      caution: 'A question about one function of the product is the product owner’s.',
      examples: {
        yes: ['Does the board back the range?', 'What anglers pay elsewhere'],
        no: ['Why does the save button flicker?'],
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
      signals: [{ kind: 'phrase', words: 'product|studio|company leadership|board|council|forum|director' }],
      caution: 'A text may name a board or a council only in passing.',
      examples: {
        yes: [{ title: 'Ferries and trams', body: 'Goes to product leadership.' }],
        no: ['Kanban board with one column too many'],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
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
          all: ['?', 'should|shall|does|do|must|will|need', 'version|generation|successor|season|@whole-product'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['?', 'should|shall|do|does|need|want|would', 'at-all|ever|anyway|altogether|ourselves|alone'],
          in: ['title'],
        },
      ],
      caution: 'A question about one function of the product is the product owner’s.',
      examples: {
        yes: ['Does the next oven generation need an app?', 'Do skippers want weather at all?'],
        no: ['Should the save button show a spinner?', 'Should we keep our cookie in the header field?'],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
    {
      id: 'M3-refused',
      duty: 'M3',
      role: 'PM',
      title: 'What the product will not do',
      why: 'Saying no to wishes, with good reasons, keeps the product to its aims.',
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
      ],
      examples: {
        yes: ['List of asks we refuse, with reasons'],
        no: ['List does not load without a filter', 'What the client will not send'],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
  ],
};
