import type { RuleGroup } from '../core/rule';
import { BUILDING_TITLE, SCREEN_TITLE, SMALL_THING, TECHNICAL_ACT } from './words/plain-guards';

/** M2 in everyday words: what comes when, over seasons and years. */
export const plainRoadmap: RuleGroup = {
  name: 'pm-roadmap-plain',
  classes: {},
  rules: [
    {
      id: 'M2-what-when',
      duty: 'M2',
      role: 'PM',
      title: 'What comes when',
      why: 'What the product brings in which season or year is the plan above the sprints.',
      weight: 4,
      differences: ['scope', 'decision-making'],
      signals: [
        { kind: 'near', all: ['@planning', '@horizon'], in: ['title'] },
        { kind: 'near', all: ['@shift', '@horizon'], in: ['title'] },
        {
          kind: 'near',
          all: ['what|which|who', 'come|ship|slip|drop|wait|promise|release|deliver', '@horizon|when|first|if'],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'what|which|who|in comes|goes|next|first|order|waits|follows|slips|then',
          in: ['title'],
        },
        { kind: 'near', all: ['?', 'when will|would'], in: ['title'] },
        {
          kind: 'near',
          all: ['# ~ release|version|edition|bet|theme', 'before|until|up|by|big|next|for|over'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'now|next|later to? now|next|later', in: ['title'] },
        {
          kind: 'near',
          all: [
            'from|to|until|before',
            'spring|summer|autumn|winter|fair|harvest|season|holidays|Christmas',
            '@shift|release|edition|version|big|@whole-product',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'edition|version|release|module|rewrite|generation',
            'spring|summer|autumn|winter|quarter|year|season|fair|harvest|ahead|yearly',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '=plan|=plans|dates',
            'after|survive|remain|still|lose|keep|hold|delay',
            'we|our|@customers|vote|team|merger|flood|@horizon',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['what is|comes coming?|expect|dates|plans|ahead|postpone', '@customers|@user-kind|@party|@horizon'],
          in: ['title'],
        },
      ],
      unless: SCREEN_TITLE,
      caution: 'A year may also be a value in a field.',
      examples: {
        yes: [
          'Themes of 2028',
          'Redo H2 after the fire at the mill',
          'What do we ship when?',
          'Tides and moorings: which goes first',
          'When will deaf anglers get theirs?',
          'Three large themes before the Olympics',
          'Kiosks: from later to next',
          'Big marina release before Christmas',
          'Summer and winter editions',
          'What remains of our plan after the flood',
          'Tell dealers what is coming',
        ],
        no: ['Add next year to the holiday list', 'Push message out one hour later', 'Year picker shows 2026 twice'],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
    {
      id: 'M2-years-and-people',
      duty: 'M2',
      role: 'PM',
      title: 'Years or seasons beside customers, partners or the company',
      why: 'What a year brings to customers, partners or the company is planned for the whole product.',
      weight: 3,
      differences: ['scope', 'goals'],
      signals: [
        {
          kind: 'near',
          all: ['@horizon', '@party|@user-kind|@identity|=we|=us|our|group|company|which|what|who|big|whole|entire'],
          in: ['title'],
        },
      ],
      unless: [TECHNICAL_ACT, SMALL_THING, ...BUILDING_TITLE],
      caution: 'A year may also be a value that the product shows.',
      examples: {
        yes: ['Anglers in 2028', 'What 2028 brings to harbours'],
        no: ['Import invoices of 2025', 'Year filter for the nurse’s calendar is empty'],
      },
      source: { document: 'A', section: 'Formulating and communicating strategic plans' },
    },
  ],
};
