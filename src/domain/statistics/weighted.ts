/** Rows that count: a value, and a weight above 0. Sorted by value. */
function sortWeighted(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): { value: number; weight: number }[] {
  if (values.length !== weights.length) {
    throw new RangeError(
      `There are ${weights.length} weights; expected ${values.length}, one per value`,
    );
  }
  const rows: { value: number; weight: number }[] = [];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? Number.NaN;
    const weight = weights[i] ?? Number.NaN;
    if (weight < 0) throw new RangeError(`Weight ${i} is ${weight}; expected 0 or more`);
    if (!Number.isNaN(value) && weight > 0) rows.push({ value, weight });
  }
  return rows.sort((a, b) => a.value - b.value);
}

const sumWeights = (rows: readonly { weight: number }[]): number =>
  rows.reduce((sum, { weight }) => sum + weight, 0);

/** So that the 55th of a hundred equal weights is the 0.55 quantile in spite of rounding. */
const shareTolerance = 1e-12;

/**
 * The smallest value whose cumulative share of the weights is at least `q` (0 to 1). Missing values
 * are left out; `NaN` when nothing is left.
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  q: number,
): number {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`Quantile is ${q}; expected 0 to 1`);
  const rows = sortWeighted(values, weights);
  const total = sumWeights(rows);
  let cumulative = 0;
  for (const { value, weight } of rows) {
    cumulative += weight;
    if (cumulative / total >= q - shareTolerance) return value;
  }
  return rows.at(-1)?.value ?? Number.NaN;
}

/** Mean by weight of the values there are; `NaN` when there is none. */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  const rows = sortWeighted(values, weights);
  return rows.reduce((sum, { value, weight }) => sum + value * weight, 0) / sumWeights(rows);
}

/**
 * Gini index, 0 when all have the same, towards 1 when one has all: 1 − Σ (F_i − F_{i−1})(L_i + L_{i−1})
 * over cumulative shares of people F and of the total L. 0 when nobody has anything.
 */
export function giniIndex(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  const rows = sortWeighted(values, weights);
  if (rows.length === 0) return Number.NaN;
  const people = sumWeights(rows);
  const total = rows.reduce((sum, { value, weight }) => sum + value * weight, 0);
  if (total === 0) return 0;
  let cumulative = 0;
  let doubledArea = 0;
  for (const { value, weight } of rows) {
    const before = cumulative / total;
    cumulative += value * weight;
    doubledArea += (weight / people) * (before + cumulative / total);
  }
  return 1 - doubledArea;
}
