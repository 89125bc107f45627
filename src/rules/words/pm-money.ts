import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Budgets, customers won, money earned. */
export const moneyWords: WordClasses = {
  'budget-thing': list(`
    budget, product budget, marketing budget, launch budget, funding, annual budget, quarterly budget, project budget,
    research budget, investment, budget plan, budget request, budget approval, ad budget, seed funding, grant,
    budget split, budget allocation, funding round
  `),
  'budget-topic': list(`
    budget approval, product budget, marketing budget, launch budget, annual budget, budget request, budget plan,
    funding, funding request, budget planning, budget allocation, project budget, project budget approval,
    budget proposal, ad budget
  `),
  'revenue-topic': list(`
    MRR, ARR, GMV, revenue target, revenue goal, profit target, profitability, sales target, sales goal,
    recurring revenue, break-even, revenue plan, revenue model, monthly recurring revenue, annual recurring revenue,
    gross margin, revenue forecast, profitable week, profitable month, profitable quarter, revenue growth,
    profit margin
  `),
  'customer-count': list(`
    customer, new customer, paying customer, paid customer, enterprise customer, lighthouse account,
    enterprise account, enterprise deal, new account, key account, lead, qualified lead, marketing qualified lead,
    new client, paid subscriber, pilot customer, enterprise pilot, customer logo, enterprise logo, sales lead,
    new user
  `),
};
