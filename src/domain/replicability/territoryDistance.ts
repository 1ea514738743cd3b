import type { MatchTable } from './matchTable.ts';

/** Weight by the id of a variable; one that is not named, or 0, plays no part. */
export type MatchWeights = Readonly<Record<string, number>>;

/** A table under weights, laid out for reading pairs of zones: zones × columns, row by row. */
export interface WeightedTable {
  size: number;
  columnCount: number;
  values: Float64Array;
  /** What a difference in a column is multiplied by. */
  weights: Float64Array;
  /** What a column adds to the sum of weights: its variable's weight once, in its first column. */
  shares: Float64Array;
}

/** Lays out the variables that count, in the table's order. */
export function weighTable({ size, variables }: MatchTable, weights: MatchWeights): WeightedTable {
  const columns = variables.flatMap(({ id, columns: own }) => {
    const weight = weights[id] ?? 0;
    if (weight < 0) throw new RangeError(`The weight of ${id} is ${weight}; expected 0 or more`);
    if (weight === 0) return [];
    return own.map((values, at) => ({ values, weight, share: at === 0 ? weight : 0 }));
  });
  const values = new Float64Array(size * columns.length);
  columns.forEach((column, at) => {
    for (let row = 0; row < size; row += 1) {
      values[row * columns.length + at] = column.values[row] ?? Number.NaN;
    }
  });
  return {
    size,
    columnCount: columns.length,
    values,
    weights: Float64Array.from(columns, ({ weight }) => weight),
    shares: Float64Array.from(columns, ({ share }) => share),
  };
}

/**
 * d = Σ g·|z − z'| / Σ g over the variables that both zones have: Gower's idea (Biometrics 27, 1971) with
 * robust z-scores instead of ranges, so that one far zone does not draw all others together. `NaN` when
 * they have none in common.
 */
export function computeTerritoryDistance(
  { columnCount, values, weights, shares }: WeightedTable,
  a: number,
  b: number,
): number {
  let sum = 0;
  let total = 0;
  const startA = a * columnCount;
  const startB = b * columnCount;
  for (let column = 0; column < columnCount; column += 1) {
    const difference = Math.abs(
      (values[startA + column] as number) - (values[startB + column] as number),
    );
    if (Number.isNaN(difference)) continue;
    sum += (weights[column] as number) * difference;
    total += shares[column] as number;
  }
  return total > 0 ? sum / total : Number.NaN;
}

/** How many of the weighted variables both zones have. */
export function countUsedVariables(
  { columnCount, values, shares }: WeightedTable,
  a: number,
  b: number,
): number {
  let used = 0;
  for (let column = 0; column < columnCount; column += 1) {
    const both = (values[a * columnCount + column] ?? 0) + (values[b * columnCount + column] ?? 0);
    if ((shares[column] ?? 0) > 0 && !Number.isNaN(both)) used += 1;
  }
  return used;
}
