/**
 * How closely two measures move together: −1 opposite, 0 unrelated, 1 together. Pairs of which one is
 * missing are left out; `NaN` with fewer than two pairs, or when one measure is the same everywhere.
 */

/** Spearman's: whether the order is the same. Equal values share the mean of their ranks. */
export function spearmanCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const pairs = selectPairs(x, y);
  const rankedX = averageRanks(pairs.map((row) => x[row] ?? Number.NaN));
  const rankedY = averageRanks(pairs.map((row) => y[row] ?? Number.NaN));
  return pearson(
    rankedX,
    rankedY,
    pairs.map(() => 1),
  );
}

/** Pearson's with weights: whether the values lie on one straight line, a large zone counting for more. */
export function weightedCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number>,
): number {
  if (weights.length !== x.length) {
    throw new RangeError(`There are ${weights.length} weights; expected ${x.length}`);
  }
  const pairs = selectPairs(x, y).filter((row) => (weights[row] ?? 0) > 0);
  const pick = (values: ArrayLike<number>) => pairs.map((row) => values[row] ?? Number.NaN);
  return pearson(pick(x), pick(y), pick(weights));
}

/** Rows that have both values. */
export function selectPairs(x: ArrayLike<number>, y: ArrayLike<number>): number[] {
  if (x.length !== y.length) {
    throw new RangeError(`There are ${y.length} values; expected ${x.length}, one for each other`);
  }
  return Array.from({ length: x.length }, (_, row) => row).filter(
    (row) => !Number.isNaN(x[row] ?? Number.NaN) && !Number.isNaN(y[row] ?? Number.NaN),
  );
}

function averageRanks(values: readonly number[]): number[] {
  const order = values.map((_, row) => row).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? -1] === values[order[start] ?? -1]) end += 1;
    // Ranks start at 1: those from start + 1 to end, on average.
    for (let at = start; at < end; at += 1) ranks[order[at] ?? -1] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

function pearson(x: readonly number[], y: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
  const [meanX, meanY] = [mean(x), mean(y)];
  let covariance = 0;
  let varianceX = 0;
  let varianceY = 0;
  x.forEach((value, i) => {
    const weight = weights[i] ?? 0;
    const [awayX, awayY] = [value - meanX, (y[i] ?? 0) - meanY];
    covariance += weight * awayX * awayY;
    varianceX += weight * awayX ** 2;
    varianceY += weight * awayY ** 2;
  });
  const scale = Math.sqrt(varianceX * varianceY);
  return scale > 0 ? covariance / scale : Number.NaN;
}
