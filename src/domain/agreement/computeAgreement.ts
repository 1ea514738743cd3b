import {
  selectPairs,
  spearmanCorrelation,
  weightedCorrelation,
} from '../statistics/correlation.ts';
import { weightedQuantile } from '../statistics/weighted.ts';

/** Two measures of the same zones, in the same unit: consultations a year per inhabitant. */
export interface MeasurePair {
  /** The access index of the atlas. */
  ours: ArrayLike<number>;
  /** The official APL. */
  official: ArrayLike<number>;
}

export interface Agreement {
  /** Zones that have both. */
  zoneCount: number;
  /** Spearman's, each zone counting for one: is the order the same? */
  rankCorrelation: number;
  /** Pearson's, each zone counting for its inhabitants. */
  weightedCorrelation: number;
  /** Half the inhabitants live where the two are no further apart than this. */
  middleGap: number;
}

/** How well our index says what the official figure says; the official one is the reference. */
export function computeAgreement(
  { ours, official }: MeasurePair,
  population: ArrayLike<number>,
): Agreement {
  const gaps = Float64Array.from(ours, (own, row) => Math.abs(own - (official[row] ?? Number.NaN)));
  return {
    zoneCount: selectPairs(ours, official).length,
    rankCorrelation: spearmanCorrelation(ours, official),
    weightedCorrelation: weightedCorrelation(ours, official, population),
    middleGap: weightedQuantile(gaps, population, 0.5),
  };
}
