import type { TravelMatrix } from './travelMatrix.ts';

/**
 * Supply at less than `limitMinutes` (the limit itself excluded, as in the decays) of each row. The
 * matrix must reach at least that far.
 */
export function countWithinMinutes(
  travel: TravelMatrix,
  supply: ArrayLike<number>,
  limitMinutes: number,
): Float64Array {
  if (supply.length !== travel.columnCount) {
    throw new RangeError(
      `supply has ${supply.length} values; expected ${travel.columnCount}, one per column of the travel matrix`,
    );
  }
  const { offsets, indexes, minutes } = travel.byColumn;
  const counts = new Float64Array(travel.rowCount);
  for (let column = 0; column < travel.columnCount; column += 1) {
    const placeSupply = supply[column] ?? 0;
    if (placeSupply === 0) continue;
    const end = offsets[column + 1] ?? 0;
    for (let at = offsets[column] ?? 0; at < end; at += 1) {
      if ((minutes[at] ?? 0) >= limitMinutes) continue;
      const row = indexes[at] ?? 0;
      counts[row] = (counts[row] ?? 0) + placeSupply;
    }
  }
  return counts;
}
