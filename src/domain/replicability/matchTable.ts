import { medianOf } from '../statistics/median.ts';

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

/** Beyond this many deviations a zone is as far as can be: one odd figure does not decide alone. */
const mostDeviations = 3;

/**
 * z = (x − median) / (1.4826 · MAD), clipped to ±3 (METHOD 5). Median and deviation are those of the
 * zones that may be matched, so that a straddling zone moves no scale. Where more than half of the
 * values are equal the MAD is 0 and the mean absolute deviation takes its place (× 1.2533, its ratio to
 * the standard deviation of a normal law); a constant is 0 everywhere and tells nothing apart.
 */
export function standardise(
  values: ArrayLike<number>,
  isMatchable: (row: number) => boolean = () => true,
): Float64Array {
  const known = Array.from(values).filter((value, row) => !Number.isNaN(value) && isMatchable(row));
  const centre = medianOf(known);
  const deviations = known.map((value) => Math.abs(value - centre));
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  const scale = 1.4826 * medianOf(deviations) || 1.2533 * mean;
  return Float64Array.from(values, (value) => {
    if (Number.isNaN(value)) return Number.NaN;
    const z = scale > 0 ? (value - centre) / scale : 0;
    return Math.min(mostDeviations, Math.max(-mostDeviations, z));
  });
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
