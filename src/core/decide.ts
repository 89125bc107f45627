import { calibrate } from './calibrate';
import type { Fitted } from './fitted';
import type { Call } from './role';
import type { Verdict } from './verdict';

/** Call, confidence and, for an abstention, its reason. */
export type Decision = Pick<Verdict, 'call' | 'confidence' | 'reason'>;

/** The weaker side weighs at least this share of the stronger where an abstention is called a balance. */
const BALANCED = 0.4;

const sure = (fitted: Fitted, role: 'PO' | 'PM', size: number): number => calibrate(fitted.calibration[role], size);

/** Summed evidence of one side: of all its rules, and of those that look at more than words. */
export interface Side {
  readonly all: number;
  readonly grounded: number;
}

/** What a score must reach for a role. */
export const lineOf = (role: 'PM' | 'PO', side: Side, { threshold }: Pick<Fitted, 'threshold'>): number =>
  (side.grounded > 0 ? threshold : threshold.bare)[role];

/** Calls an item from the summed evidence of both sides. A side without a rule is never called. */
export const decide = (PM: Side, PO: Side, fitted: Fitted): Decision => {
  const [pm, po] = [PM.all, PO.all];
  if (pm === 0 && po === 0) return { call: 'unclear', confidence: 0.5, reason: 'no-evidence' };
  const score = pm - po + fitted.bias;
  const call: Call =
    Math.min(PM.grounded, PO.grounded) >= fitted.shared.each && Math.abs(score) <= fitted.shared.band
      ? 'shared'
      : pm > 0 && score >= lineOf('PM', PM, fitted)
        ? 'PM'
        : po > 0 && -score >= lineOf('PO', PO, fitted)
          ? 'PO'
          : 'unclear';
  if (call === 'PO' || call === 'PM') return { call, confidence: sure(fitted, call, Math.abs(score)) };
  const lean = sure(fitted, score >= 0 ? 'PM' : 'PO', Math.abs(score));
  const confidence = Math.round((1 - lean / 2) * 100) / 100;
  if (call === 'shared') return { call, confidence };
  return { call, confidence, reason: Math.min(pm, po) < Math.max(pm, po) * BALANCED ? 'weak-evidence' : 'balanced' };
};
