import type { Make } from './arrange';
import { describeIssues } from './issues';
import { describeOutward } from './outward';
import { describeProperties } from './properties';
import { describeSite } from './site';
import { describeSpent } from './spent';
import { describeStore } from './store';

/** Every contract of the ports, against one implementation of all of them. */
export function describePorts(name: string, make: Make): void {
  describe(name, () => {
    describeStore(make);
    describeIssues(make);
    describeSite(make);
    describeProperties(make);
    describeOutward(make);
    describeSpent(make);
  });
}
