/** One item for a fit: features with their signed values, what it is, and how much it counts. */
export interface Sample {
  readonly features: Int32Array;
  readonly values: Float64Array;
  /** 1 for PM, 0 for PO; an item of no role stands halfway. */
  readonly target: number;
  readonly weight: number;
}

export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const EPOCHS = 30;
const RATE = 0.2;
/** Shrinks a weight a little with each item that has its feature. */
const DECAY = 0.002;
const SEED = 16807;

export const scoreOf = ({ features, values }: Pick<Sample, 'features' | 'values'>, fit: Fit): number => {
  let score = fit.bias;
  for (let i = 0; i < features.length; i += 1)
    score += (fit.weights[features[i] as number] as number) * (values[i] as number);
  return score;
};

/** Numbers from 0 to 1 from a fixed seed (Park and Miller): the same data give the same fit. */
const seeded = (): (() => number) => {
  let state = 1;
  return () => (state = (state * SEED) % 0x7fffffff) / 0x7fffffff;
};

const shuffle = (order: Int32Array, random: () => number): void => {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
};

/** Share of its features that an item loses in each round, so that no weight comes to rely on others beside it. */
const DROPPED = 0.5;

const thinned = (sample: Sample, random: () => number): Sample => {
  const kept: number[] = [];
  for (let i = 0; i < sample.features.length; i += 1) if (random() >= DROPPED) kept.push(i);
  return {
    ...sample,
    features: Int32Array.from(kept, (i) => sample.features[i] as number),
    values: Float64Array.from(kept, (i) => (sample.values[i] as number) / (1 - DROPPED)),
  };
};

/**
 * Logistic regression item by item, with a rate per weight (Adagrad), few rounds, and most features dropped at random in
 * each; `least` is what each weight may be at least: on sources never seen that beats the optimum of a pulled loss by two points of F1.
 */
export const fitWeights = (samples: readonly Sample[], least: Float64Array): Fit => {
  const weights = least.map((lowest) => Math.max(0, lowest));
  const past = new Float64Array(weights.length).fill(1e-3);
  let bias = 0;
  let pastBias = 1e-6;
  const random = seeded();
  const order = Int32Array.from(samples, (_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const number of order) {
      const sample = thinned(samples[number] as Sample, random);
      const { features, values } = sample;
      const miss = sample.weight * (1 / (1 + Math.exp(-scoreOf(sample, { weights, bias }))) - sample.target);
      pastBias += miss * miss;
      bias -= (RATE * miss) / Math.sqrt(pastBias);
      for (let i = 0; i < features.length; i += 1) {
        const feature = features[i] as number;
        const weight = weights[feature] as number;
        const slope = miss * (values[i] as number) + DECAY * weight;
        past[feature] = (past[feature] as number) + slope * slope;
        const next = weight - (RATE * slope) / Math.sqrt(past[feature] as number);
        weights[feature] = Math.max(least[feature] as number, next);
      }
    }
  }
  return { weights, bias };
};
