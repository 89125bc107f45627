import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Choosing between features, and the papers that ask for them. */
export const choiceWords: WordClasses = {
  rank: list(`
    rank, stack-rank, prioritise, prioritize, reprioritise, compare, weigh, score, trade off, choose between,
    short-list
  `),
  'feature-set': list(`
    feature candidate, feature set, feature ideas, feature list, feature bets, product ideas, feature requests,
    problem areas, customer problems, product bets, product features, product opportunities, market opportunities,
    customer segments, target segments
  `),
  'keep-or-kill': list(`
    kill or keep, keep or kill, build or buy, buy or build, build vs buy, build versus buy, invest or retire,
    double down, build buy or partner, make or buy, keep fix or retire, pivot or persevere, stop or continue,
    continue or stop, kill decision, go or no go, build-or-buy, buy vs build, build vs. buy, keep or drop,
    drop or keep, retire or rebuild
  `),
  'product-paper': list(`
    PRD, product requirements document, product requirement document, product brief, opportunity assessment,
    opportunity brief, MRD, market requirements document, PR/FAQ, PRFAQ, product one-pager, strategy one-pager,
    product proposal, feature brief, product narrative, concept paper, six-pager, position paper, product memo,
    working backwards document, product definition, product canvas, feature proposal, product pitch, discovery brief,
    solution one-pager, problem brief
  `),
  'mvp-thing': list(`
    MVP, MVP scope, minimum viable product, feature set, product scope, launch scope, MVP definition, GA scope,
    MVP features
  `),
  'mvp-topic': list(`
    MVP scope, MVP definition, product scope, launch scope, GA scope
  `),
};
