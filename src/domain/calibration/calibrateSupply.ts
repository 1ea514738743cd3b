import type { DistanceDecay } from '../access/distanceDecay.ts';
import type { TravelMatrix } from '../access/travelMatrix.ts';
import { consultationsPerListedGp } from '../supply/supplyFacts.ts';
import { type AccessMatrix, buildAccessMatrix, computeAccess } from './accessMatrix.ts';
import { solveRidgeNnls } from './solveRidgeNnls.ts';

export interface CalibrationInput {
  /** Residents of each place. */
  population: ArrayLike<number>;
  /** GPs listed at each place. */
  listedGps: ArrayLike<number>;
  /** The official APL by place, one array a year; `NaN` where it is not known. Each value counts for one. */
  officialApl: readonly ArrayLike<number>[];
  travel: TravelMatrix;
  decay: DistanceDecay;
}

/**
 * Which yearly activity, at the places where a GP is listed, best gives back the official APL under our
 * own travel model. Supply is counted here in GPs of 4,400 consultations, so that the ridge has no unit.
 */
export interface CalibrationProblem {
  input: CalibrationInput;
  /** Places of practice: a place where nobody is listed is given no activity. */
  practices: number[];
  matrix: AccessMatrix;
  /** Mean of the years known, by place; 0 where none is. */
  target: Float64Array;
  /** Number of years known, by place. */
  weights: Float64Array;
  prior: Float64Array;
}

export function createCalibrationProblem(input: CalibrationInput): CalibrationProblem {
  const { population, listedGps, officialApl, travel, decay } = input;
  const places = Array.from(listedGps, (_, place) => place);
  const practices = places.filter((place) => (listedGps[place] ?? 0) > 0);
  const matrix = buildAccessMatrix(
    { demand: population, travel, decay },
    practices,
    consultationsPerListedGp,
  );
  const known = places.map((place) =>
    officialApl.map((apl) => apl[place] ?? Number.NaN).filter((value) => !Number.isNaN(value)),
  );
  return {
    input,
    practices,
    matrix,
    target: Float64Array.from(known, (values) =>
      values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length,
    ),
    weights: Float64Array.from(known, ({ length }) => length),
    prior: Float64Array.from(practices, (place) => listedGps[place] ?? 0),
  };
}

/** The fit to the places that count; by practice, in GPs of 4,400 consultations. */
function fitSupply(
  problem: CalibrationProblem,
  ridge: number,
  weights: Float64Array,
  start: Float64Array,
) {
  return solveRidgeNnls({ ...problem, weights, ridge }, start);
}

/** By practice, in GPs of 4,400 consultations. */
export function calibrateSupply(problem: CalibrationProblem, ridge: number): Float64Array {
  return fitSupply(problem, ridge, problem.weights, problem.prior);
}

/** Consultations a year at every place; 0 where no GP is listed. */
export function toConsultations(
  { practices, input }: CalibrationProblem,
  supply: ArrayLike<number>,
): Float64Array {
  const consultations = new Float64Array(input.listedGps.length);
  practices.forEach((place, practice) => {
    consultations[place] = (supply[practice] ?? 0) * consultationsPerListedGp;
  });
  return consultations;
}

/**
 * Access at every place as the fit gives it when the place's own group was left out of it: nobody's
 * figure rests on its own official value, nor on one of its group.
 */
export function predictLeftOut(
  problem: CalibrationProblem,
  ridge: number,
  groups: readonly string[],
): Float64Array {
  const start = calibrateSupply(problem, ridge);
  const predicted = new Float64Array(problem.matrix.rowCount);
  for (const group of new Set(groups)) {
    const weights = problem.weights.map((weight, row) => (groups[row] === group ? 0 : weight));
    const access = computeAccess(problem.matrix, fitSupply(problem, ridge, weights, start));
    access.forEach((value, row) => {
      if (groups[row] === group) predicted[row] = value;
    });
  }
  return predicted;
}

/** Root of the mean squared difference with the official values, each counting for one. */
export function computeError({ input }: CalibrationProblem, access: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  for (const apl of input.officialApl) {
    for (let place = 0; place < apl.length; place += 1) {
      const gap = (access[place] ?? Number.NaN) - (apl[place] ?? Number.NaN);
      if (Number.isNaN(gap)) continue;
      sum += gap ** 2;
      count += 1;
    }
  }
  return Math.sqrt(sum / count);
}

/** Strengths that are tried: two a decade, from hardly any ridge to nearly nothing but the headcounts. */
export const ridgeStrengths: readonly number[] = [0.3, 1, 3, 10, 30, 100];

export interface StrengthError {
  ridge: number;
  /** On what was left out, in consultations a year per inhabitant. */
  error: number;
}

export function measureStrengths(
  problem: CalibrationProblem,
  groups: readonly string[],
): StrengthError[] {
  return ridgeStrengths.map((ridge) => ({
    ridge,
    error: computeError(problem, predictLeftOut(problem, ridge, groups)),
  }));
}

/** The strength whose fits say best what they were not shown; the stronger one of equals. */
export function chooseRidge(problem: CalibrationProblem, groups: readonly string[]): number {
  const strengths = measureStrengths(problem, groups);
  const least = Math.min(...strengths.map(({ error }) => error));
  return strengths.findLast(({ error }) => error === least)?.ridge ?? Number.NaN;
}
