import type { FindingKind, Severity } from '../../../core/finding';
import type { HolderRole } from '../../../core/judged';
import type { Call } from '../../../core/role';

/** What the command line says on screen and in reports, in one place. */
export const FINDING_TITLES: Readonly<Record<FindingKind, string>> = {
  'po-carries-strategy': 'Product manager work, carried by a product owner',
  'pm-carries-backlog': 'Product owner work, carried by a product manager',
  unowned: 'Product manager work that no product manager carries',
  'wrong-level': 'Filed at another level than its work',
  split: 'Both kinds of work in one item: two items would be clearer',
};

export const FINDING_SHORT: Readonly<Record<FindingKind, string>> = {
  'po-carries-strategy': 'PM work at a PO',
  'pm-carries-backlog': 'PO work at a PM',
  unowned: 'PM work at no PM',
  'wrong-level': 'wrong level',
  split: 'split',
};

export const CALL_NAMES: Readonly<Record<Call, string>> = {
  PO: 'Product owner work',
  PM: 'Product manager work',
  shared: 'Shared by both roles',
  unclear: 'Unclear',
};

export const HOLDER_NAMES: Readonly<Record<HolderRole, string>> = {
  PO: 'Product owner',
  PM: 'Product manager',
  both: 'Holds both roles',
  other: 'Holds neither role',
  nobody: 'Nobody',
};

export const ROLE_NAMES = { PO: 'product owner', PM: 'product manager' } as const;

export const LEVEL_NAMES: Readonly<Record<string, string>> = {
  '-1': 'Sub-task',
  '0': 'Story, task, bug',
  '1': 'Epic',
  '2': 'Initiative',
  '3': 'Theme, goal',
};

const RANK: Readonly<Record<Severity, number>> = { off: 0, info: 1, warning: 2, error: 3 };
export const atLeast = (severity: Severity, least: Severity): boolean =>
  RANK[severity] >= RANK[least] && severity !== 'off';
export const severer = (a: Severity, b: Severity): number => RANK[b] - RANK[a];

export const NO_ROLES =
  'No one has a confirmed role, so no item was checked for who carries it. Give people roles with --config FILE.';

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
