import type { MatchTable } from './matchTable.ts';
import type { MatchWeights } from './territoryDistance.ts';

/** A variable of two zones, and what it adds to their distance. */
export interface MatchReason {
  variableId: string;
  /** |z − z'|, from 0 to 6; 0 to 1 for classes. */
  difference: number;
  /** Its part of the distance; the parts add up to it. */
  contribution: number;
}

export interface MatchReasons {
  /** Within `closeDifference`, the closest first. */
  alike: MatchReason[];
  /** The two that add most to the distance, the larger first: always told. */
  biggestDifferences: MatchReason[];
  /** Variables that one of the two zones lacks. */
  skipped: string[];
}

/** Half a robust deviation: two zones nearer than this on a variable are alike on it. */
const closeDifference = 0.5;

/** Why two zones are near each other, or not. */
export function explainMatch(
  { variables }: MatchTable,
  weights: MatchWeights,
  a: number,
  b: number,
): MatchReasons {
  const weighted = variables.filter(({ id }) => (weights[id] ?? 0) > 0);
  const differences = weighted.map(({ id, columns }) => ({
    id,
    weight: weights[id] ?? 0,
    difference: columns.reduce(
      (sum, column) => sum + Math.abs((column[a] ?? Number.NaN) - (column[b] ?? Number.NaN)),
      0,
    ),
  }));
  const known = differences.filter(({ difference }) => !Number.isNaN(difference));
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const reasons = known.map(({ id, weight, difference }) => ({
    variableId: id,
    difference,
    contribution: (weight * difference) / total,
  }));
  return {
    alike: reasons
      .filter(({ difference }) => difference <= closeDifference)
      .sort((one, other) => one.difference - other.difference),
    biggestDifferences: [...reasons]
      .sort((one, other) => other.contribution - one.contribution)
      .slice(0, 2),
    skipped: differences.filter(({ difference }) => Number.isNaN(difference)).map(({ id }) => id),
  };
}
