import { seededRandom } from './seededRandom.ts';

/** So many different rows out of `rowCount`, always the same ones, ascending. */
export function drawRows(rowCount: number, wanted: number): number[] {
  const random = seededRandom(55);
  const drawn = new Set<number>();
  while (drawn.size < Math.min(wanted, rowCount)) drawn.add(Math.floor(random() * rowCount));
  return [...drawn].sort((a, b) => a - b);
}
