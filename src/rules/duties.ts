import type { Duty } from '../core/duty';
import { pmDuties } from './duties-pm';
import { poDuties } from './duties-po';

/** All 27 duties, the product owner's first. */
export const duties: readonly Duty[] = [...poDuties, ...pmDuties];
