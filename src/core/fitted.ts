/**
 * Numbers fitted on labelled items by `eval/fit.ts`. A rule that is not named keeps the weight its author gave it; no
 * weight may turn its sign, so all are positive.
 */
export interface Fitted {
  /** Log odds per rule, at full trust. */
  readonly weights: Readonly<Record<string, number>>;
  /**
   * Words of the rules that have a `words` signal, by rule id: "word:title:body|…". The figures are tenths of log
   * odds for the rule's role, where it stands in a title and in a body.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Added to the score; positive leans PM. */
  readonly bias: number;
  /** Scores at which an item is called PM (at least) and PO (negated); `bare` where words alone speak for the role. */
  readonly threshold: {
    readonly PM: number;
    readonly PO: number;
    readonly bare: { readonly PM: number; readonly PO: number };
  };
  /** An item is shared where rules give each side this much evidence and the sides lie this close together. */
  readonly shared: { readonly each: number; readonly band: number };
  /** Confidence by size of the score, for each role: points (score, confidence), rising, joined by straight lines. */
  readonly calibration: {
    readonly PM: readonly (readonly [number, number])[];
    readonly PO: readonly (readonly [number, number])[];
  };
}

/** Log odds that an author's weight 1 … 4 stands for before fitting. */
export const BASE_WEIGHTS = [0, 0.6, 1.3, 2.2, 3.2] as const;

const LOGISTIC = [0, 0.5, 1, 1.5, 2, 3, 4, 6].map((x) => [x, Math.round(100 / (1 + Math.exp(-x))) / 100] as const);

/** What holds before anything was fitted. */
export const UNFITTED: Fitted = {
  weights: {},
  words: {},
  bias: 0,
  threshold: { PM: 1, PO: 0.4, bare: { PM: 2, PO: 1 } },
  shared: { each: 3, band: 0.5 },
  calibration: { PM: LOGISTIC, PO: LOGISTIC },
};
