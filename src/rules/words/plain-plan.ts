import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** How people speak of direction, plans and choices without the trade's own words. */
export const plainPlanWords: WordClasses = {
  /** What a product or its company can be. */
  identity: list(`
    tool, toolbox, utility, platform, marketplace, company, vendor, supplier, partner, maker, business, ecosystem, advisor, assistant, companion, niche,
    leader, standard, specialist, generalist, brand, habit, commodity, service, hub, network, system of record, game, hobby, household name, publisher,
    consultancy, operator, product, everything, everybody, anybody, nobody, project, planner, adviser, coach, agency, school, expert
  `),
  /** Where a product is to go. */
  heading: list(`
    direction, ambition, aspiration, vision, mission, purpose, reason to exist, reason for being, north star, destination, compass, way forward, path ahead,
    next chapter, next act, big picture, long view, outlook, future, stance, thesis, bet, guiding principle, principles, tenets, core promise,
    manifesto, story we tell, narrative, tomorrow, futures
  `),
  /** Months and seasons; those that are other words as well stand behind a preposition. */
  calendar: list(`
    January, February, April, June, July, August, September, October, November, December, autumn, winter, Christmas, Easter, midsummer,
    in|into|by|until|till|from|to|since|for|before|after|of|early|late|mid|last|next|this spring|summer|fall|May|March, year after, the year, half-year, Q1, Q2, Q3, Q4
  `),
  /** What people do with an offer, counted. */
  result: list(`
    cancellation, churn, renewal, retention, uptake, take-up, adoption, usage, use, sale, order, repeat order, booking, subscription, conversion, complaint, satisfaction, revenue, turnover, income, download, installation,
    visitor, return, refund, sign-up, signup, trial, loyalty, share, attach rate, occupancy, basket, donation, reader, member, subscriber, active user, active customer, NPS, rating, viewing, upgrade, referral, engagement, completion rate, growth, loss
  `),
  /** What upsets a plan. */
  delay: list(`
    delay, late, later than, slip, postpone, behind, not ready, not before, loss of, losing, lose, lost, lose the, cancelled, falls through, fell through, sick, overrun, slower
  `),
  /** To change when something comes. */
  shift: list(`
    move, push, pull, pull forward, bring forward, postpone, delay, defer, slip, redo, replan, re-plan, reshuffle, reorder, rearrange, swap, pause, hold,
    stagger, stage, phase, resequence, sequence, shift, stretch, shorten, spread, squeeze, rebalance, put off, hold back, wait, cut, reschedule, rethink
  `),
  /** Plans by any name. */
  planning: list(`
    plan, outlook, outline, timeline, schedule, stage, phase, wave, theme, priority, step, calendar, focus, programme, ambition, goal, target, picture,
    intention, commitment, promise, preview, cut, budget line, sequence, order, horizon
  `),
  /** What others wish that the product did. */
  wish: list(`
    wish, wishes, wish list, ask, asks, request, demand, idea, suggestion, proposal, candidate, option, bet, opportunity, pilot, experiment, problem,
    prototype, feature, module, integration, country, theme
  `),
  /** Several products at once. */
  'several-products': list(`
    both|two|three|four|five|six|seven|eight|our|sister|several|many products|apps|lines|editions|suites|brands|platforms|offerings|games|tools, all|every|other|small|too|old product, =products, our # products,
    sister|sibling product|project|app|brand|company|title|team, product lines, product line, portfolio, house of brands, app one|another, every product, each product, per product,
    between products, across products, product teams, product leads, group-wide, whole group
  `),
  /** What single functions handle: a choice between such things is a detail. */
  'small-thing': list(`
    language, picture, image, photo, text, number, field, net, gross, sort, colour, format, record, address, mail, email, login, row, default,
    value, orders, open order, cart, discount, session, code, currency, draft, message, reminder, file, switch, search, status, password, permission, phone, layout,
    invoice, tax, click, card, payment, the list, birthday, installer, logout, notify, old customer, decimal, zoom, upload, meter value, appointment, prescription,
    timetable, shift, seat, document, comment, tag, avatar, report, scan, logs, type, class, data, user, users, timeout, token, process, job, script, VAT, hours, timer, with or without, up or down, before or after, gallery, plate, signature, shown, happen, valid, round, do with, do if, =when the, =when a, =if the, =if a, and not
  `),
  /** To bring products into step. */
  harmonise: list(`
    merge, overlap, stagger, unify, harmonise, align, share, fold, combine, consolidate, bundle, agree, split, separate, divide, same, common, joint, shared, one,
    depend, dependency, wait, clash, compete, conflict, cannibalise, duplicate, twice, together, apart, jointly, fight, look, need, fit, step, first, which, between, carry, unite, roof, prune, spread, lose
  `),
};
