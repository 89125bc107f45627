import type { Signal, WordClasses } from '../../core/signal';
import { list } from './list';

/** Plain words for meeting people, for what goes on in them, for rivals and for the feel of a product. */
export const plainTalkWords: WordClasses = {
  'go-see': list(`
    interview, visit, home visit, watch, observe, shadow, ride along, ride with, sit with, sit w, sit beside, sit in with, stand beside, tag along,
    accompany, listen to, talk to, talk with, speak to, speak with, meet with, lunch with, coffee with, chat with, hear from,
    go to see, learn from
  `),
  'go-see-alone': list(`
    ride-along, field trip, field visit, home visit, study trip, field interview, phone interview, exit interview,
    contextual inquiry, focus group, round table with, day in the life, diary study, time diary, moderated group, guided interview,
    customer safari, listening tour
  `),
  'meet-act': list(`
    find, recruit, invite, phone, ring, ring up, call, call up, ask, follow, join, film, meet, give, win, get, poll, pick, test with,
    try with, talk to, tour
  `),
  talk: list(`
    interview, conversation, home visit, visit, discovery call, call, phone call, talk, chat, diary, diaries, focus group, coffee, lunch, dinner,
    breakfast, ride-along, observation, inquiry, field day, poll, survey, round table, co-design, shadowing, usability test
  `),
  mind: list(`
    want, miss, trust, think, feel, believe, expect, fear, afraid, scare, prefer, hate, love, decide, choose, give up, stick, struggle, complain, care,
    worry, annoy, hurt, bother, value, lose time, drop out, avoid, dislike, hope, willing, abandon, rely, convince, hold back, happy, matter, understand,
    worth, learn, curse, accept, know about, habit, plan their, use instead, do instead, use today, do today, workaround
  `),
  'leave-act': list(`
    leave, stay, stop, switch, quit, keep, cancel, return, come back, uninstall, churn, never, buy, go, need, lose, change, move, renew, skip, ignore, refuse
  `),
  try: list(`
    try, try out, paper prototype, paper mock-up, mock-up, prototype, sketch, concept, concept test, wireframe, give it a go, test drive
  `),
  voice: list(`
    review, comment, complaint, letter, call log, recorded call, call recording, recording, open answer, answer, open question,
    forum, forum thread, rating, verbatim, quote, remark, support mail, support call, hotline topic, ticket theme, wish, suggestion,
    cancellation reason, transcript
  `),
  rival: list(`
    rival, competitor, competition, newcomer, incumbent, upstart, imitator, copycat, challenger, market leader, other vendors, other providers,
    competing, undercut, switch to, go elsewhere, went elsewhere, lose to, lose against, lost to, lost against, instead of us, compare us with,
    leave us for, the others, big ones, free alternative, bidder, outgrow, free tool, start-ups, the top ten|five|three, tear down, teardown, deconstruct, trade fair,
    the fair, conference, exhibition, similar products|games|apps|tools
  `),
  'our-place': list(`
    we, us, our, ours, worth, enter, next, first, after, room for, go after, serve, target, whom, stay out, pull out, leave, focus, win, local, abroad
  `),
  land: list(`
    market, country, countries, region, trade, segment, vertical, industry, niche, sector, customer group, kind of customer, type of customer, Nordic,
    Denmark, Sweden, Norway, Finland, Netherlands, Belgium, Austria, Switzerland, Portugal, Greece, Turkey, Czechia, Czech, Hungary, Romania, Baltics, Ireland,
    Scotland, Balkans, Iberia, Dutch, French, German, Spanish, Italian, Polish, Asian, Korea, Vietnam, Indonesia, Philippines, Thailand, Singapore, Argentina,
    Chile, Colombia, Egypt, Nigeria, Kenya, South Africa, Israel, Gulf, Emirates, Saudi Arabia, overseas, abroad, neighbouring countries, mid-size, mid-sized, SMB
  `),
  outlook: list(`
    law, regulation, directive, reform, subsidy, subsidies, tariff, ban, standard, reimbursement, ruling, election, tax, trend, fashion, hype, inflation,
    shortage, recession, demand, drought, boom, AI, electric, price fell, prices fall, consolidation, merger, takeover, rules, Act
  `),
  consequence: list(`
    mean, change, chance, risk, threat, opportunity, effect, impact, consequence, do to, answer, follow, response, hurt, help, danger, affect, what now, implication
  `),
  feel: list(`
    feel, feeling, experience, ideal, perfect, delight, calm, effortless, greet, welcome, simple, simplicity, tone, voice, personality, promise,
    principle, ground rule, golden rule, what good looks like, what great looks like, never ask, count on, dream, trustworthy, dignity, joy, magic moment,
    easy, obvious, ought to, as it should be, one look, same look, same words, same icons, look and feel, one language, one sign-in
  `),
  'trait-of-all': list(`
    accessibility, accessible, offline, without a network, uptime, availability, reliable, reliability, speed, fast, privacy, data protection, security, safety,
    language, browser, hardware, certification, compliance, quality, durability, open standard, sovereignty, without a mouse, platform, device,
    response time, self-hosted, on-premises, data residency, sustainability
  `),
  building: list(`
    button, screen, field is, field in, column, dropdown, modal, widget, endpoint, webhook, database, schema, form, CSV, JSON, PDF, checkbox, tooltip, popup,
    dialog, bug, crash, exception, pipeline, API, filter, menu, export, import, badge, panel, tab, cron, queue, token, cookie, toggle, pagination, URL,
    redirect, page, banner, picker, list view, sort, index, cache, email template, log in, login, password, error, 404, 500, retry, timeout,
    duplicate, blank, not found, validation, upload, download, print, printer, SDK, UI, dashboard, role, permission, status, icon, message, code,
    script, deploy, migrate, story, backlog, sprint, spike, empty input, fixture, folder, =file, =files, is created, are created, per visit, is not, are not, has no, have no, feed, each hour, every night, nightly, hourly, visit of
  `),
};

/** A title about a thing that a team builds or mends. */
export const BUILDING_TITLE: Signal = { kind: 'phrase', words: '@building', in: ['title'] };
