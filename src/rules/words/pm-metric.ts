import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What tells whether the product does well, and the money behind it. */
export const metricWords: WordClasses = {
  metric: list(`
    retention, churn, churn rate, activation, activation rate, NPS, NPS score, net promoter score, CSAT,
    customer satisfaction, MRR, ARR, ARPU, DAU, MAU, WAU, DAU/MAU, conversion, conversion rate, adoption,
    adoption rate, signup rate, signups, sign-ups, user growth, engagement, engagement rate, LTV, CAC, lifetime value,
    acquisition cost, active users, daily active users, monthly active users, weekly active users, market share,
    trial-to-paid, trial to paid, trial conversion, trial-to-paid conversion, paid conversion, drop-off,
    time to value, customer retention, user retention, net revenue retention, NRR, win rate, renewal rate,
    expansion revenue, paying customers, paid customers, user base, customer base, stickiness, feature adoption,
    user engagement, customer lifetime value, customer acquisition cost, referral rate, day 7 retention,
    day 30 retention, day 1 retention, revenue per user, upsell rate, user satisfaction, customer acquisition,
    brand awareness, weekly active teams, active teams, active accounts, active customers, weekly active,
    team activation, seat expansion, net retention
  `),
  'metric-plan': list(`
    success metric, KPI, KPIs, north star metric, product metric, measurement plan, success criteria for launch,
    business metric, growth metric, success measure, key metric, core metric, launch metric, adoption metric,
    activation metric, metric tree, KPI tree, input metric, guardrail metric, success indicator, product KPI,
    launch KPI, key performance indicator, leading indicator, product health metric, engagement metric
  `),
  'metric-review': list(`
    funnel, conversion funnel, activation funnel, signup funnel, trial funnel, onboarding funnel, cohort, cohorts,
    retention cohort, retention curve, conversion data, usage data, adoption data, churn data, usage trend,
    product analytics, KPI, KPIs, monthly metrics, weekly metrics, metrics, analytics, engagement data, adoption,
    launch metrics, launch results, launch result, launch data, launch performance, conversion rate, conversion,
    retention, churn, growth, NPS, NPS result, user growth, campaign performance, channel performance,
    content performance, beta metrics, market data, product metrics, referral traffic, churn reason, drop-off,
    traffic source, acquisition channel, trial data, user behaviour, user behavior, funnel data, survey data,
    experiment result, growth metrics, user retention
  `),
  'growth-count': list(`
    =signups, =sign-ups, =subscribers, =followers, =upvotes, =visitors, =downloads, =installs, =stars, =testers,
    paying customers, paid customers, active users, unique visitors, page views, =impressions, social shares,
    new customers, new users, beta users, GitHub stars, newsletter subscribers, daily active users,
    monthly active users, app store reviews, positive reviews, paying users, =leads, qualified leads, trial starts,
    registered users, profile visits, website visits, =reads, waitlist signups, repository stars, =karma,
    beta signups, marketing qualified leads, design partners, =submissions, =consultations, =pilots, =mentions,
    =demos, =trials, form submissions
  `),
  money: list(`
    budget, revenue, profit, profitability, margin, gross margin, cash flow, cash-flow, P&L, ROI, MRR, ARR, GMV,
    sales target, turnover, break-even, burn rate, runway, recurring revenue, monthly recurring revenue, sales,
    annual recurring revenue, contribution margin, earnings, revenue target, profit target, sales goal, revenue goal,
    global sales target, bookings, net revenue, licence revenue, subscription revenue, cost to serve, revenue forecast
  `),
  'case-thing': list(`
    business case, business model, business plan, unit economics, cost-benefit analysis, investment case,
    revenue model, financial model, funding model, profitability analysis, financial plan, financial projection,
    revenue plan, cost-benefit, ROI analysis, ROI model, ROI case, investment proposal, funding request,
    funding proposal, budget proposal, business model canvas, lean canvas, revenue forecast, sales forecast,
    cost of delay, margin analysis, funding plan, revenue share, break-even analysis, P&L, profit and loss,
    commercial model, commercial case, token economics, tokenomics, revenue stream, grant proposal
  `),
  'tech-measure': list(`
    latency, p95, p99, coverage, test coverage, code coverage, build time, uptime, lighthouse, CPU, memory,
    error rate, crash rate, response time, load time, throughput, bundle size, page speed, accuracy, precision,
    recall, F1, cache hit, Prometheus, Grafana, OpenTelemetry, Datadog, CloudWatch, telemetry, pass rate, velocity,
    contrast, gas, tests, false positive, battery, bandwidth, disk, fps, score threshold, SLO, SLA, query time,
    API calls, requests, timeout
  `),
  'metric-report': list(`
    metrics review, weekly metrics, monthly metrics, weekly metrics review, KPI review, KPI report, metrics analysis, cohort analysis,
    funnel analysis, churn analysis, retention analysis, conversion analysis, growth report, content performance analysis,
    campaign analysis, campaign report, launch report, launch results, launch metrics, launch retrospective, adoption report,
    engagement analysis, product analytics review, growth review, post-launch review, post-launch report, post-launch analysis,
    channel analysis, attribution analysis, usage report, year-end metrics, metrics readout
  `),
  'experiment-thing': list(`
    growth experiment, pricing experiment, experiment backlog, launch experiment, market experiment, growth experiments,
    experiment results, experiment roadmap, conversion experiment, marketing experiment, pricing test
  `),
};
