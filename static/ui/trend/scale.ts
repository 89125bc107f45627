const STEPS = [1, 2, 2.5, 5, 10];

/** Round marks from nothing up to at least `most`, about as many as asked for; whole numbers where `whole`. */
export function marks(most: number, about: number, whole: boolean): readonly number[] {
  const rough = Math.max(most, whole ? about : 0.01) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.map((each) => each * power).find(
    (each) => each >= rough * 0.999 && (!whole || Number.isInteger(each)),
  );
  const size = step ?? power * 10;
  const count = Math.max(1, Math.ceil(most / size - 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => Number((at * size).toPrecision(12)));
}

/** Days for the time axis: as many as fit, evenly spread from the first to the last. */
export const days = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * at) / Math.max(1, count - 1));
