export interface Rank {
  /** 1 is the best; equal values share the better rank. */
  rank: number;
  /** How many are ranked, this one included. */
  of: number;
}

/**
 * Rank of `row` among the rows that `isEligible`; `null` when it is not one of them or has no value.
 * `higher` puts the largest value first.
 */
export function computeRank(
  values: ArrayLike<number>,
  row: number,
  first: 'higher' | 'lower',
  isEligible: (row: number) => boolean = () => true,
): Rank | null {
  const own = values[row] ?? Number.NaN;
  if (Number.isNaN(own) || !isEligible(row)) return null;
  let better = 0;
  let of = 0;
  for (let other = 0; other < values.length; other += 1) {
    const value = values[other] ?? Number.NaN;
    if (Number.isNaN(value) || !isEligible(other)) continue;
    of += 1;
    if (first === 'higher' ? value > own : value < own) better += 1;
  }
  return { rank: better + 1, of };
}

/**
 * Share (0 to 1) of the inhabitants who live in a zone with a lower value than `value`, those of equal
 * zones counted for half: 0.5 is the middle inhabitant's place. Zones without a value are left out;
 * `NaN` when none is left.
 */
export function populationPercentile(
  values: ArrayLike<number>,
  population: ArrayLike<number>,
  value: number,
): number {
  let below = 0;
  let equal = 0;
  let total = 0;
  for (let row = 0; row < values.length; row += 1) {
    const other = values[row] ?? Number.NaN;
    if (Number.isNaN(other)) continue;
    const people = population[row] ?? 0;
    total += people;
    if (other < value) below += people;
    else if (other === value) equal += people;
  }
  return Number.isNaN(value) ? Number.NaN : (below + equal / 2) / total;
}
