import { check } from '../../../src/core/check';
import { settle } from '../../../src/core/settle';
import type { Decisions, Exception } from '../../../src/core/standing';
import { circumstances, confirmed, evidence, held, item, policy, verdict } from './make';

const now = '2026-03-02T09:00:00.000Z';
const pmWork = verdict('PM');
const findings = check(item(), pmWork, circumstances({ holder: held(confirmed('PO')) }), policy());
const none: Decisions = { exceptions: [], baseline: [] };
const by = { reason: 'Agreed', by: 'ada', at: '2026-02-01T00:00:00.000Z' };
const exception = (changes: Partial<Exception> = {}): Exception => ({
  finding: 'po-carries-strategy',
  call: 'PM',
  ...by,
  ...changes,
});

test('without a word from anybody the verdict stands', () => {
  expect(settle(pmWork, findings, none, now)).toEqual({
    call: 'PM',
    source: 'verdict',
    findings,
    accepted: [],
    lapsed: [],
  });
});

test('an exception accepts its finding and no other', () => {
  const settled = settle(pmWork, findings, { ...none, exceptions: [exception()] }, now);
  expect(settled.findings).toEqual([]);
  expect(settled.accepted).toEqual([{ finding: findings[0], by: 'exception' }]);
  expect(settle(pmWork, findings, { ...none, exceptions: [exception({ finding: 'split' })] }, now).findings).toEqual(
    findings,
  );
});

test('an exception lapses when the verdict changes, and after its end', () => {
  const changed = exception({ call: 'PO' });
  const over = exception({ until: '2026-03-02T08:59:59.000Z' });
  const settled = settle(pmWork, findings, { ...none, exceptions: [changed, over] }, now);
  expect(settled.findings).toEqual(findings);
  expect(settled.lapsed).toEqual([
    { exception: changed, why: 'verdict-changed' },
    { exception: over, why: 'expired' },
  ]);
  expect(settle(pmWork, findings, { ...none, exceptions: [exception({ until: now })] }, now).findings).toEqual([]);
});

test('a baseline accepts what stood at the time, and lapses the same way', () => {
  const baseline = [{ finding: 'po-carries-strategy' as const, call: 'PM' as const }];
  expect(settle(pmWork, findings, { ...none, baseline }, now).accepted).toEqual([
    { finding: findings[0], by: 'baseline' },
  ]);
  const before = [{ finding: 'po-carries-strategy' as const, call: 'shared' as const }];
  expect(settle(pmWork, findings, { ...none, baseline: before }, now).findings).toEqual(findings);
});

test('an exception goes before a baseline', () => {
  const baseline = [{ finding: 'po-carries-strategy' as const, call: 'PM' as const }];
  expect(settle(pmWork, findings, { exceptions: [exception()], baseline }, now).accepted).toMatchObject([
    { by: 'exception' },
  ]);
});

test('an override silences what expects another role, and goes before everything', () => {
  const override = { call: 'PO' as const, ...by };
  const settled = settle(pmWork, findings, { override, exceptions: [exception()], baseline: [] }, now);
  expect(settled).toMatchObject({ call: 'PO', source: 'override', findings: [], accepted: [] });
  expect(settled.lapsed).toMatchObject([{ why: 'verdict-changed' }]);
  expect(settle(pmWork, findings, { ...none, override: { call: 'shared', ...by } }, now).findings).toEqual([]);
});

test('an override that agrees with the verdict lets the finding stand, but no advice to split', () => {
  const override = { call: 'PM' as const, ...by };
  expect(settle(pmWork, findings, { ...none, override }, now).findings).toEqual(findings);
  const both = verdict('shared', {
    evidence: [
      evidence('PM', { field: 'body', start: 0, end: 2 }),
      evidence('PO', { field: 'body', start: 4, end: 6 }),
    ],
  });
  const split = check(item(), both, circumstances(), policy());
  expect(split).toMatchObject([{ kind: 'split' }]);
  expect(settle(both, split, { ...none, override }, now).findings).toEqual([]);
});
