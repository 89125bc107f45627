import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** M10: how the whole product should feel. */
export const experience: RuleGroup = {
  name: 'pm-experience',
  classes: {
    /** What people feel, and principles that make them feel it. */
    feel: list(`
      feel, feeling, experience, ideal, perfect, delight, calm, greet, welcome, simple, simplicity, tone, voice,
      promise, principle, never ask, dream, easy, obvious, ought to, one look, same words
    `),
  },
  rules: [
    {
      id: 'M10-ideal-experience',
      duty: 'M10',
      role: 'PM',
      title: 'Vision and principles of the experience',
      why: 'How the whole product should feel is set before single screens are drawn.',
      weight: 3,
      differences: ['scope', 'skills'],
      signals: [{ kind: 'topic', noun: 'experience-vision|experience-principles|UX-principles|design-principles' }],
      caution: 'Improving the experience of one screen is the team’s.',
      examples: {
        yes: ['Experience principles'],
        no: [
          'Improve user experience of the login screen',
          'Experience points are not added',
          'Design principle tooltip',
        ],
      },
      source: { document: 'A', section: 'Prioritizing features' },
    },
    {
      id: 'M10-should-feel',
      duty: 'M10',
      role: 'PM',
      title: 'How it should feel',
      why: 'What people should feel and live through is set for the whole product before parts are drawn.',
      weight: 4,
      differences: ['scope', 'skills'],
      signals: [{ kind: 'phrase', words: 'how|what ~ should|shall|must|may ~ feel|experience', in: ['title'] }],
      examples: {
        yes: ['What a lodger should feel at the door'],
        no: ['What should happen at the door', 'Journey from stop A to B: path is wrong in the map view'],
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
        { kind: 'phrase', words: 'principle first|that|for|we|before', in: ['title'] },
      ],
      examples: {
        yes: ['A calm voice across the range', 'Principles for the sickroom'],
        no: ['Rules for password length in every form', 'Same icon in all rows'],
      },
      source: { document: 'A', section: 'UX/UI design' },
    },
  ],
};
