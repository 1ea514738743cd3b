/** Makes the median absolute deviation of a normal law its standard deviation. */
const deviationFactor = 1.4826;

/** Beyond it, a value weighs no more: one extreme does not make a ranking by itself. */
export const scoreLimit = 3;

/**
 * How far each value lies from the middle one, (x − median) / (1.4826 · MAD), clipped to ±3; `NaN` where
 * there is no value, and everywhere when more than half of the values are the same: nothing then tells
 * the others apart.
 */
export function robustScores(values: ArrayLike<number>): Float64Array {
  const present = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  const middle = medianOf(present);
  const scale = deviationFactor * medianOf(present.map((value) => Math.abs(value - middle)));
  return Float64Array.from(values, (value) =>
    scale > 0 ? Math.min(scoreLimit, Math.max(-scoreLimit, (value - middle) / scale)) : Number.NaN,
  );
}

/** The middle value, or the mean of the two middle ones; `NaN` when there is none. */
export function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
