import { medianOf } from '../statistics/median.ts';
import type { MatchTable } from './matchTable.ts';
import { computeTerritoryDistance, type MatchWeights, weighTable } from './territoryDistance.ts';

/** How far apart the zones of a set are from each other: what a distance is judged against. */
export interface PairDistances {
  /** Number of pairs of matchable zones with a distance. */
  count: number;
  /** Pairs by distance, in `binWidth` steps from 0; the last one holds all beyond. */
  bins: Uint32Array;
  /** Median, over the matchable zones, of the distance to the nearest other one. */
  medianNearest: number;
}

/** A z-score is within ±3: no distance is beyond 6. */
const farthest = 6;
const binCount = 6_000;
const binWidth = farthest / binCount;

/** All pairs once: 1.15 million for communes, counted rather than kept and sorted. */
export function computePairDistances(
  table: MatchTable,
  weights: MatchWeights,
  isMatchable: (row: number) => boolean,
): PairDistances {
  const weighted = weighTable(table, weights);
  const rows = Array.from({ length: table.size }, (_, row) => row).filter(isMatchable);
  const bins = new Uint32Array(binCount);
  const nearest = new Float64Array(table.size).fill(Number.POSITIVE_INFINITY);
  let count = 0;
  rows.forEach((a, at) => {
    for (let other = at + 1; other < rows.length; other += 1) {
      const b = rows[other] ?? 0;
      const distance = computeTerritoryDistance(weighted, a, b);
      if (Number.isNaN(distance)) continue;
      const bin = Math.min(binCount - 1, Math.floor(distance / binWidth));
      bins[bin] = (bins[bin] ?? 0) + 1;
      count += 1;
      if (distance < (nearest[a] ?? 0)) nearest[a] = distance;
      if (distance < (nearest[b] ?? 0)) nearest[b] = distance;
    }
  });
  return { count, bins, medianNearest: medianOf([...nearest].filter(Number.isFinite)) };
}

/**
 * Share (0 to 1) of all pairs that are farther apart than each distance, pairs of its own bin (0.001 wide)
 * counted for half: 0.93 reads "closer than 93 % of pairs". `NaN` without pairs or distance.
 */
export function computeSimilarities(
  { count, bins }: PairDistances,
  distances: Float64Array,
): Float64Array {
  const farther = new Float64Array(binCount);
  let beyond = 0;
  for (let bin = binCount - 1; bin >= 0; bin -= 1) {
    const own = bins[bin] ?? 0;
    farther[bin] = (beyond + own / 2) / count;
    beyond += own;
  }
  return distances.map((distance) =>
    Number.isNaN(distance) || count === 0
      ? Number.NaN
      : (farther[Math.min(binCount - 1, Math.floor(distance / binWidth))] ?? Number.NaN),
  );
}

export const computeSimilarity = (pairs: PairDistances, distance: number): number =>
  computeSimilarities(pairs, Float64Array.of(distance))[0] ?? Number.NaN;
