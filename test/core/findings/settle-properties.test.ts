import fc from 'fast-check';
import { FINDING_KINDS } from '../../../src/core/finding';
import type { Call } from '../../../src/core/role';
import { settleFindings } from '../../../src/core/settle';
import { statesOf } from '../../../src/core/settle-states';
import type { Decisions } from '../../../src/core/standing';
import { CALLS } from '../../../src/core/tally';

const NOW = '2026-03-02T09:00:00.000Z';
const BEFORE = '2026-03-01T23:59:59.999Z';
const LATER = '2026-03-02T23:59:59.999Z';

const kind = fc.constantFrom(...FINDING_KINDS);
const call = fc.constantFrom<Call>(...CALLS);
const role = fc.constantFrom('PO' as const, 'PM' as const);
const made = { reason: 'fine', by: 'ada', at: BEFORE };
const findings = fc.uniqueArray(fc.record({ kind, expected: role }), {
  selector: (finding) => finding.kind,
  maxLength: 5,
});
const until = fc.constantFrom(undefined, BEFORE, NOW, LATER);
const exceptions = fc.array(fc.record({ finding: kind, call, until }), { maxLength: 5 });
const decisions: fc.Arbitrary<Decisions> = fc
  .record({
    override: fc.option(fc.constantFrom('PO' as const, 'PM' as const, 'shared' as const), { nil: undefined }),
    exceptions,
    baseline: fc.array(fc.record({ finding: kind, call }), { maxLength: 5 }),
  })
  .map(({ override, exceptions: all, baseline }) => ({
    ...(override ? { override: { call: override, ...made } } : {}),
    exceptions: all.map(({ until: end, ...rest }) => ({ ...rest, ...made, ...(end ? { until: end } : {}) })),
    baseline,
  }));
const cases = [call, findings, decisions] as const;

/** The precedence once more, said of one finding at a time and without a thought for speed. */
function fateOf(own: Call, finding: { kind: string; expected: Call }, made: Decisions): string {
  const call = made.override?.call ?? own;
  if (made.override && made.override.call !== finding.expected) return 'dropped';
  if (made.override && finding.kind === 'split') return 'dropped';
  const excepted = made.exceptions
    .filter((each) => each.finding === finding.kind)
    .filter((each) => each.call === call)
    .filter((each) => each.until !== BEFORE);
  if (excepted.length > 0) return 'exception';
  const accepted = made.baseline.some((each) => each.finding === finding.kind && each.call === call);
  return accepted ? 'baseline' : 'stands';
}

test('each finding fares as the precedence says: override, exception, baseline, verdict', () => {
  fc.assert(
    fc.property(...cases, (own, all, made) => {
      const settled = settleFindings(own, all, made, NOW);
      const fate = (finding: (typeof all)[number]) =>
        settled.findings.includes(finding)
          ? 'stands'
          : (settled.accepted.find((each) => each.finding === finding)?.by ?? 'dropped');
      for (const finding of all) expect(fate(finding)).toBe(fateOf(own, finding, made));
      expect(settled.call).toBe(made.override?.call ?? own);
    }),
    { numRuns: 2000 },
  );
});

test('no decision ever adds a finding', () => {
  fc.assert(
    fc.property(...cases, (own, all, made) => {
      const { findings: standing, accepted } = settleFindings(own, all, made, NOW);
      expect([...standing, ...accepted.map(({ finding }) => finding)].every((each) => all.includes(each))).toBe(true);
      expect(standing.length + accepted.length).toBeLessThanOrEqual(all.length);
    }),
  );
});

test('a decision holds where it silences something, and taking out any that does not changes nothing', () => {
  fc.assert(
    fc.property(...cases, (own, all, made) => {
      const states = statesOf({ own, findings: all }, made, NOW);
      const settled = settleFindings(own, all, made, NOW);
      made.exceptions.forEach((each, index) => {
        const silences = settled.accepted.some(
          ({ by, finding }) => by === 'exception' && finding.kind === each.finding,
        );
        const inForce = each.until !== BEFORE && each.call === settled.call;
        expect(states.exceptions[index] === 'holds').toBe(inForce && silences);
        expect(states.exceptions[index] === 'expired').toBe(each.until === BEFORE);
      });
      const idle = {
        ...made,
        exceptions: made.exceptions.filter((_, index) => states.exceptions[index] === 'holds'),
        baseline: made.baseline.filter((_, index) => states.baseline[index] === 'holds'),
      };
      const { lapsed: _, ...same } = settled;
      expect(settleFindings(own, all, idle, NOW)).toMatchObject(same);
    }),
    { numRuns: 1000 },
  );
});

test('an override is unused where the verdict says the same and nothing is silenced by it', () => {
  const about = (override: 'PO' | 'PM', own: Call, kinds: Parameters<typeof statesOf>[0]['findings'] = []) =>
    statesOf({ own, findings: kinds }, { exceptions: [], baseline: [], override: { call: override, ...made } }, NOW)
      .override;
  expect(about('PM', 'PM')).toBe('unused');
  expect(about('PM', 'PO')).toBe('holds');
  expect(about('PM', 'PM', [{ kind: 'split', expected: 'PM' }])).toBe('holds');
  expect(about('PM', 'PM', [{ kind: 'unowned', expected: 'PM' }])).toBe('unused');
});

test('where the verdict is not known, nothing is called lapsed', () => {
  const on = { findings: [] };
  const exception = { finding: 'split' as const, call: 'shared' as const, ...made };
  expect(statesOf(on, { exceptions: [exception], baseline: [{ finding: 'split', call: 'PO' }] }, NOW)).toEqual({
    exceptions: ['unused'],
    baseline: ['unused'],
  });
});
