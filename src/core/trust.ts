import { CRITERIA, HEADING, ITEM, LEAD, PROSE, TITLE } from './tokens';

/** How much a hit counts by where it stands: the title settles more than the lead, the lead more than the rest. */
export const FULL_TRUST = 1;

export const TRUST: readonly number[] = (() => {
  const trust: number[] = [];
  trust[TITLE] = 1;
  trust[LEAD] = 0.7;
  trust[PROSE] = 0.4;
  trust[ITEM] = 0.35;
  trust[CRITERIA] = 0.25;
  trust[HEADING] = 0.4;
  return trust;
})();

/** Each further rule of the same duty adds less: it mostly repeats what the first one said. */
export const REPEAT: readonly number[] = [1, 0.5, 0.3, 0.2, 0.1];

/** Type, level, points, sprint and labels may reach this share of what the title says for the other role, and no more. */
export const STRUCTURE_CAP = 0.35;

/** So much may body and structure together. */
export const BODY_CAP = 0.75;
