import { selectPairs } from '../statistics/correlation.ts';
import type { MeasurePair } from './computeAgreement.ts';

/** A hamlet of twenty people is wherever its one neighbour is: as in rankings, it is not named. */
export const leastInhabitantsToName = 500;

/** Rows of the zones of at least 500 inhabitants whose two measures are furthest apart, the furthest first. */
export function selectLargestDifferences(
  { ours, official }: MeasurePair,
  population: ArrayLike<number>,
  count: number,
): number[] {
  const gap = (row: number) => Math.abs((ours[row] ?? 0) - (official[row] ?? 0));
  return selectPairs(ours, official)
    .filter((row) => (population[row] ?? 0) >= leastInhabitantsToName)
    .sort((a, b) => gap(b) - gap(a))
    .slice(0, count);
}
