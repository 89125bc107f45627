import type { Signal } from '../../core/signal';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './pm-guards';

/** A title about what a team builds, mends or plans. Services and regions are none of it: companies have those too. */
export const TEAM_WORK_TITLE: readonly Signal[] = [
  SOFTWARE_TITLE,
  {
    kind: 'phrase',
    words:
      '@technology|@symptom|@quality-work|@backlog-thing|@scrum-event|server|API|script|log|node|query|cache|SDK|config|token|flag|module|firmware|sandbox|credential|laptop|VPN|parser|browser|deleted|import|upload|regression|hotfix',
    in: ['title'],
  },
  { kind: 'form', form: 'code-title' },
  ...DELIVERY_FORMS,
];
