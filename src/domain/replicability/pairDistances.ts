import { medianOf } from '../statistics/median.ts';
import type { MatchTable } from './matchTable.ts';
import { type MatchWeights, type WeightedTable, weighTable } from './territoryDistance.ts';

/** How far apart the zones of a set are from each other: what a distance is judged against. */
export interface PairDistances {
  /** Number of pairs of matchable zones with a distance. */
  count: number;
  /** Pairs by distance, in steps of 0.001 from 0; the last one holds all beyond. */
  bins: Uint32Array;
  /** Median, over the matchable zones, of the distance to the nearest other one. */
  medianNearest: number;
}

/** A z-score is within ±3: no distance is beyond 6. */
const farthest = 6;
const binCount = 6_000;
const binsPerUnit = binCount / farthest;
const lastBin = binCount - 1;

function binOf(distance: number): number {
  const bin = distance * binsPerUnit;
  return bin >= lastBin ? lastBin : bin | 0;
}

/**
 * All pairs once: 1.15 million for communes, counted rather than kept and sorted. Zones that lack the same
 * variables are taken together: between two such groups the columns that count are the same for all pairs,
 * and no pair has to ask what is missing.
 */
export function computePairDistances(
  table: MatchTable,
  weights: MatchWeights,
  isMatchable: (row: number) => boolean,
): PairDistances {
  const weighted = weighTable(table, weights);
  const groups = groupByMissing(weighted, isMatchable);
  const found = {
    bins: new Uint32Array(binCount),
    nearest: new Float64Array(table.size).fill(Number.POSITIVE_INFINITY),
    count: 0,
  };
  groups.forEach((one, at) => {
    for (const other of groups.slice(at)) countPairs(weighted, one, other, found);
  });
  const { count, bins, nearest } = found;
  return { count, bins, medianNearest: medianOf([...nearest].filter(Number.isFinite)) };
}

interface RowGroup {
  rows: number[];
  /** Columns in which these zones have a value. */
  columns: number[];
}

function groupByMissing(
  { size, columnCount, values }: WeightedTable,
  isMatchable: (row: number) => boolean,
): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  const all = Array.from({ length: columnCount }, (_, column) => column);
  for (let row = 0; row < size; row += 1) {
    if (!isMatchable(row)) continue;
    const columns = all.filter((column) => !Number.isNaN(values[row * columnCount + column]));
    const key = columns.join();
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { rows: [row], columns });
  }
  return [...groups.values()];
}

/** Pairs of one zone of each group, or of two of the same group. */
function countPairs(
  weighted: WeightedTable,
  one: RowGroup,
  other: RowGroup,
  found: { bins: Uint32Array; nearest: Float64Array; count: number },
): void {
  const { bins, nearest } = found;
  const columns = one.columns.filter((column) => other.columns.includes(column));
  const total = columns.reduce((sum, column) => sum + (weighted.shares[column] ?? 0), 0);
  if (total === 0) return;
  const width = columns.length;
  const ones = layOut(weighted, one.rows, columns, total);
  const others = one === other ? ones : layOut(weighted, other.rows, columns, total);
  one.rows.forEach((a, at) => {
    const start = at * width;
    const first = one === other ? at + 1 : 0;
    let nearestOfA = nearest[a] as number;
    for (let place = first; place < other.rows.length; place += 1) {
      const offset = place * width;
      let distance = 0;
      for (let column = 0; column < width; column += 1) {
        distance += Math.abs(
          (ones[start + column] as number) - (others[offset + column] as number),
        );
      }
      const bin = binOf(distance);
      bins[bin] = (bins[bin] as number) + 1;
      if (distance < nearestOfA) nearestOfA = distance;
      const b = other.rows[place] as number;
      if (distance < (nearest[b] as number)) nearest[b] = distance;
    }
    nearest[a] = nearestOfA;
    found.count += other.rows.length - first;
  });
}

/** Weighted so that the sum of absolute differences is the distance itself. */
function layOut(
  { columnCount, values, weights }: WeightedTable,
  rows: readonly number[],
  columns: readonly number[],
  total: number,
): Float64Array {
  const laid = new Float64Array(rows.length * columns.length);
  rows.forEach((row, at) => {
    columns.forEach((column, place) => {
      const value = values[row * columnCount + column] ?? Number.NaN;
      laid[at * columns.length + place] = (value * (weights[column] ?? 0)) / total;
    });
  });
  return laid;
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
    Number.isNaN(distance) || count === 0 ? Number.NaN : (farther[binOf(distance)] ?? Number.NaN),
  );
}

export const computeSimilarity = (pairs: PairDistances, distance: number): number =>
  computeSimilarities(pairs, Float64Array.of(distance))[0] ?? Number.NaN;
