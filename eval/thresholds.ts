import { lineOf, type Side } from '../src/core/decide';
import { type Fitted, UNFITTED } from '../src/core/fitted';
import type { Label } from './labelled';

/** What the thresholds are chosen for on held-out sources. */
const PM_PRECISION = 0.93;
const MOST_GUESSED = 0.3;
const MOST_ALARMS = 0.005;

/** A held-out item: evidence of both sides, score, and what matters to a threshold. */
export interface Scored {
  readonly score: number;
  readonly PM: Side;
  readonly PO: Side;
  readonly label: Label;
  readonly everyday: boolean;
}

const f1 = (right: number, called: number, all: number): number => (right === 0 ? 0 : (2 * right) / (called + all));

/** Macro-F1, less what is missing of the wanted precision, and of the wanted silence on items of no role. */
const worth = (scored: readonly Scored[], at: Fitted['threshold']): number => {
  let [calledPM, rightPM, calledPO, rightPO, allPM, allPO, roleless, guessed] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [everyday, alarms] = [0, 0];
  for (const { score, PM, PO, label, everyday: daily } of scored) {
    const isPM = PM.all > 0 && score >= lineOf('PM', PM, { threshold: at });
    const isPO = !isPM && PO.all > 0 && -score >= lineOf('PO', PO, { threshold: at });
    if (isPM) calledPM += 1;
    if (isPO) calledPO += 1;
    if (daily && label !== 'PM') [everyday, alarms] = [everyday + 1, alarms + (isPM ? 1 : 0)];
    if (label === 'PM') [allPM, rightPM] = [allPM + 1, rightPM + (isPM ? 1 : 0)];
    else if (label === 'PO') [allPO, rightPO] = [allPO + 1, rightPO + (isPO ? 1 : 0)];
    else if (label !== 'SHARED') [roleless, guessed] = [roleless + 1, guessed + (isPM || isPO ? 1 : 0)];
  }
  const short = Math.max(0, PM_PRECISION - rightPM / Math.max(1, calledPM));
  const share = guessed / Math.max(1, roleless);
  const alarmed = Math.max(0, alarms / Math.max(1, everyday) - MOST_ALARMS);
  const macro = (f1(rightPM, calledPM, allPM) + f1(rightPO, calledPO, allPO)) / 2;
  return macro - short - 0.3 * Math.max(0, share - MOST_GUESSED) - 0.3 * alarmed;
};

const TENTHS = 10;

/** Thresholds worth most on held-out items. */
export const thresholds = (scored: readonly Scored[]): Fitted['threshold'] => {
  let best = UNFITTED.threshold;
  let most = -Infinity;
  for (let PM = 4; PM <= 24; PM += 1)
    for (let PO = 4; PO <= 20; PO += 2)
      for (let more = 0; more <= 16; more += 4)
        for (let also = 0; also <= 12; also += 3) {
          const at = { PM: PM / TENTHS, PO: PO / TENTHS, bare: { PM: (PM + more) / TENTHS, PO: (PO + also) / TENTHS } };
          const now = worth(scored, at);
          if (now > most) [most, best] = [now, at];
        }
  return best;
};
