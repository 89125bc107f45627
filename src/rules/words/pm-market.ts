import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Markets, rivals, segments and what a product is sold for and as. */
export const marketWords: WordClasses = {
  'market-thing': list(`
    market, market size, addressable market, TAM, SAM, market opportunity, market segment, market entry, market trend,
    market analysis, market research, market study, market sizing, market report, market map, market landscape,
    market scan, market validation, vertical, market need, market demand, demand, industry trend, industry landscape,
    market fit, product-market fit, market survey, market feasibility, business opportunity, market assessment,
    ecosystem, beachhead market, target market
  `),
  'market-topic': list(`
    market research, market analysis, market size, market sizing, market study, market entry, market opportunity,
    market trends, market report, market scan, market validation, market landscape, market map, market survey, TAM,
    addressable market, product-market fit, target market
  `),
  'segment-topic': list(`
    customer segment, target segment, market segment, ICP, ideal customer profile, target audience, target customer,
    customer segmentation, buyer profile, user segmentation, market segmentation, target group, ideal customer,
    customer segments
  `),
  'rival-thing': list(`
    competitor, competition, rival, competitor analysis, competitive analysis, competitive landscape,
    competitor research, competitor pricing, competitor landscape, competitive research, competitor matrix,
    competitive matrix, competitor review, competitor teardown, battlecard, battle card, competitive intelligence,
    competitor benchmark, competitor study, competitive positioning, competitor comparison, competitor profile,
    competitor feature, competitive brief, competitor scan, competitive report, competitive analysis report,
    competitor price, competitor move, competing product, competitive review, competitor overview
  `),
  segment: list(`
    segment, customer segment, target segment, market segment, ICP, ideal customer profile, ideal customer,
    target audience, target customer, target market, target group, customer segmentation, beachhead, audience,
    target persona, buyer profile, user segment, user segmentation, target user
  `),
  'deal-thing': list(`
    win/loss, win-loss, win loss, win/loss analysis, win/loss review, lost deals, lost deal, deal review,
    loss analysis, win-loss analysis, win loss analysis, win/loss interview, churn interview, lost bid
  `),
  'market-place': list(`
    Europe, Nordics, DACH, Germany, France, Spain, Italy, Poland, Japan, India, China, Brazil, Canada, Australia,
    Mexico, APAC, EMEA, LATAM, Latin America, North America, Benelux, Asia, Africa, Middle East, United States, UK,
    United Kingdom, US market, European market, EU market, new market, new region, new country, new vertical,
    mid-market, enterprise market, public sector, healthcare market, education market, SMB market, adjacent market,
    new segment
  `),
};
