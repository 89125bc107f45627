import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What passes between a company and those who pay it. In a product that sells things these words are data as well. */
export const commerceWords: WordClasses = {
  commerce: list(`
    sell, resell, charge, bill, buy, buy out, pay, pay for, paid, subscribe, subscription, renew, renewal, upsell, cross-sell, churn, discount,
    rebate, margin, fee, price, pricing, priced, tariff, licence, license, lease, rent out, rental price, monetise, monetize, revenue, contract, deal, quote, tender, bid, sale,
    turnover, earn, cost, afford, cheap, cheaper, dear, expensive, money, per seat, per user, per month, a month, per head, per use, flat rate, flat fee,
    list price, instalment, surcharge, deposit, commission, royalty, markup, refund policy, voucher offer, bundle, bundled, tier, trial, free of charge,
    for free, free, paid plan, giveaway, give away, add-on, extra charge, premium, bonus, price increase, price rise, price cut, euro, dollar,
    pound, franc, EUR, USD, GBP, CHF, income, profit, undercut, willingness to pay, spend, minimum order, volume, framework agreement, wholesale,
    retail, sponsor, fund, grant
  `),
};
