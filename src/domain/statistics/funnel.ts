/** Bounds between which a rate may lie by chance alone. */
export interface FunnelLimits {
  lower: number;
  upper: number;
}

/** 95 % and 99.8 % of what chance does: one zone in twenty, one in five hundred, lies outside. */
export const funnelLevels = [
  { z: 1.96, tail: 0.025 },
  { z: 3.09, tail: 0.001 },
] as const;
export type FunnelLevel = (typeof funnelLevels)[number];

/** From this many expected events on, the normal law serves. */
const normalFromCount = 10;

/**
 * Limits of a rate around `meanRate` (per person) for `people`: p0 ± z·√(p0/n), and the exact quantiles
 * of Poisson's law, which go by whole events, where fewer than ten are expected.
 */
export function funnelLimits(
  meanRate: number,
  people: number,
  { z, tail }: FunnelLevel,
): FunnelLimits {
  if (!(people > 0)) throw new RangeError(`There are ${people} people; expected more than 0`);
  const expected = meanRate * people;
  if (expected < normalFromCount) {
    return {
      lower: poissonQuantile(tail, expected) / people,
      upper: poissonQuantile(1 - tail, expected) / people,
    };
  }
  const away = z * Math.sqrt(meanRate / people);
  return { lower: Math.max(0, meanRate - away), upper: meanRate + away };
}

/** The smallest count that is not exceeded with probability `p` at least. */
export function poissonQuantile(p: number, mean: number): number {
  let term = Math.exp(-mean);
  let cumulative = term;
  let count = 0;
  while (cumulative < p && term > 0) {
    count += 1;
    term *= mean / count;
    cumulative += term;
  }
  return count;
}

/** Where a rate lies; what is `compatible` says nothing against the mean. */
export type FunnelPlace = 'compatible' | 'unusual' | 'veryUnusual';

export function placeInFunnel(rate: number, meanRate: number, people: number): FunnelPlace {
  const isOutside = (level: FunnelLevel) => {
    const { lower, upper } = funnelLimits(meanRate, people, level);
    return rate < lower - rounding || rate > upper + rounding;
  };
  const [usual, rare] = funnelLevels;
  if (isOutside(rare)) return 'veryUnusual';
  return isOutside(usual) ? 'unusual' : 'compatible';
}

/** A count over its people and back may come out a rounding aside of its own limit. */
const rounding = 1e-12;
