import type { FindingKind } from '../../../src/core/finding';
import type { Judged, JudgedFinding } from '../../../src/core/judged';

export const finding = (kind: FindingKind, rest: Partial<JudgedFinding> = {}): JudgedFinding => ({
  kind,
  severity: 'info',
  rule: 'M6-price',
  ...rest,
});

/** An open story of Product Manager work, held by a Product Owner. */
export const row = (id: string, rest: Partial<Judged> = {}): Judged => ({
  id,
  call: 'PM',
  confidence: 0.9,
  overridden: false,
  type: 'story',
  level: 0,
  status: 'doing',
  category: 'doing',
  holder: 'PO',
  ageDays: 10,
  findings: [],
  ...rest,
});
