import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Stages of a product's life. */
export const lifecycleWords: WordClasses = {
  'sold-thing': list(`
    product, edition, product line, legacy product, classic editor, desktop client, desktop app, free plan, plan,
    legacy plan, on-premise edition, tier, line, legacy edition, mobile app, suite, free tier, legacy app,
    classic version, server edition, offering, brand, client
  `),
  'end-topic': list(`
    end-of-life plan, sunset plan, retirement plan, EOL plan, end of sale, end-of-life notice, sunset notice,
    sunset communication, end-of-life date, sunset date, retirement notice, sunset, end of support notice,
    end-of-sale date, product retirement, end of life, end of life plan, discontinuation, EOL date
  `),
  'concept-thing': list(`
    concept, product concept, concept brief, product idea, product inception, concept paper, business concept,
    product proposal, product hypothesis, inception deck
  `),
  'concept-topic': list(`
    product concept, concept brief, product inception, business concept, inception deck, product hypothesis
  `),
  'service-thing': list(`
    support model, support plan, customer service, customer service plan, customer success plan, support tier,
    support offer, customer onboarding program, service model, customer onboarding programme, support policy,
    service offer, support strategy, customer care plan, after-sales plan, customer success programme,
    customer success program
  `),
};
