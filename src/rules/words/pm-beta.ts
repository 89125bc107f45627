import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Acts and papers around early groups of users. */
export const betaWords: WordClasses = {
  'recruit-act': list(`
    recruit, select, choose, invite, find, identify, shortlist, pick, screen, sign up, enlist, approach, win, secure,
    source, reach out to, contact, qualify, line up, procure
  `),
  'exit-criteria': list(`
    beta exit criteria, launch criteria, launch readiness, launch gate, quality bar, market readiness,
    launch readiness review, GA criteria, readiness review, exit criteria for the beta, launch readiness checklist,
    release to market criteria, pilot success criteria, launch decision
  `),
  'cohort-topic': list(`
    beta cohort, beta cohort selection, pilot customers, design partners, design partner list, beta recruitment,
    pilot selection, pilot recruitment, tester recruitment, beta tester recruitment, early adopter list
  `),
  'beta-topic': list(`
    beta program, beta programme, private beta, closed beta, public beta, open beta, early access program,
    early access programme, pilot program, pilot programme, beta plan, pilot plan, customer pilot, beta invitation,
    beta announcement, beta user program, beta testing program, beta user testing program, customer pilots
  `),
  'beta-result': list(`
    beta feedback, pilot feedback, beta result, pilot result, beta learnings, pilot learnings, beta survey,
    beta survey results, beta retrospective, pilot report, beta report, pilot review, beta findings, pilot findings,
    beta feedback review, beta feedback summary
  `),
};
