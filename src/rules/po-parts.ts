import type { RuleGroup } from '../core/rule';
import { FEATURE_CHOICE, OUTSIDE_WORK } from './words/po-guards';

/** O6: parts of a product, what they do and what users handle with them. */
export const parts: RuleGroup = {
  name: 'po-parts',
  classes: {},
  rules: [
    {
      id: 'O6-product-part',
      duty: 'O6',
      role: 'PO',
      title: 'Part of the product',
      why: 'An item about one part of the product is the size of a team.',
      weight: 2,
      differences: ['scope'],
      signals: [
        { kind: 'topic', noun: '@product-part' },
        { kind: 'topic', noun: '@function-noun' },
        {
          kind: 'head',
          verb: 'create|build|develop|change|update|improve|replace|move|edit|configure|set|define|remove|review|check|test|verify|scale|ready|make|split|archive|turn|need|attach|join|simplify|migrate|clean|monitor|prepare|enhance',
          object: '@product-part|@function-noun',
        },
      ],
      unless: [FEATURE_CHOICE, OUTSIDE_WORK],
      examples: {
        yes: ['Winter site', 'Night-time metering', 'Scale the website'],
        no: ['Network of partners', 'Order of markets', 'Create the business plan'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-made-by-the-team',
      duty: 'O6',
      role: 'PO',
      title: 'Verb of making',
      why: 'Build, develop, configure: on their own a slight sign of team work.',
      weight: 1,
      differences: ['scope'],
      signals: [
        {
          kind: 'head',
          verb: 'build|develop|implement|configure|code|change|edit|enhance|generate|archive|enable|scale|attach|split|create|update|improve|switch|fork',
        },
      ],
      unless: [
        OUTSIDE_WORK,
        {
          kind: 'phrase',
          words:
            '@strategy-thing|@market-thing|@campaign-thing|@launch-thing|@roadmap-thing|@price-thing|@metric|@money|@segment|@position-thing|@deck-thing|@survey-thing|@interview-thing',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'content|post|posts|community|partner|video|email|list|brand|message|pitch|story|name|logo|page|profile|board|plan|campaign|strategy|chapter|editor|group',
          in: ['title'],
        },
      ],
      caution: 'People also build plans and create campaigns.',
      examples: {
        yes: ['Develop winter mode'],
        no: ['Develop the launch plan', 'Create a content calendar', 'Update the board'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-mentions-product',
      duty: 'O6',
      role: 'PO',
      title: 'Mentions the inside of a product',
      why: 'Titles that speak of screens, services and functions mostly describe team work.',
      weight: 1,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: '@artefact', in: ['title'] },
        { kind: 'phrase', words: '@feature-thing', in: ['title'] },
        { kind: 'phrase', words: '@system', in: ['title'] },
        { kind: 'phrase', words: '@design-detail|@docs-thing', in: ['title'] },
        {
          kind: 'phrase',
          words: 'feature|features|functionality|technical|configured|component|backend|frontend',
          in: ['title'],
        },
      ],
      unless: [
        FEATURE_CHOICE,
        OUTSIDE_WORK,
        {
          kind: 'phrase',
          words:
            '@strategy-thing|@market-thing|@campaign-thing|@launch-thing|@roadmap-thing|@price-thing|@metric|@segment|@position-thing|@deck-thing|@survey-thing|@interview-thing',
          in: ['title'],
        },
        {
          kind: 'head',
          verb: 'reach|email|post|talk|submit|convene|attend|meet|engage|host|pin|schedule|join|follow|respond|reply|tweet|participate|study|shadow|prep|procure|invite|provide|offer|share|publish|promote|pitch|contact',
        },
      ],
      caution: 'Weak on its own: plans of launches mention pages and apps too.',
      examples: {
        yes: [
          'Two tooltips at most',
          'Wish for geofencing at night',
          'Fewer Dockerfiles at night',
          'Decide which wireframe is easier',
          'All technical parts ready',
        ],
        no: ['Define the target segment', 'Set the price of the Team tier'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O6-everyday-object',
      duty: 'O6',
      role: 'PO',
      title: 'What users of the product handle',
      why: 'Invoices, shifts, lab results: an item about what users handle is about a function of the product.',
      weight: 1,
      differences: ['scope'],
      signals: [{ kind: 'phrase', words: '@business-object', in: ['title'] }],
      unless: [
        FEATURE_CHOICE,
        OUTSIDE_WORK,
        {
          kind: 'phrase',
          words:
            '@strategy-thing|@market-thing|@campaign-thing|@launch-thing|@roadmap-thing|@price-thing|@metric|@segment|@position-thing|@interview-thing|@survey-thing',
          in: ['title'],
        },
      ],
      caution: 'Weak on its own: the same things are the subject of research and of plans.',
      examples: { yes: ['Standing orders'], no: ['Interview guide on standing orders', 'Which market needs us?'] },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-behaviour',
      duty: 'O6',
      role: 'PO',
      title: 'How something behaves',
      why: 'What a part of the product does, or should not do, is told to the team that can change it.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'phrase',
          words:
            '@artefact|@system|@data-thing|@product-part|@function-noun|@business-object|@feature-thing|@technology|@environment ~ @behaves',
          in: ['title'],
        },
        { kind: 'phrase', words: '@trait', in: ['title'] },
        {
          kind: 'phrase',
          words:
            '@behaves twice|nothing|empty|wrong|old|double|zero|null|again|even|only|first|last|all|through|black|white|blank|open|stuck',
          in: ['title'],
        },
        { kind: 'near', all: ['train|retrain|tune', 'model|classifier|network|embeddings'], in: ['title'] },
      ],
      unless: [
        OUTSIDE_WORK,
        {
          kind: 'phrase',
          words:
            '@strategy-thing|@market-thing|@campaign-thing|@launch-thing|@roadmap-thing|@price-thing|@metric|@segment|@position-thing|market|customers|users',
          in: ['title'],
        },
      ],
      examples: {
        yes: [
          'Baggage scan forgets the tag colour',
          'Alarm delay configurable',
          'Second monitor stays black',
          'Retrain the parcel model',
        ],
        no: ['Market shows growth', 'What keeps customers with us', 'Revenue model'],
      },
      source: { document: 'A', section: 'Senior product owner' },
    },
  ],
};
