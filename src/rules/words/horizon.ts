import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** The scale of a product's plans: spans of time longer than sprints, and products as wholes. */
export const horizonWords: WordClasses = {
  horizon: list(`
    next|coming|this|following|first|second|third|whole|new|half|other year|quarter|half|season|half-year|decade|cycle|generation,
    # year|quarter|season|decade|summer|winter|seasons, # to|and # year, year #, years, half-year, year end, end of the? year|season|decade, year after next, year or two, next spring|summer|autumn|winter,
    year|season|quarter|yearly|annual|quarterly|half-year plan|goals|outlook|theme|target|budget|ambition|view, for|fits|fit|of|through|over the|a year|season,
    next|coming|over # month, # month|months outlook|plan|view|picture, quarter by quarter, year by year,
    Q1, Q2, Q3, Q4, H1, H2, FY, FY26, FY27, FY28, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2035,
    long term, mid term, medium term, longer term, multi-year, year-long, three-year, five-year, two-year, ten-year, decade, long run, generations
  `),
  'whole-product': list(`
    product, suite, portfolio, offering, product line, product family, product range, range, edition, brand, franchise, flagship,
    our|whole|entire platform|app|software|system|game|tool|device|solution|line|meters|machines|hardware|service|apps|games|tools|devices,
    next|second|third|first|new|old|current|previous generation, mark two, successor, predecessor,
    product|business unit, app|platform as a whole, two|both|three|four|all products|apps|platforms|lines|games|tools|editions|brands
  `),
};
