import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Plans of the product over quarters and years. */
export const roadmapWords: WordClasses = {
  'roadmap-thing': list(`
    roadmap, product roadmap, feature roadmap, public roadmap, platform roadmap, outcome roadmap, roadmap deck,
    roadmap slides, roadmap slide, roadmap presentation, roadmap review, roadmap update, roadmap overview,
    roadmap document, roadmap communication, roadmap planning, roadmap session, roadmap workshop, roadmap priority,
    roadmap theme, roadmap narrative, roadmap summary, roadmap item, roadmap draft, roadmap proposal,
    roadmap decision, roadmap talk, roadmap webinar
  `),
  'milestone-thing': list(`
    product milestone, milestone, milestone plan, release calendar, release train, launch calendar, product timeline,
    release roadmap, release theme, product calendar
  `),
  'milestone-topic': list(`
    release calendar, product milestone, product timeline, milestone plan, launch calendar, product calendar
  `),
  'period-plan': list(`
    quarterly plan, annual plan, quarter plan, Q1 plan, Q2 plan, Q3 plan, Q4 plan, H1 plan, H2 plan, year plan,
    quarterly planning, annual planning, quarterly priority, annual priority, Q1 priority, Q2 priority, Q3 priority,
    Q4 priority, H1 priority, H2 priority, half-year plan
  `),
  period: list(`
    Q1, Q2, Q3, Q4, H1, H2, quarter, next year, this year, fiscal year, half-year, 2025, 2026, 2027, 2028, FY26, FY27,
    FY28, next half
  `),
  'big-thing': list(`
    bet, big bet, initiative, theme, investment, investment area, product area, strategic initiative, opportunity,
    product idea, product line, growth lever, pillar, product initiative, programme, focus area, acquisition, merger,
    divestment
  `),
};
