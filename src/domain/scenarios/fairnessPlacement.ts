import type { PlacementProblem, PlacementState } from './placement.ts';
import { addSupply, sumReached } from './reachTable.ts';

/** Levels that the mean of the worst-off tenth is looked for at. */
const levelCount = 64;
const highestLevel = 4;

/**
 * The mean of the worst-off tenth is max over t of t − Σ people × max(0, t − a) / (people / 10)
 * (Rockafellar and Uryasev 2000): a place changes the sums of the communes it reaches, and no sorting is
 * needed. At each t this is submodular, so that the highest of their bounds is one of the objective.
 */
export function openFairness(problem: PlacementProblem): PlacementState {
  const { table, amount, population, candidates } = problem;
  const apl = problem.apl.slice();
  const levels = Float64Array.from(
    { length: levelCount },
    (_, at) => (highestLevel * (at + 1)) / levelCount,
  );
  let tenth = 0;
  apl.forEach((value, row) => {
    if (!Number.isNaN(value)) tenth += (population[row] as number) / 10;
  });
  const heights = new Float64Array(levelCount);
  /** Adds to each level what a commune fills of it when it goes from one figure to another. */
  const raise = (into: Float64Array, from: number, to: number, row: number, sign: 1 | -1) => {
    for (let at = levelCount - 1; at >= 0 && (levels[at] as number) > from; at -= 1) {
      const filled = Math.min(levels[at] as number, to) - from;
      into[at] = (into[at] as number) + sign * filled * (population[row] as number);
    }
  };
  const measure = () => {
    levels.forEach((level, at) => {
      heights[at] = level * tenth;
    });
    apl.forEach((value, row) => {
      raise(heights, value, Number.POSITIVE_INFINITY, row, -1);
    });
  };
  const fill = (into: Float64Array, place: number, times: number) => {
    sumReached(table, place, (commune, given) => {
      const from = apl[commune] as number;
      raise(into, from, from + amount * times * given, commune, 1);
      return 0;
    });
    return into;
  };
  const highest = (sums: Float64Array) => sums.reduce((most, height) => Math.max(most, height), 0);
  measure();
  const start = highest(heights);
  const after = new Float64Array(levelCount);
  return {
    gainOf(place, times = 1) {
      after.set(heights);
      return highest(fill(after, place, times)) - highest(heights);
    },
    add(place) {
      addSupply(table, apl, place, amount);
      measure();
    },
    openCeilings() {
      const filled = candidates.map((place) => fill(new Float64Array(levelCount), place, 1));
      return Array.from(heights, (height, level) => ({
        reached: height - start,
        gains: filled.map((gains) => gains[level] as number),
        gainOf: (place, times) => fill(new Float64Array(levelCount), place, times)[level] as number,
      }));
    },
  };
}
