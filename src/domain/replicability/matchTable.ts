import { standardise } from '../statistics/standardise.ts';

/** A figure by zone; `NaN` is no value. */
interface NumericVariable {
  id: string;
  values: ArrayLike<number>;
}

/** By class, the share (0 to 1) of each zone in it; the shares of a zone add up to 1, or are `NaN`. */
interface ClassVariable {
  id: string;
  shares: readonly ArrayLike<number>[];
}

export type MatchVariable = NumericVariable | ClassVariable;

/**
 * Variables made comparable. A numeric one is one column of z-scores; one of classes has a column per
 * class, of half the share, so that the absolute differences of two zones add up to 0 (same classes) to
 * 1 (no class in common): Gower's 0 or 1 where each zone is of one class.
 */
export interface MatchTable {
  /** Number of zones. */
  size: number;
  variables: readonly { id: string; columns: readonly Float64Array[] }[];
}

export function createMatchTable(
  variables: readonly MatchVariable[],
  size: number,
  isMatchable?: (row: number) => boolean,
): MatchTable {
  return {
    size,
    variables: variables.map((variable) => {
      const columns =
        'shares' in variable
          ? variable.shares.map((shares) => Float64Array.from(shares, (share) => share / 2))
          : [standardise(variable.values, isMatchable)];
      for (const column of columns) {
        if (column.length === size) continue;
        throw new RangeError(`${variable.id} has ${column.length} zones; expected ${size}`);
      }
      return { id: variable.id, columns };
    }),
  };
}
