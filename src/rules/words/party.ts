import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Those whom a product manager brings behind one plan: parts of the company, its leaders, partners and authorities outside. */
export const partyWords: WordClasses = {
  party: list(`
    sales, marketing, finance, legal, support, success, commercial, CS, CSM, PMM, presales, account|key-account|regional|branch|country|area|store|plant manager|director|lead|head, field|sales|support|service|marketing|commercial|account team|force|rep|reps, partnerships, alliances, procurement,
    purchasing, logistics, customer care|service, HR, comms, communications, PR, compliance, security office, risk, controlling, accounting, editorial, newsroom,
    manufacturing, sourcing, factory, treasury, actuary, actuaries, underwriting, medical director, professional services, consultants, trainers,
    leadership, management, board, exec, executive, C-level, CEO, CFO, COO, CPO, CRO, CMO, CTO, CIO, MD, VP, SVP, GM, founder, owners, director, managing director, head of, chief,
    chair, chairman, steering committee|group, steerco, council, committee, investor, shareholder, sponsor, headquarters, HQ, parent company, holding, group, group management,
    works council, union, ministry, regulator, authority, association, federation, standards body, government, partner, reseller,
    dealer, distributor, franchisee, carrier, supplier, wholesaler, integrator, publisher, broker, insurer, retailer, OEM, licensor, licensee, agency, subsidiary, affiliate,
    country organisation, region, regional, local office, business unit, division, department, other functions, all functions, stakeholder, everyone, everybody, all-hands,
    customer council, advisory board, user group, engineering, design, research, R&D, product owners, POs, product leads, product directors, product team
  `),
};
