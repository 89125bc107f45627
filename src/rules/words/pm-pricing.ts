import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Price, package, position, name: how the product meets its buyers. */
export const pricingWords: WordClasses = {
  'price-thing': list(`
    price, pricing, pricing model, pricing strategy, price point, list price, seat price, price list, price increase,
    price change, price level, price plan, pricing plan, pricing tier, pricing structure, price structure,
    pricing proposal, pricing change, pricing review, pricing research, pricing study, pricing experiment, price test,
    pricing test, pricing workshop, pricing decision, pricing recommendation, discount policy, discount structure,
    discounting policy, monetisation, monetization, monetization strategy, monetisation model, monetization model,
    monetisation strategy, willingness to pay, usage-based pricing, launch price, annual discount, subscription price,
    renewal price, fee structure, pricing philosophy, pricing metric, value metric, price cap, price floor,
    price corridor
  `),
  'price-phrase': list(`
    willingness to pay, price sensitivity, price increase, discount policy, price elasticity, price anchor,
    new pricing
  `),
  'package-topic': list(`
    packaging strategy, pricing and packaging, freemium model, plan lineup, plan line-up, tier structure,
    licensing model, free tier
  `),
  'offer-thing': list(`
    discount, launch discount, early-bird offer, special offer, coupon campaign, promo code, lifetime deal,
    founder discount, student discount, discount level, free trial, trial length, trial period
  `),
  'package-thing': list(`
    packaging, packaging strategy, free tier, freemium, freemium model, plan lineup, plan line-up, bundling,
    trial length, trial model, enterprise plan, enterprise tier, free plan, paid plan, paid tier, pro plan, pro tier,
    team plan, team tier, starter plan, licensing model, license model, free trial, add-on strategy, feature gating,
    tier structure, product offer, commercial offer, subscription model, subscription tier, upgrade path
  `),
  'position-thing': list(`
    positioning statement, product positioning, market positioning, messaging framework, messaging house, key message,
    core message, value proposition, value prop, unique selling point, USP, unique selling proposition,
    differentiation, differentiator, elevator pitch, tagline, slogan, one-liner, brand narrative, brand story,
    brand voice, tone of voice, brand position, brand positioning, product story, brand guideline, brand message,
    launch message, product narrative, proof point, category narrative, value message, launch messaging, pitch line,
    brand identity, positioning document, positioning doc, brand guide, style guide for brand, voice guide
  `),
  'name-thing': list(`
    product name, brand name, product naming, rebrand, rebranding, brand, naming shortlist, name shortlist, plan name,
    app name, edition name, naming strategy, name candidate
  `),
  'name-topic': list(`
    rebrand, rebranding, product name, product naming, brand name, naming shortlist, naming strategy, name shortlist
  `),
  'growth-thing': list(`
    growth strategy, growth plan, growth loop, growth model, growth lever, growth experiment, growth hypothesis,
    referral program, referral programme, affiliate program, affiliate programme, loyalty programme,
    ambassador program, ambassador programme, acquisition channel, acquisition strategy, retention strategy,
    retention plan, engagement strategy, engagement plan, win-back campaign, winback campaign, sales channel,
    upsell strategy, expansion strategy, adoption plan, adoption strategy, retention campaign, growth bet,
    acquisition plan, sales strategy, reseller programme, reseller program, direct sales channel, growth channel
  `),
};
