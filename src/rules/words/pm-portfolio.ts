import type { WordClasses } from '../../core/signal';

/** Several products together. */
export const portfolioWords: WordClasses = {
  'portfolio-thing': ['portfolio', 'product portfolio', 'product line', 'product suite', 'product family', 'portfolio roadmap', 'portfolio strategy', 'portfolio review', 'portfolio plan', 'portfolio priorities', 'product mix', 'portfolio map', 'portfolio bets'],
  'portfolio-topic': ['product portfolio', 'portfolio review', 'portfolio roadmap', 'portfolio strategy', 'portfolio plan', 'portfolio planning', 'portfolio priorities', 'product mix', 'portfolio map', 'portfolio management', 'portfolio alignment', 'portfolio decision'],
};
