import type { WordClasses } from '../../core/signal';

/** Stages of a product's life. */
export const lifecycleWords: WordClasses = {
  'sold-thing': [
    'product', 'edition', 'product line', 'legacy product', 'classic editor', 'desktop client', 'desktop app', 'free plan', 'plan', 'legacy plan', 'on-premise edition', 'tier', 'line',
    'legacy edition', 'mobile app', 'suite', 'free tier', 'legacy app', 'classic version', 'server edition', 'offering', 'brand', 'client',
  ],
  'end-topic': [
    'end-of-life plan', 'sunset plan', 'retirement plan', 'EOL plan', 'end of sale', 'end-of-life notice', 'sunset notice', 'sunset communication', 'end-of-life date', 'sunset date', 'retirement notice',
    'sunset', 'end of support notice', 'end-of-sale date', 'product retirement', 'end of life', 'end of life plan', 'discontinuation',
  ],
  'concept-thing': ['concept', 'product concept', 'concept brief', 'product idea', 'product inception', 'concept paper', 'business concept', 'product proposal', 'product hypothesis', 'inception deck'],
  'concept-topic': ['product concept', 'concept brief', 'product inception', 'business concept', 'inception deck', 'product hypothesis'],
  'service-thing': [
    'support model', 'support plan', 'customer service', 'customer service plan', 'customer success plan', 'support tier', 'support offer', 'customer onboarding program', 'service model',
    'customer onboarding programme', 'support policy', 'service offer', 'support strategy', 'customer care plan', 'after-sales plan', 'customer success programme', 'customer success program',
  ],
};
