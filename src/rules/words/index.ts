import type { RuleGroup } from '../../core/rule';
import { buildingWords } from './building';
import { businessObjectWords } from './business-objects';
import { businessScreenWords } from './business-screens';
import { dataWords } from './data';
import { designWords } from './design';
import { docsWords } from './docs';
import { partWords } from './parts';
import { peopleWords } from './people';
import { guardWords } from './po-guards';
import { qualityWords } from './quality';
import { scrumWords } from './scrum';
import { surfaceWords } from './surface';
import { symptomWords } from './symptom';
import { systemWords } from './system';
import { technologyWords } from './technology';

/** Words of building and delivery, for the rules of every group. */
export const deliveryWords: RuleGroup = {
  name: 'delivery words',
  classes: {
    ...buildingWords,
    ...businessObjectWords,
    ...businessScreenWords,
    ...dataWords,
    ...designWords,
    ...docsWords,
    ...guardWords,
    ...partWords,
    ...peopleWords,
    ...qualityWords,
    ...scrumWords,
    ...surfaceWords,
    ...symptomWords,
    ...systemWords,
    ...technologyWords,
  },
  rules: [],
};
