import type { RuleGroup } from '../core/rule';
import type { Signal } from '../core/signal';
import { BUILDING_TITLE } from './words/plain-talk';
import { DELIVERY_FORMS } from './words/pm-guards';

const PROMISE_OF_CODE: Signal = {
  kind: 'phrase',
  words: 'promise reject|resolve|await|chain|rejection',
  in: ['title'],
};
const unless = [BUILDING_TITLE, PROMISE_OF_CODE, ...DELIVERY_FORMS];

/** M10 in plain words: how the product should feel, and what all of it has to meet. */
export const plainExperience: RuleGroup = {
  name: 'pm-experience-plain',
  classes: {},
  rules: [
    {
      id: 'M10-should-feel',
      duty: 'M10',
      role: 'PM',
      title: 'How it should feel',
      why: 'What people should feel and live through is set for the whole product before parts are drawn.',
      weight: 4,
      differences: ['scope', 'skills'],
      signals: [
        { kind: 'phrase', words: 'how|what ~ should|shall|must|may ~ feel|experience', in: ['title'] },
        { kind: 'phrase', words: 'feel like|at|for|as ~ @user-kind|one|home|product', in: ['title'] },
        {
          kind: 'phrase',
          words: 'ideal|perfect|dream ~ day|visit|morning|service|stay|handover|journey|path|trip|start|week',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'experience|journey|path|service we|they|@user-kind want|wish|deserve',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'first day|week|hour|minutes|morning|visit with|as|on ~ our|it|product|should',
          in: ['title'],
        },
        { kind: 'near', all: ['from', 'to', 'journey|path|trip|road|way', '@user-kind|we|first'], in: ['title'] },
        { kind: 'phrase', words: 'what good|great look like', in: ['title'] },
      ],
      unless,
      examples: {
        yes: [
          'What a lodger should feel at the door',
          'Two apps must feel like one',
          'The perfect morning for a foreman',
          'The journey we want for widows',
          'First day with our till',
          'The road from first call to key, as a tenant walks it',
          'What great looks like to a buyer',
        ],
        no: ['Journey from stop A to B: path is wrong in the map view', 'First day of week setting on the page'],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
    {
      id: 'M10-house-rules',
      duty: 'M10',
      role: 'PM',
      title: 'House rules for every part',
      why: 'Principles that every part of the product keeps make it one experience.',
      weight: 4,
      differences: ['scope'],
      signals: [
        { kind: 'near', all: ['@feel', 'every|all|across|both|whole|each|entire|@whole-product'], in: ['title'] },
        {
          kind: 'phrase',
          words: '#|few|house|ground|golden ~ principles|promises ~ for|of|that|every|our',
          in: ['title'],
        },
        { kind: 'phrase', words: 'principle first|that|for|we|before', in: ['title'] },
        {
          kind: 'phrase',
          words: 'one|same look|language|tone|voice|words|face|experience ~ for|in|across|on ~ all|both|every|our',
          in: ['title'],
        },
        { kind: 'phrase', words: 'what we ~ never|always ask|do|show|say|promise|let', in: ['title'] },
        { kind: 'phrase', words: 'tone of voice', in: ['title'] },
        { kind: 'phrase', words: 'ground|house|golden rule', in: ['title'] },
        { kind: 'phrase', words: '@user-kind ~ should|must|shall never|always', in: ['title'] },
        { kind: 'phrase', words: 'one|same face|voice|tone|welcome to|for', in: ['title'] },
      ],
      unless: [PROMISE_OF_CODE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'A calm voice across the range',
          'Seven promises that our kiosks keep',
          'Principles for the sickroom',
          'One face in all shops',
          'What we never ask a guest',
          'Tone of voice at the bedside',
          'Ground rule at sea',
          'A guest should never wait',
          'One welcome to farmers',
        ],
        no: ['Rules for password length in every form', 'Same icon in all rows'],
      },
      source: { document: 'A', section: 'UX/UI design' },
    },
    {
      id: 'M10-whole-must',
      duty: 'M10',
      overlap: 'S10',
      role: 'PM',
      title: 'What the whole product must meet',
      why: 'Demands on all of the product come from its market; single tickets follow from them.',
      weight: 3,
      differences: ['scope', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            '?',
            '@trait-of-all',
            'we|us|our|@whole-product',
            'promise|support|mean|stand|level|which|how|must|what|expect',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'what ~ must|has|have|needs|need ~ product|it|we ~ to|meet|do|be|offer',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['minimum|demand|expect|require|requirement|insist', '@user-kind|market', 'us|product|any|our|whole'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'what ~ promise ~ to|for|about|we|@user-kind', in: ['title'] },
        {
          kind: 'phrase',
          words: 'what ~ @trait-of-all mean for|to ~ us|our|product|@whole-product|@user-kind',
          in: ['title'],
        },
        { kind: 'phrase', words: 'has|have to mean to|for', in: ['title'] },
        { kind: 'phrase', words: 'count|rely|expect on|of|from us|our|it', in: ['title'] },
      ],
      unless,
      examples: {
        yes: [
          'Which level of accessibility do we stand for?',
          'What must a wheel product meet for cities',
          'Minimum that universities expect of any product',
          'What can we promise to nuns',
          'What reliable means for us',
          'What 2.0 has to mean to sailors',
          'Hours in which a city can count on us',
        ],
        no: ['What must the field contain?', 'Expect header in the API of the product'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
  ],
};
