import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Those whom a product manager brings behind one plan. */
export const partyWords: WordClasses = {
  /** Parts of the company, its leaders, partners and authorities outside. */
  party: list(`
    sales, marketing, finance, legal, support, success, commercial, CS, CSM, PMM,
    account|key-account|regional|branch|country|area|store|plant manager|director|lead|head,
    field|sales|support|service|marketing|commercial|account team|force|rep|reps, partnerships, alliances, procurement,
    purchasing, logistics, customer care|service, HR, comms, communications, PR, compliance, risk, controlling,
    accounting, editorial, newsroom, manufacturing, sourcing, factory, treasury, actuary, underwriting,
    medical director, consultants, leadership, management, board, exec, executive, CEO, CFO, COO, CPO, CRO, CMO, CTO,
    CIO, MD, VP, GM, founder, owners, director, head of, chief, chair, chairman, steering committee|group, steerco,
    council, committee, investor, shareholder, sponsor, HQ, holding, group, works council, union, ministry, regulator,
    authority, association, federation, government, partner, reseller, dealer, distributor, carrier, supplier,
    wholesaler, integrator, publisher, broker, insurer, retailer, OEM, agency, affiliate, region, regional, division,
    department, stakeholder, everyone, everybody, all-hands, customer council, advisory board, user group, engineering,
    design, research, R&D, product owners, POs, product leads, product team
  `),
  /** Those who decide above the product. */
  leadership: list(`
    leadership, board, executive, exec, CEO, CFO, COO, CPO, CRO, CMO, VP, founder, steering committee, steerco,
    investor, sponsor
  `),
  /** Functions that sell, tell and support. */
  'market-function': list(`
    marketing, sales, support, finance, legal, customer success, PMM, field, partnerships, sales team, support team,
    marketing team, account managers, PR, comms, procurement
  `),
  /** To reach somebody who must come along. */
  'bring-along': list(`
    talk, agree, agreement, convince, win, explain, answer, tell, prepare, present, brief, briefing, meet, meeting,
    visit, call, negotiate, negotiation, sign, settle, sort out, ask, hear, invite, warn, report, get, bring, side,
    behind, on board, same page, promise, expect, demand, complain, angry, unhappy, wants, insist, refuse, object,
    disagree, argue, dispute, consent, yes from, mandate, backing, commit, lobby, joint, together, involve, consult,
    train, handshake, roadshow, forum, townhall, offsite, Q&A, update, letter to, posted, speak with|to, deal with,
    one story, one voice, expectation, who may, who decides
  `),
  /** What such talks are about, above any backlog. */
  'joint-matter': list(`
    plan, direction, strategy, goal, priority, promise, market, launch, rollout, introduction, terms, rules, pilot,
    merger, definition, position, decision, commitment, ambition, joint, alliance, range, budget, case, offer, message,
    answer, story, future, change, why, what, where, who, timing, date, start, stop
  `),
};
