import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Things a strategy is written in, and the compounds that only sound like one. */
export const strategyWords: WordClasses = {
  'strategy-thing': list(`
    product strategy, company strategy, platform strategy, strategic plan, business strategy, growth strategy,
    strategy memo, strategy paper, strategy document, strategy doc, strategy deck, strategy review, strategy session,
    strategy offsite, strategy workshop, product direction, strategic direction, strategic narrative, strategic bet,
    strategic theme, strategic priority, strategic pillar, investment theme, product principle, product tenet,
    three-year plan, long-term plan, annual plan, content strategy, brand strategy, product plan, mobile strategy,
    regional strategy, channel strategy, sales strategy, AI strategy, expansion strategy, quarterly strategy,
    annual strategy, market strategy, product line strategy, international strategy, partner strategy,
    segment strategy, business plan, data product strategy, ecosystem strategy, innovation strategy,
    commercial strategy
  `),
  'vision-thing': list(`
    vision, product vision, vision statement, mission, mission statement, product mission, north star,
    vision document, vision doc, vision deck, long-term vision, product goal
  `),
  'objective-thing': list(`
    OKR, OKRs, objective, key result, objectives and key results, business goal, product objective,
    business objective, annual goal, yearly goal, quarterly goal, company goal, growth goal, company objective,
    annual objective, quarterly objective, product goals
  `),
  'tech-compound': list(`
    retry, retries, backoff, cache, caching, test, testing, migration, branching, branch, deployment, rollback,
    backup, logging, log, error handling, indexing, index, sharding, merge, fallback, auth, authentication, eviction,
    locking, replication, versioning, monitoring, alerting, seeding, queue, database, schema, API, rendering, routing,
    pagination, CI, build, trading, bidding, parsing, chunking, loading, data, storage, security, recovery, failover,
    scaling, sync, tagging, partition, partitioning, computer, machine, code, QA, automation, refactoring,
    integration, state, retention, hedge, hedging, prompt, encryption, localization, translation, documentation
  `),
};
