import { selectPairs } from '../statistics/correlation.ts';
import { weightedMean } from '../statistics/weighted.ts';
import type { ZoneSet } from '../territory/territory.ts';
import type { MeasurePair } from './computeAgreement.ts';

export interface MeanDifference {
  zoneRow: number;
  ours: number;
  official: number;
  /** Ours less the official mean, in consultations a year per inhabitant. */
  difference: number;
}

/**
 * The two means of each zone over its communes that have both figures, weighted by inhabitants: a
 * commune that lacks one of them may not weigh on the other.
 */
export function computeMeanDifferences(
  zones: Pick<ZoneSet, 'members'>,
  { ours, official }: MeasurePair,
  population: ArrayLike<number>,
): MeanDifference[] {
  const paired = new Set(selectPairs(ours, official));
  return zones.members.map((members, zoneRow) => {
    const rows = Array.from(members).filter((row) => paired.has(row));
    const meanOf = (values: ArrayLike<number>) =>
      weightedMean(
        rows.map((row) => values[row] ?? Number.NaN),
        rows.map((row) => population[row] ?? 0),
      );
    const means = { ours: meanOf(ours), official: meanOf(official) };
    return { zoneRow, ...means, difference: means.ours - means.official };
  });
}
