import type { RuleGroup } from '../../core/rule';
import { actWords } from './acts';
import { behaviourWords } from './behaviour';
import { buildingWords } from './building';
import { commerceWords } from './commerce';
import { dataWords } from './data';
import { featureWords } from './features';
import { guardWords } from './guards';
import { partyWords } from './parties';
import { planWords } from './plans';
import { publicityWords } from './publicity';
import { screenWords } from './screens';
import { systemWords } from './systems';
import { teamWords } from './team';
import { technologyWords } from './technology';
import { userWords } from './users';

/** Words that the rules of several groups look for. */
export const words: RuleGroup = {
  name: 'words',
  classes: {
    ...buildingWords,
    ...screenWords,
    ...featureWords,
    ...behaviourWords,
    ...systemWords,
    ...technologyWords,
    ...dataWords,
    ...teamWords,
    ...userWords,
    ...partyWords,
    ...actWords,
    ...planWords,
    ...commerceWords,
    ...publicityWords,
    ...guardWords,
  },
  rules: [],
};
