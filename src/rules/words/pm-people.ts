import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** People a product manager talks with: users to learn from, the world to tell, functions and leaders to bring along. */
export const peopleWords: WordClasses = {
  'outside-audience': list(`
    press, trade press, journalist, reporter, analyst, industry analyst, partner, reseller, influencer, investor,
    blogger, podcast, podcaster, podcast host, media, editor, publication, tech reviewer, YouTuber, TikToker, creator,
    content creator, advisor, community leader, ambassador, affiliate, newsletter author, curator, tech blog,
    association, chamber of commerce
  `),
  'press-people': list(`
    press, trade press, journalist, reporter, industry analyst, influencer, micro-influencer, blogger, podcaster,
    podcast, podcast host, newsletter author, publication, YouTuber, TikToker, content creator, creator, tech blog,
    magazine, media outlet, analyst firm, Gartner, Forrester, IDC, media, ambassador, tech reviewer, music blogger
  `),
  customers: list(`
    customer, user, client, buyer, prospect, churned customer, lost customer, end user, consumer, early adopter,
    power user, subscriber, trial user, beta user, beta tester, early user, account, churned user, clinic, teacher,
    farmer, merchant, operator, shopper, patient, nurse, agency, administrator, retailer, school, hospital, practice,
    stakeholder, target user, paying customer, admin, team lead, trialist, visitor, company owner, small business
  `),
  'market-function': list(`
    marketing, sales, support, finance, legal, customer success, product marketing, PMM, field, business development,
    partnerships, commercial team, sales team, support team, marketing team, finance team, account managers,
    revenue operations, PR, comms, communications team, procurement, support leads, sales leads, account executives,
    PR agency, go-to-market team
  `),
  leadership: list(`
    leadership, leadership team, board, the board, executive, exec, execs, executives, exec team, executive team,
    C-suite, C-level, CEO, CFO, COO, CPO, CRO, CMO, VP, founder, founders, steering committee, steerco,
    senior management, management team, investor, investors, exec staff, general manager, sponsor, executive sponsor,
    board of directors
  `),
  partner: list(`
    partner, strategic partner, channel partner, integration partner, reseller, distributor, alliance, partnership,
    partner programme, partner program, partner proposal, partner pitch, partnership agreement, partnership proposal,
    partner agreement, co-marketing agreement, system integrator, partnership inquiry, partnership terms,
    partner deck, partner list
  `),
  recruiting: list(`
    candidate, hire, hiring, recruiter, recruiting, job, applicant, internship, intern, engineer role,
    job description, onboarding buddy, salary, performance review, resume, headcount
  `),
};
