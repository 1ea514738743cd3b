/** How long a computation took on so many communes. */
export interface GrowthPoint {
  size: number;
  medianMs: number;
}

export interface GrowthVerdict {
  /** Of `time = a (n log n)^exponent`, by least squares on logarithms: 1 is n log n itself. */
  exponent: number;
  /** Time over n log n at the largest size, as a multiple of that at the smallest. */
  drift: number;
  /** Whether the exponent is at most 1, give or take what a noisy clock and the edge of a territory do. */
  isWithin: boolean;
}

/**
 * A clock's noise, and the edge: communes near it have fewer neighbours, and a small territory has more of
 * them, so that its communes reach fewer pairs each than those of a large one of the same density.
 */
const tolerance = 0.15;

/** Whether times grow no worse than n log n. */
export function judgeGrowth(points: readonly GrowthPoint[]): GrowthVerdict {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || !first || !last) {
    throw new RangeError(`There are ${points.length} sizes; expected at least 2`);
  }
  const logs = points.map(({ size, medianMs }) => ({
    x: Math.log(size * Math.log(size)),
    y: Math.log(medianMs),
  }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const exponent = covariance / variance;
  const perStep = ({ size, medianMs }: GrowthPoint) => medianMs / (size * Math.log(size));
  return { exponent, drift: perStep(last) / perStep(first), isWithin: exponent <= 1 + tolerance };
}
