import type { Signal } from '../../core/signal';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './pm-guards';

/** What the product owner asks the product manager is the owner’s work. */
const ASKS_THE_MANAGER: Signal = { kind: 'phrase', words: 'ask|learn|from|with the? product manager', in: ['title'] };

/** For words that software hardly shares: only parts of screens, code and the forms of delivery speak against them. */
export const SCREEN_TITLE: readonly Signal[] = [
  SOFTWARE_TITLE,
  ASKS_THE_MANAGER,
  { kind: 'phrase', words: '@backlog-thing|@scrum-event|sprint|DB|SQL|server|index|build|cache|branch', in: ['title'] },
  { kind: 'form', form: 'code-title' },
  ...DELIVERY_FORMS,
];

/** What developers ask about their own work: what do we store, where do we log. */
export const TECHNICAL_ACT: Signal = {
  kind: 'phrase',
  words:
    'we|it|client|app|error|user|users|they|field|value|list store|show|send|log|sort|handle|display|throw|cache|return|render|save|call|parse|validate|encrypt|use|hash|retry|test|name|convert|load|fetch|expose|type|mock|pin|catch|check|define|edit|click|enter|open|see',
  in: ['title'],
};

/** A choice or question about things that single functions handle. */
export const SMALL_THING: Signal = { kind: 'phrase', words: '@small-thing', in: ['title'] };

/** Signs that a title in plain words speaks of software all the same: parts, systems, code, breakage. */
export const BUILDING_TITLE: readonly Signal[] = [
  SOFTWARE_TITLE,
  ASKS_THE_MANAGER,
  { kind: 'phrase', words: '@system|@technology|@symptom|@quality-work|@backlog-thing|@scrum-event', in: ['title'] },
  { kind: 'form', form: 'code-title' },
  ...DELIVERY_FORMS,
];
