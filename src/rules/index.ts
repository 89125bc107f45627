import type { RuleGroup } from '../core/rule';
import { alignment } from './pm-alignment';
import { beta } from './pm-beta';
import { businessCase } from './pm-business-case';
import { choice } from './pm-choice';
import { experience } from './pm-experience';
import { launch } from './pm-launch';
import { lifecycle } from './pm-lifecycle';
import { market } from './pm-market';
import { metrics } from './pm-metrics';
import { portfolio } from './pm-portfolio';
import { positioning } from './pm-positioning';
import { pricing } from './pm-pricing';
import { promotion } from './pm-promotion';
import { roadmap } from './pm-roadmap';
import { strategy } from './pm-strategy';
import { userResearch } from './pm-user-research';
import { backlog } from './po-backlog';
import { breakdown } from './po-breakdown';
import { building } from './po-building';
import { code } from './po-code';
import { customer } from './po-customer';
import { delivery } from './po-delivery';
import { details } from './po-details';
import { events } from './po-events';
import { flow } from './po-flow';
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
  events,
  flow,
  increment,
  liaison,
  order,
  repairs,
  roadmapCheck,
  stories,
  systems,
  upkeep,
  alignment,
  beta,
  businessCase,
  choice,
  experience,
  launch,
  lifecycle,
  market,
  metrics,
  portfolio,
  positioning,
  pricing,
  promotion,
  roadmap,
  strategy,
  userResearch,
];
