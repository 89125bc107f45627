import type { RuleGroup } from '../core/rule';
import { dutyWords } from './duty-words';
import { alignment } from './pm-alignment';
import { beta } from './pm-beta';
import { businessCase } from './pm-business-case';
import { choice } from './pm-choice';
import { comingOut } from './pm-coming-out';
import { experience } from './pm-experience';
import { launch } from './pm-launch';
import { lifecycle } from './pm-lifecycle';
import { market } from './pm-market';
import { metrics } from './pm-metrics';
import { offer } from './pm-offer';
import { portfolio } from './pm-portfolio';
import { promotion } from './pm-promotion';
import { roadmap } from './pm-roadmap';
import { strategy } from './pm-strategy';
import { userResearch } from './pm-user-research';
import { backlog } from './po-backlog';
import { breakdown } from './po-breakdown';
import { customer } from './po-customer';
import { delivery } from './po-delivery';
import { details } from './po-details';
import { events } from './po-events';
import { features } from './po-features';
import { flow } from './po-flow';
import { increment } from './po-increment';
import { liaison } from './po-liaison';
import { order } from './po-order';
import { parts } from './po-parts';
import { purpose } from './po-purpose';
import { repairs } from './po-repairs';
import { roadmapCheck } from './po-roadmap-check';
import { stories } from './po-stories';
import { systems } from './po-systems';
import { upkeep } from './po-upkeep';
import { words } from './words/index';

/** Every group of rules, in the order of the duties; before them the words that they share. */
export const groups: readonly RuleGroup[] = [
  words,
  dutyWords,
  backlog,
  purpose,
  stories,
  breakdown,
  order,
  features,
  parts,
  details,
  repairs,
  systems,
  upkeep,
  events,
  customer,
  liaison,
  flow,
  increment,
  roadmapCheck,
  delivery,
  strategy,
  roadmap,
  choice,
  userResearch,
  market,
  offer,
  launch,
  comingOut,
  promotion,
  beta,
  metrics,
  experience,
  alignment,
  businessCase,
  lifecycle,
  portfolio,
];
