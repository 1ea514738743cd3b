import { distance } from '@turf/distance';
import type { DistanceDecay } from '../../src/domain/access/distanceDecay.ts';
import type { AccessPoint } from '../../src/domain/access/pointIndex.ts';
import { type TravelModel, travelMinutes } from '../../src/domain/access/travelModel.ts';

/** As far as the atlas looks. */
export const longestTripMinutes = 30;

export interface ReachedPairs {
  count: number;
  minutes: number;
}

/** Turf from these rows to every point, without an index: the pairs in reach, and their minutes in all. */
export function reachAllPairs(
  points: readonly AccessPoint[],
  rows: readonly number[],
  travelModel: TravelModel,
): ReachedPairs {
  const positions = points.map(({ longitude, latitude }) => [longitude, latitude]);
  let count = 0;
  let minutesInAll = 0;
  for (const row of rows) {
    const from = positions[row] ?? [];
    positions.forEach((to, column) => {
      const minutes = row === column ? 0 : travelMinutes(travelModel, distance(from, to));
      if (minutes > longestTripMinutes) return;
      count += 1;
      minutesInAll += minutes;
    });
  }
  return { count, minutes: minutesInAll };
}

interface PlainCatchmentInput {
  points: readonly AccessPoint[];
  supply: ArrayLike<number>;
  demand: ArrayLike<number>;
  travelModel: TravelModel;
  decay: DistanceDecay;
}

/**
 * The floating catchment as its two sums are written, with Turf from every place that gives something to
 * every point, and nothing kept from one time to the next.
 */
export function shareAllPairs(input: PlainCatchmentInput): Float64Array {
  const { points, supply, demand, travelModel, decay } = input;
  const positions = points.map(({ longitude, latitude }) => [longitude, latitude]);
  const access = new Float64Array(points.length);
  positions.forEach((from, place) => {
    const given = supply[place] ?? 0;
    if (given === 0) return;
    const weights = positions.map((to, row) => {
      const minutes = row === place ? 0 : travelMinutes(travelModel, distance(from, to));
      return minutes > longestTripMinutes ? 0 : decay(minutes);
    });
    const served = weights.reduce((sum, weight, row) => sum + weight * (demand[row] ?? 0), 0);
    if (served === 0) return;
    weights.forEach((weight, row) => {
      access[row] = (access[row] ?? 0) + (given / served) * weight;
    });
  });
  return access;
}

interface PlainPlacementInput extends Omit<PlainCatchmentInput, 'supply'> {
  /** Rows of the communes told, and the APL of each. */
  coreRows: ArrayLike<number>;
  apl: ArrayLike<number>;
  amount: number;
  candidates: readonly number[];
}

/** The most that one place takes off the shortfall to 2.5: each candidate with Turf to every point. */
export function placeAllPairs(input: PlainPlacementInput): number {
  const { coreRows, apl, amount, candidates, demand, points } = input;
  return candidates.reduce((most, place) => {
    const supply = points.map((_, row) => (row === place ? amount : 0));
    const given = shareAllPairs({ ...input, supply });
    let filled = 0;
    for (let at = 0; at < coreRows.length; at += 1) {
      const row = coreRows[at] ?? 0;
      const lack = 2.5 - (apl[at] ?? Number.NaN);
      if (lack > 0) filled += (demand[row] ?? 0) * Math.min(lack, given[row] ?? 0);
    }
    return Math.max(most, filled);
  }, 0);
}
