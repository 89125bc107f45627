import type { RuleGroup } from '../../core/rule';
import { horizonWords } from './horizon';
import { actWords } from './pm-acts';
import { plainTalkWords } from './plain-talk';
import { alignmentWords } from './pm-alignment';
import { betaWords } from './pm-beta';
import { campaignWords } from './pm-campaign';
import { choiceWords } from './pm-choice';
import { commerceWords } from './commerce';
import { discoveryWords } from './pm-discovery';
import { experienceWords } from './pm-experience';
import { launchWords } from './pm-launch';
import { lifecycleWords } from './pm-lifecycle';
import { marketWords } from './pm-market';
import { metricWords } from './pm-metric';
import { moneyWords } from './pm-money';
import { peopleWords } from './pm-people';
import { plainPlanWords } from './plain-plan';
import { plainMarketWords } from './plain-market';
import { portfolioWords } from './pm-portfolio';
import { pricingWords } from './pm-pricing';
import { roadmapWords } from './pm-roadmap';
import { softwareWords } from './pm-software';
import { strategyWords } from './pm-strategy';
import { partyWords } from './party';
import { plainBusinessWords } from './plain-business';
import { userKindWords } from './user-kind';

/** Words of strategy and market, for the rules of every group. */
export const marketVocabulary: RuleGroup = {
  name: 'market words',
  classes: {
    ...actWords,
    ...horizonWords,
    ...alignmentWords,
    ...betaWords,
    ...campaignWords,
    ...choiceWords,
    ...commerceWords,
    ...discoveryWords,
    ...experienceWords,
    ...launchWords,
    ...lifecycleWords,
    ...marketWords,
    ...metricWords,
    ...moneyWords,
    ...peopleWords,
    ...plainPlanWords,
    ...plainMarketWords,
    ...portfolioWords,
    ...pricingWords,
    ...roadmapWords,
    ...softwareWords,
    ...strategyWords,
    ...partyWords,
    ...plainBusinessWords,
    ...plainTalkWords,
    ...userKindWords,
  },
  rules: [],
};
