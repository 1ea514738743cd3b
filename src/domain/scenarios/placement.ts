import { aplThreshold } from '../indicators/aplThreshold.ts';
import { describeEffect } from './describeEffect.ts';
import { openFairness } from './fairnessPlacement.ts';
import type { Ceiling } from './placementBounds.ts';
import type { PlacementObjective } from './placesQuestion.ts';
import { addSupply, type ReachTable, sumReached } from './reachTable.ts';

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

/** How good a state is; larger is better. `gainOf` is what one more place would add to it, so many times over. */
export interface PlacementState {
  gainOf(place: number, times?: number): number;
  add(place: number): void;
  /** What the objective is never above; the objective itself where this is left out, for it is submodular. */
  openCeilings?(): Ceiling[];
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

function openShortfall(problem: PlacementProblem, level: number): PlacementState {
  const { table, amount, population } = problem;
  const apl = problem.apl.slice();
  return {
    gainOf: (place, times = 1) =>
      sumReached(table, place, (commune, given) => {
        const lack = level - (apl[commune] as number);
        const gained = amount * times * given;
        return lack > 0 ? (population[commune] as number) * Math.min(lack, gained) : 0;
      }),
    add: (place) => addSupply(table, apl, place, amount),
  };
}

function openNearest(
  { table, population, nearestMinutes, apl }: PlacementProblem,
  worth: (minutes: number) => number,
): PlacementState {
  const nearest = nearestMinutes.slice();
  return {
    gainOf: (place) =>
      sumReached(table, place, (commune, _, away) => {
        const seen = nearest[commune] as number;
        if (away >= seen || Number.isNaN(apl[commune] as number)) return 0;
        return (population[commune] as number) * (worth(away) - worth(seen));
      }),
    add: (place) => {
      sumReached(table, place, (commune, _, away) => {
        nearest[commune] = Math.min(nearest[commune] as number, away);
        return 0;
      });
    },
  };
}

/** A commune crosses once it has all it lacks: its people times the share it has of that is never below. */
function openCrossings(problem: PlacementProblem): PlacementState {
  const { table, amount, population, candidates } = problem;
  const apl = problem.apl.slice();
  const shareOf = (commune: number, gained: number) => {
    const lack = aplThreshold - (problem.apl[commune] as number);
    if (!(lack >= 0)) return 0;
    const left = aplThreshold - (apl[commune] as number);
    if (lack === 0) return left === 0 ? 1 : 0;
    return Math.max(0, Math.min(left, gained)) / lack;
  };
  const shareGained = (place: number, times: number) =>
    sumReached(
      table,
      place,
      (commune, given) =>
        (population[commune] as number) * shareOf(commune, amount * times * given),
    );
  return {
    gainOf: (place, times = 1) =>
      sumReached(table, place, (commune, given) => {
        const value = apl[commune] as number;
        const crosses = value <= aplThreshold && value + amount * times * given > aplThreshold;
        return crosses ? (population[commune] as number) : 0;
      }),
    add: (place) => addSupply(table, apl, place, amount),
    openCeilings: () => {
      const reached = apl.reduce((sum, value, commune) => {
        const before = problem.apl[commune] as number;
        if (!(before <= aplThreshold)) return sum;
        const lack = aplThreshold - before;
        const share = lack === 0 ? (value > before ? 1 : 0) : Math.min(1, (value - before) / lack);
        return sum + (population[commune] as number) * share;
      }, 0);
      const gains = candidates.map((place) => shareGained(place, 1));
      return [{ reached, gains, gainOf: shareGained }];
    },
  };
}

/** What is missing before any place is added, in the unit of the objective: no choice brings more. */
export function measureMissing({
  objective,
  apl,
  population,
  nearestMinutes,
}: PlacementProblem): number {
  const sumPeople = (missing: (value: number, minutes: number) => number) =>
    apl.reduce((sum, value, row) => {
      if (Number.isNaN(value)) return sum;
      return sum + (population[row] as number) * missing(value, nearestMinutes[row] as number);
    }, 0);
  switch (objective) {
    case 'shortfall':
      return sumPeople((value) => Math.max(0, aplThreshold - value));
    case 'coverage':
      return sumPeople((_, minutes) => (minutes <= coverageMinutes ? 0 : 1));
    case 'travel':
      return sumPeople((_, minutes) => Math.min(longestMinutes, minutes));
    case 'crossings':
      return sumPeople((value) => (value <= aplThreshold ? 1 : 0));
    case 'fairness': {
      // Up to the threshold for the worst-off tenth.
      const { before } = describeEffect({ apl, change: new Float64Array(apl.length), population });
      return (sumPeople(() => 1) / 10) * Math.max(0, aplThreshold - before.worstDecileMean);
    }
  }
}
