/** One item for the fit: rule numbers and signed strengths (PM positive, PO negative), what it is, how much it counts. */
export interface Sample {
  readonly rules: readonly number[];
  readonly values: readonly number[];
  /** 1 for PM, 0 for PO; an item of no role stands halfway. */
  readonly target: number;
  readonly weight: number;
}

export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** The least a rule may weigh: its sign is its author's. */
const LEAST = 0.05;
const STEPS = 250;
const RATE = 0.5;

export const scoreOf = (sample: Pick<Sample, 'rules' | 'values'>, fit: Fit): number =>
  sample.rules.reduce((sum, rule, i) => sum + (fit.weights[rule] as number) * (sample.values[i] as number), fit.bias);

/**
 * Logistic regression by full-batch gradient steps with a rate per weight (Adagrad), from the authors' weights and
 * pulled back to them by `pull` per item-weight: a rule that hardly ever fires keeps what its author gave it. No chance
 * is involved, so the same data give the same numbers.
 */
export const fitWeights = (samples: readonly Sample[], prior: Float64Array, pull: number): Fit => {
  const weights = prior.slice();
  const gradient = new Float64Array(prior.length);
  const past = new Float64Array(prior.length).fill(1e-6);
  let bias = 0;
  let pastBias = 1e-6;
  for (let step = 0; step < STEPS; step += 1) {
    weights.forEach((weight, i) => (gradient[i] = pull * (weight - (prior[i] as number))));
    let ofBias = pull * bias;
    for (const sample of samples) {
      const miss = sample.weight * (1 / (1 + Math.exp(-scoreOf(sample, { weights, bias }))) - sample.target);
      ofBias += miss;
      sample.rules.forEach(
        (rule, i) => (gradient[rule] = (gradient[rule] as number) + miss * (sample.values[i] as number)),
      );
    }
    for (let i = 0; i < weights.length; i += 1) {
      const slope = gradient[i] as number;
      past[i] = (past[i] as number) + slope * slope;
      weights[i] = Math.max(LEAST, (weights[i] as number) - (RATE * slope) / Math.sqrt(past[i] as number));
    }
    pastBias += ofBias * ofBias;
    bias -= (RATE * ofBias) / Math.sqrt(pastBias);
  }
  return { weights, bias };
};
