import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Several products together. */
export const portfolioWords: WordClasses = {
  'portfolio-thing': list(`
    portfolio, product portfolio, product line, product suite, product family, portfolio roadmap, portfolio strategy,
    portfolio review, portfolio plan, portfolio priorities, product mix, portfolio map, portfolio bets
  `),
  'portfolio-topic': list(`
    product portfolio, portfolio review, portfolio roadmap, portfolio strategy, portfolio plan, portfolio planning,
    portfolio priorities, product mix, portfolio map, portfolio management, portfolio alignment, portfolio decision
  `),
};
