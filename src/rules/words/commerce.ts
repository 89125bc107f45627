import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What passes between a company and those who pay it. */
export const commerceWords: WordClasses = {
  /** Buying, selling, paying. In a product that sells things these words are data as well. */
  commerce: list(`
    sell, resell, charge, bill, buy, pay, paid, subscribe, subscription, renew, renewal, upsell, churn, discount,
    rebate, margin, fee, price, pricing, tariff, licence, license, lease, monetise, revenue, contract, deal, quote,
    tender, bid, sale, turnover, earn, cost, afford, cheap, cheaper, expensive, money, per seat, per user, per month,
    a month, per head, instalment, surcharge, deposit, commission, royalty, markup, bundle, tier, trial, free,
    give away, add-on, premium, bonus, euro, dollar, pound, EUR, USD, CHF, income, profit, spend, volume, wholesale,
    retail, sponsor, fund, grant
  `),
  /** What tells whether a product does well. */
  metric: list(`
    retention, churn, activation, NPS, CSAT, MRR, ARR, ARPU, DAU, MAU, conversion, adoption, signups, sign-ups,
    engagement, LTV, CAC, lifetime value, active users, market share, trial-to-paid, drop-off, win rate,
    paying customers, user base, customer base, customer acquisition, weekly active
  `),
  /** Countries and markets, by name. */
  'market-place': list(`
    Europe, Nordics, DACH, Germany, France, Spain, Poland, China, Brazil, Canada, Australia, Mexico, LATAM, Benelux, UK,
    mid-market
  `),
};
