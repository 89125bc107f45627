import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Plain words for what a product brings, costs and becomes, and for bringing others along. */
export const plainBusinessWords: WordClasses = {
  /** To reach somebody who must come along. */
  'bring-along': list(`
    talk, talks, agree, agreement, convince, persuade, win, explain, answer, tell, prepare, present, brief, briefing, meet, meeting, visit, call, negotiate, negotiation, sign,
    sign off, settle, sort out, ask, hear, invite, warn, reassure, report, get, bring, side, behind, on board, same page, bring round, promise, expect, demand,
    complain, angry, unhappy, wants, insist, refuse, object, disagree, agree, quarrel, argue, dispute, blessing, consent, yes from, mandate, backing, support from, commit,
    lobby, cooperate, cooperation, joint, together, involve, consult, train, equip, handshake, roadshow, round table, forum, townhall, offsite, Q&A, update, letter to,
    posted, in the loop, speak with|to, deal with, one story, one voice, expectation, who may, who decides, who talks, who tells
  `),
  /** What such talks are about, above any backlog. */
  'joint-matter': list(`
    plan, direction, strategy, goal, priority, promise, market, launch, rollout, introduction, contract terms, terms, rules, pilot, merger, definition, position, decision, commitment, ambition,
    joint, alliance, range, budget, case, offer, message, answer, story, future, change, changes, why, what, where, who, timing, date, start, stop
  `),
  /** How people stay with a product or leave it. */
  'stay-or-leave': list(`
    stop, leave, left, quit, stay, come back, come|comes|came again, return, renew, cancel, switch, churn, lapse, give up, drop out|off, drop-out, disappear after, lose, gone, use, open, buy, try, keep, adopt, rely,
    recommend, happy, satisfied, active, loyal, upgrade, downgrade, convert, sign up, invite, order again, repeat, go elsewhere, move away, fall away, uninstall, forget, ignore, never, really, still, anybody, pay
  `),
  /** To go up or down, of what a product brings. */
  swing: list(`
    dip, fall, fell, decline, halve, double, triple, slump, stagnate, plunge, collapse, flat, shrink, grow, rise, rose, jump, sink, dwindle, go down, go up, went down|up, is|are down|up, behind plan, ahead of plan, below plan, above plan, off target
  `),
  /** What a product brings, counted. */
  'brings-in': list(`
    booking, sale, order value, purchase, repeat purchase, return, renewal, cancellation, sign-up, upgrade, download, installation, login rate, visit, session, usage, use, uptake, take-up, attach, attach rate, share, wish list, wishlist, basket size, support calls,
    complaint rate, hours, minutes, active, conversion, trial, lead, opportunity, take rate, occupancy, utilisation, satisfaction, star rating, review score, participation, figures, number, numbers, result, learnings, lesson, insight, success, outcome
  `),
  /** To end an offer. */
  'end-act': list(`
    end, close, close down, switch off, switch-off, shut, shut down, shutdown, turn off, stop selling, stop offering, discontinue, retire, sunset, kill, withdraw, pull, pull out, take off the market, phase out, wind down, run out, let die, let go,
    farewell, goodbye, last order, last year, last day, last call, end-of-sale, end-of-life, EOL, end date, final, no new customers, expire, divest, spin off, spin out, sell off, hand over, hand back, give away, say goodbye, put to rest, bury, mothball, die, closed, retired
  `),
  /** To carry on with it or give it a new life. */
  'carry-on': list(`
    keep, keep alive, keep on, keep going, continue, go on, carry on, maintain, extend, revive, relaunch, second life, bring back, save, rescue, turn around, scale, scale up, invest, grow, hold, reposition, double down, fix, repair, merge, iterate, bundle, build up, live on, stay
  `),
  /** To change whose it is, or what stage it is in. */
  'change-hands': list(`
    take over, takeover, acquire, acquired, acquisition, buy, bought, inherit, hand over, handover, spin off, spin out, carve out, merge, fold, absorb, adopt, transfer, sell, divest, donate, give to, outsource, bring in-house, license out, white-label, rename, rebrand
  `),
  /** Sums of money. */
  sum: list(`
    # million, # thousand, # billion, # m, # k, half a million, a million, millions, # euros, # euro, # dollars, # pounds, # francs, EUR, USD, GBP, CHF, money, budget, funding, grant, cash, loan, capital, dowry, subsidy, sponsorship
  `),
  /** Whether something pays. */
  'pay-off': list(`
    worth it, worth the, worth another, worth keeping, worth doing, worth buying, pay for itself, pays for itself, pay off, pays off, pay back, pays back, payback, pay-back, earn its keep, earn on, earn back, make money, make|makes|making money, lose money, loses|losing money, break even, break-even,
    bring in, bring us, cost us, costs us, cost to serve, cost against, cost vs, cost versus, cost of keeping, costs per, profit or loss, profit and loss, profitable, unprofitable, at a loss, return on, bottom line, upside, downside, business plan, cash view, in the red, in the black, ROI,
    can we afford, cannot afford, can't afford, afford it, who pays, we pay, do we pay, who funds, what do we earn, lost business, make or buy, own or rent, buy or rent, cheaper to, dearer than, cost of the, cost too much, too dear, too expensive
  `),
};
