import type { RuleGroup } from '../core/rule';
import { alignment } from './pm-alignment';
import { plainAlignment } from './pm-alignment-plain';
import { beta } from './pm-beta';
import { plainBeta } from './pm-beta-plain';
import { businessCase } from './pm-business-case';
import { plainBusinessCase } from './pm-business-case-plain';
import { choice } from './pm-choice';
import { plainChoice } from './pm-choice-plain';
import { everydayCompany } from './pm-company-everyday';
import { everydayOffer } from './pm-offer-everyday';
import { experience } from './pm-experience';
import { plainExperience } from './pm-experience-plain';
import { launch } from './pm-launch';
import { plainLaunch } from './pm-launch-plain';
import { lifecycle } from './pm-lifecycle';
import { plainLifecycle } from './pm-lifecycle-plain';
import { market } from './pm-market';
import { plainMarket } from './pm-market-plain';
import { metrics } from './pm-metrics';
import { plainMetrics } from './pm-metrics-plain';
import { portfolio } from './pm-portfolio';
import { plainPortfolio } from './pm-portfolio-plain';
import { positioning } from './pm-positioning';
import { pricing } from './pm-pricing';
import { plainPricing } from './pm-pricing-plain';
import { promotion } from './pm-promotion';
import { roadmap } from './pm-roadmap';
import { howItDoes } from './pm-how-it-does';
import { inOrOut } from './pm-in-or-out';
import { triedFirst } from './pm-tried-first';
import { roadmapDates } from './pm-roadmap-dates';
import { plainRoadmap } from './pm-roadmap-plain';
import { strategy } from './pm-strategy';
import { plainStrategy } from './pm-strategy-plain';
import { userResearch } from './pm-user-research';
import { plainUserResearch } from './pm-user-research-plain';
import { backlog } from './po-backlog';
import { breakdown } from './po-breakdown';
import { building } from './po-building';
import { code } from './po-code';
import { customer } from './po-customer';
import { delivery } from './po-delivery';
import { plainDelivery } from './po-delivery-plain';
import { details } from './po-details';
import { events } from './po-events';
import { flow } from './po-flow';
import { plainTeam } from './po-team-plain';
import { increment } from './po-increment';
import { liaison } from './po-liaison';
import { order } from './po-order';
import { parts } from './po-parts';
import { repairs } from './po-repairs';
import { roadmapCheck } from './po-roadmap-check';
import { slightSigns } from './po-slight-signs';
import { stories } from './po-stories';
import { surface } from './po-surface';
import { systems } from './po-systems';
import { upkeep } from './po-upkeep';
import { deliveryWords } from './words/index';
import { marketVocabulary } from './words/pm-index';

/** Every group of rules: the words that rules share, then the product owner's and the product manager's. */
export const groups: readonly RuleGroup[] = [
  deliveryWords,
  marketVocabulary,
  backlog,
  breakdown,
  building,
  surface,
  parts,
  slightSigns,
  details,
  code,
  customer,
  delivery,
  plainDelivery,
  events,
  flow,
  plainTeam,
  increment,
  liaison,
  order,
  repairs,
  roadmapCheck,
  stories,
  systems,
  upkeep,
  alignment,
  plainAlignment,
  beta,
  plainBeta,
  businessCase,
  plainBusinessCase,
  everydayCompany,
  everydayOffer,
  choice,
  plainChoice,
  experience,
  plainExperience,
  launch,
  plainLaunch,
  lifecycle,
  plainLifecycle,
  market,
  plainMarket,
  metrics,
  plainMetrics,
  portfolio,
  plainPortfolio,
  positioning,
  pricing,
  plainPricing,
  promotion,
  roadmap,
  plainRoadmap,
  roadmapDates,
  triedFirst,
  inOrOut,
  howItDoes,
  strategy,
  plainStrategy,
  userResearch,
  plainUserResearch,
];
