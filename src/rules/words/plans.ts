import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Products as wholes, and spans of time longer than sprints. */
export const planWords: WordClasses = {
  /** Products as wholes. */
  'whole-product': list(`
    product, suite, portfolio, offering, range, edition, brand, franchise, flagship,
    our|whole|entire platform|app|software|system|game|tool|device|solution|line|meters|machines|hardware|service|apps|games|tools|devices,
    next|second|third|first|new|old|current|previous generation,
    two|both|three|four|all products|apps|platforms|lines|games|tools|editions|brands
  `),
  /** What a product or its company can be. */
  identity: list(`
    tool, utility, platform, marketplace, company, vendor, supplier, partner, maker, business, ecosystem, advisor,
    assistant, companion, niche, leader, standard, specialist, brand, habit, commodity, service, hub, network, game,
    hobby, publisher, consultancy, operator, product, everything, everybody, anybody, nobody, project, planner, adviser,
    coach, agency, school, expert
  `),
  /** Spans of time longer than sprints. */
  horizon: list(`
    
    next|coming|this|following|first|second|third|whole|new|half|other year|quarter|half|season|half-year|decade|cycle|generation,
    # year|quarter|season|decade|summer|winter|seasons, year #, years, year end,
    year|season|quarter|yearly|annual|quarterly|half-year plan|goals|outlook|theme|target|budget|ambition|view,
    for|fits|fit|of|through|over the|a year|season, next|coming|over # month, Q1, Q2, Q3, Q4, H1, H2, FY, FY26, FY27,
    2026, 2027, 2028, 2029, 2030, 2032, long term, multi-year, three-year, five-year, two-year, ten-year, decade,
    long run
  `),
  /** Quarters and years by name. */
  period: list(`
    Q1, Q2, Q3, Q4, H1, H2, quarter, next year, this year, half-year, 2025, 2026, 2027, 2028, FY26, FY27
  `),
  /** Seasons, as plans are tied to them. */
  season: list(`
    spring, summer, autumn, winter, harvest, Christmas, holiday, season
  `),
  /** To change when something comes. */
  shift: list(`
    move, push, pull, postpone, delay, defer, slip, redo, replan, re-plan, reshuffle, reorder, swap, pause, hold,
    stagger, stage, phase, sequence, shift, stretch, shorten, spread, wait, cut, reschedule, rethink
  `),
};
