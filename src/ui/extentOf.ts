/** From the smallest to the largest of what a strip shows; `null` when that is nothing. */
export function extentOf(
  values: ArrayLike<number>,
  others: readonly number[],
): [low: number, high: number] | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const include = (value: number) => {
    if (Number.isNaN(value)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (let row = 0; row < values.length; row++) include(values[row] ?? Number.NaN);
  for (const other of others) include(other);
  return low <= high ? [low, high] : null;
}
