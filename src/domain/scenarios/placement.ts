import { aplThreshold } from '../indicators/aplThreshold.ts';
import type { ReachTable } from './reachTable.ts';

/** What the best next places are the best for. */
export const placementObjectives = [
  'shortfall',
  'coverage',
  'fairness',
  'crossings',
  'travel',
] as const;
export type PlacementObjective = (typeof placementObjectives)[number];

export interface PlacementProblem {
  objective: PlacementObjective;
  table: ReachTable;
  /** Consultations a year brought by one new place, per unit of the table's gains. */
  amount: number;
  /** Official APL by commune, with the changes already made; `NaN` where there is none. */
  apl: Float64Array;
  population: Float64Array;
  /** Estimated minutes to the nearest place there is; `Infinity` where none is in reach. */
  nearestMinutes: Float64Array;
  /** Places that may be chosen, by row of the table. */
  candidates: readonly number[];
}

/** How good a state is; larger is better. `gainOf` is what one more place would add to it. */
export interface PlacementState {
  gainOf(place: number): number;
  add(place: number): void;
}

/** "Within 15 minutes": estimated, from commune centre to commune centre. */
const coverageMinutes = 15;
/** A trip beyond the reach of the matrix counts as one of 30 minutes. */
const longestMinutes = 30;

/**
 * What adding places does to an objective:
 * - `shortfall`: Σ people × min(what they lack to 2.5, what they gain): monotone and submodular
 * - `coverage`: people who come within 15 minutes of a place (maximal covering, Church and ReVelle 1974)
 * - `travel`: person-minutes saved to the nearest place (p-median, Hakimi 1964)
 * - `fairness`: mean of the worst-off tenth, × people; raising it moves the tenth, so not submodular
 * - `crossings`: people brought above 2.5; rewards the nearest miss, not submodular
 */
export function openPlacement(problem: PlacementProblem): PlacementState {
  switch (problem.objective) {
    case 'shortfall':
      return openShortfall(problem, aplThreshold);
    case 'coverage':
      return openNearest(problem, (minutes) => (minutes <= coverageMinutes ? 1 : 0));
    case 'travel':
      return openNearest(problem, (minutes) => longestMinutes - Math.min(longestMinutes, minutes));
    case 'fairness':
      return openFairness(problem);
    case 'crossings':
      return openCrossings(problem);
  }
}

/** Whether the gain of a place can only shrink as others are added: what the upper bound rests on. */
export const isSubmodular: Record<PlacementObjective, boolean> = {
  shortfall: true,
  coverage: true,
  travel: true,
  fairness: false,
  crossings: false,
};

/** Σ over the communes a place reaches of what `gain` says of one. */
function sumReached(
  { offsets, communes, gains, minutes }: ReachTable,
  place: number,
  gain: (commune: number, given: number, away: number) => number,
): number {
  let sum = 0;
  const end = offsets[place + 1] ?? 0;
  for (let at = offsets[place] ?? 0; at < end; at += 1) {
    sum += gain(communes[at] as number, gains[at] as number, minutes[at] as number);
  }
  return sum;
}

function addAccess(problem: PlacementProblem, apl: Float64Array, place: number): void {
  sumReached(problem.table, place, (commune, given) => {
    apl[commune] = (apl[commune] as number) + problem.amount * given;
    return 0;
  });
}

function openShortfall(problem: PlacementProblem, level: number): PlacementState {
  const { table, amount, population } = problem;
  const apl = problem.apl.slice();
  const gain = (commune: number, given: number) => {
    const lack = level - (apl[commune] as number);
    return lack > 0 ? (population[commune] as number) * Math.min(lack, amount * given) : 0;
  };
  return {
    gainOf: (place) => sumReached(table, place, gain),
    add: (place) => addAccess(problem, apl, place),
  };
}

function openNearest(
  { table, population, nearestMinutes, apl }: PlacementProblem,
  worth: (minutes: number) => number,
): PlacementState {
  const nearest = nearestMinutes.slice();
  const gain = (commune: number, _: number, away: number) => {
    const seen = nearest[commune] as number;
    if (away >= seen || Number.isNaN(apl[commune] as number)) return 0;
    return (population[commune] as number) * (worth(away) - worth(seen));
  };
  return {
    gainOf: (place) => sumReached(table, place, gain),
    add: (place) => {
      sumReached(table, place, (commune, _, away) => {
        nearest[commune] = Math.min(nearest[commune] as number, away);
        return 0;
      });
    },
  };
}

/** Levels that the mean of the worst-off tenth is looked for at. */
const levelCount = 64;

/**
 * The mean of the worst-off tenth is max over t of t − Σ people × max(0, t − a) / (people / 10)
 * (Rockafellar and Uryasev 2000): a place changes the sums of the communes it reaches, and no sorting is needed.
 */
function openFairness(problem: PlacementProblem): PlacementState {
  const { table, amount, population } = problem;
  const apl = problem.apl.slice();
  const levels = Float64Array.from({ length: levelCount }, (_, at) => (4 * (at + 1)) / levelCount);
  let tenth = 0;
  apl.forEach((value, row) => {
    if (!Number.isNaN(value)) tenth += (population[row] as number) / 10;
  });
  const lacks = new Float64Array(levelCount);
  const measure = () => {
    lacks.fill(0);
    apl.forEach((value, row) => {
      if (Number.isNaN(value)) return;
      for (let at = 0; at < levelCount; at += 1) {
        const lack = (levels[at] as number) - value;
        if (lack > 0) lacks[at] = (lacks[at] as number) + lack * (population[row] as number);
      }
    });
  };
  const best = (sums: Float64Array) =>
    levels.reduce((most, level, at) => Math.max(most, level * tenth - (sums[at] as number)), 0);
  measure();
  const after = new Float64Array(levelCount);
  return {
    gainOf(place) {
      after.set(lacks);
      sumReached(table, place, (commune, given) => {
        const from = apl[commune] as number;
        const to = from + amount * given;
        for (let at = levelCount - 1; at >= 0 && (levels[at] as number) > from; at -= 1) {
          const level = levels[at] as number;
          const filled = Math.min(level, to) - from;
          after[at] = (after[at] as number) - filled * (population[commune] as number);
        }
        return 0;
      });
      return best(after) - best(lacks);
    },
    add(place) {
      addAccess(problem, apl, place);
      measure();
    },
  };
}

function openCrossings(problem: PlacementProblem): PlacementState {
  const { table, amount, population } = problem;
  const apl = problem.apl.slice();
  const gain = (commune: number, given: number) => {
    const value = apl[commune] as number;
    const crosses = value <= aplThreshold && value + amount * given > aplThreshold;
    return crosses ? (population[commune] as number) : 0;
  };
  return {
    gainOf: (place) => sumReached(table, place, gain),
    add: (place) => addAccess(problem, apl, place),
  };
}
