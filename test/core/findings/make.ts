import type { DutyId } from '../../../src/core/duty';
import type { Circumstances, Holder, Policy, RolesOfPerson } from '../../../src/core/finding';
import type { Call, Role } from '../../../src/core/role';
import { plain } from '../../../src/core/text';
import type { Evidence, Verdict } from '../../../src/core/verdict';
import type { WorkItem } from '../../../src/core/work-item';

export const item = (changes: Partial<WorkItem> = {}): WorkItem => ({
  id: '1',
  title: 'Set the seat price',
  body: plain(''),
  level: 0,
  ...changes,
});

export const evidence = (role: Role, changes: Partial<Evidence> = {}): Evidence => ({
  rule: `${role}-rule`,
  duty: (role === 'PM' ? 'M6' : 'O3') as DutyId,
  role,
  weight: 3,
  overlap: false,
  bare: false,
  field: 'title',
  start: 0,
  end: 3,
  ...changes,
});

export const verdict = (call: Call, changes: Partial<Verdict> = {}): Verdict => ({
  call,
  confidence: 0.95,
  evidence: call === 'PO' || call === 'PM' ? [evidence(call)] : [],
  lean: [],
  ruleset: 'r1',
  ...changes,
});

export const confirmed = (...roles: Role[]): RolesOfPerson => ({ confirmed: roles, suggested: [], source: 'entry' });
export const suggested = (...roles: Role[]): RolesOfPerson => ({ confirmed: [], suggested: roles, source: 'title' });

export const held = (roles: RolesOfPerson, via: Holder['via'] = 'assignee'): Holder => ({
  via,
  accountId: 'someone',
  roles,
});
export const nobody: Holder = { via: 'nobody', roles: { confirmed: [], suggested: [] } };

export const circumstances = (changes: Partial<Circumstances> = {}): Circumstances => ({
  holder: nobody,
  open: true,
  triaged: true,
  started: true,
  ageDays: 30,
  ancestorRoles: [],
  ancestorUnowned: false,
  ...changes,
});

export const policy = (changes: Partial<Policy> = {}): Policy => ({
  severities: {
    'po-carries-strategy': 'warning',
    'pm-carries-backlog': 'info',
    unowned: 'info',
    'wrong-level': 'info',
    split: 'info',
  },
  graceDays: 5,
  minConfidence: 0.9,
  rolesConfirmed: true,
  ...changes,
});
