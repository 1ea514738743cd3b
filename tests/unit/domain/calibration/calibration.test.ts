import { describe, expect, it } from 'vitest';
import { stepDecay } from '../../../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../../../src/domain/access/floatingCatchment.ts';
import { travelMatrixFromDense } from '../../../../src/domain/access/travelMatrix.ts';
import {
  buildAccessMatrix,
  computeAccess,
} from '../../../../src/domain/calibration/accessMatrix.ts';
import {
  calibrateSupply,
  chooseRidge,
  computeError,
  createCalibrationProblem,
  measureStrengths,
  predictLeftOut,
  ridgeStrengths,
  toConsultations,
} from '../../../../src/domain/calibration/calibrateSupply.ts';
import { solveRidgeNnls } from '../../../../src/domain/calibration/solveRidgeNnls.ts';

/**
 * Three communes in a line, 12 minutes apart, 1,000 people each; a practice at both ends. Steps: 1 in
 * the commune, 2/3 at 12 minutes, nothing at 24.
 *
 * The catchment of either end holds 1,000 + 2/3 × 1,000 = 5,000/3 weighted people; a unit of 5,000/3
 * thus gives 1 at home, 2/3 in the middle, 0 at the other end:
 *
 *        west  east
 *   A     1     0
 *   B    2/3   2/3
 *   C     0     1
 */
const travel = travelMatrixFromDense([
  [0, 12, 24],
  [12, 0, 12],
  [24, 12, 0],
]);
const demand = [1000, 1000, 1000];
const decay = stepDecay();
const matrix = buildAccessMatrix({ demand, travel, decay }, [0, 2], 5000 / 3);
const each = [1, 1, 1];

const solve = (
  target: readonly number[],
  prior: readonly number[],
  ridge: number,
  weights: readonly number[] = each,
) => [...solveRidgeNnls({ matrix, target, prior, ridge, weights })];

function expectClose(found: readonly number[], expected: readonly number[], digits = 4): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, digits);
  });
}

describe('access as a matrix', () => {
  it('is the one worked by hand', () => {
    expectClose([...computeAccess(matrix, [3, 1.5])], [3, 3, 1.5], 12);
  });

  it('gives what the floating catchment gives', () => {
    const supply = [2, 0, 5];
    const places = buildAccessMatrix({ demand, travel, decay }, [0, 1, 2]);
    expectClose(
      [...computeAccess(places, supply)],
      [...computeFloatingCatchment({ supply, demand, travel, decay })],
      12,
    );
  });

  it('serves nobody from a catchment that holds nobody', () => {
    const empty = buildAccessMatrix({ demand: [0, 0, 0], travel, decay }, [0]);
    expect([...computeAccess(empty, [4])]).toEqual([0, 0, 0]);
  });
});

describe('the fit, by hand', () => {
  it('recovers without a ridge a supply that gives the target exactly', () => {
    expectClose(solve([3, 3, 1.5], [1, 1], 0), [3, 1.5]);
  });

  it('stands between the target and the prior: only A and B count, the west alone is seen', () => {
    // west: (1 × 2 + 2/3 × (1 − 2/3 × east)) and east: 2/3 × (1 − 2/3 × west), each drawn to 1 by 1:
    //   13/9 w + 4/9 e + w = 2 + 2/3 + 1  →  22 w + 4 e = 33
    //    4/9 w + 4/9 e + e =     2/3 + 1  →   4 w + 13 e = 15
    // →  w = (33 × 13 − 4 × 15) / (22 × 13 − 16) = 369 / 270, e = (22 × 15 − 4 × 33) / 270 = 198 / 270
    expectClose(solve([2, 1, 99], [1, 1], 1, [1, 1, 0]), [369 / 270, 198 / 270]);
  });

  it('never goes below 0: where it would, the rest makes the best of it', () => {
    // Free, the west would be −4/13 of the east. At 0, the east: 4/9 e − (3 − e) = 0 → e = 27/13.
    expectClose(solve([0, 0, 3], [1, 1], 0), [0, 27 / 13]);
  });

  it('keeps the prior of a place that no counted row sees', () => {
    expectClose(solve([3, 9, 9], [1, 7], 0, [1, 0, 0]), [3, 7]);
  });

  it('counts a row for its weight', () => {
    // The middle counts for nothing: each end is its own target.
    expectClose(solve([2, 50, 5], [1, 1], 0, [1, 0, 3]), [2, 5]);
  });
});

describe('the calibration of GPs', () => {
  const listedGps = [2, 0, 1];
  /** One GP of 4,400 consultations gives 4,400 × 3/5,000 = 2.64 at home, 1.76 in the middle. */
  const problem = (officialApl: number[][]) =>
    createCalibrationProblem({ population: demand, listedGps, officialApl, travel, decay });

  it('gives no activity where nobody is listed, and counts in consultations', () => {
    const fitted = problem([[2.64, 3.52, 2.64]]);
    expect(fitted.practices).toEqual([0, 2]);
    // Each end has one GP's worth of access: 4,400 consultations, though two are listed in the west.
    const consultations = toConsultations(fitted, calibrateSupply(fitted, 0));
    expectClose([...consultations], [4400, 0, 4400], 0);
  });

  it('is the headcounts under an endless ridge', () => {
    const fitted = problem([[9, 9, 9]]);
    expectClose([...toConsultations(fitted, calibrateSupply(fitted, 1e9))], [8800, 0, 4400], 1);
  });

  it('counts each year known for one', () => {
    const fitted = problem([
      [2, 3, Number.NaN],
      [4, Number.NaN, Number.NaN],
    ]);
    expect([...fitted.target]).toEqual([3, 3, 0]);
    expect([...fitted.weights]).toEqual([2, 1, 0]);
    // Against an access of 3 everywhere: 1 and 1 in A, 0 in B; C is not known.
    expect(computeError(fitted, [3, 3, 3])).toBeCloseTo(Math.sqrt(2 / 3), 12);
  });

  it('predicts a place from the others alone', () => {
    const groups = ['west', 'west', 'east'];
    const fitted = problem([[2.64, 3.52, 2.64]]);
    const predicted = predictLeftOut(fitted, 1, groups);
    const mutated = predictLeftOut(problem([[99, 99, 2.64]]), 1, groups);
    // What is said of A and B does not depend on their own figures.
    expectClose([...predicted.slice(0, 2)], [...mutated.slice(0, 2)], 3);
    expect(Math.abs((mutated[2] ?? 0) - (predicted[2] ?? 0))).toBeGreaterThan(1);
  });

  it('chooses the strength with the least error on what was left out', () => {
    const groups = ['a', 'b', 'c'];
    const fitted = problem([[2.64, 3.52, 2.64]]);
    const errors = measureStrengths(fitted, groups);
    expect(errors.map(({ ridge }) => ridge)).toEqual(ridgeStrengths);
    const chosen = errors.find(({ ridge }) => ridge === chooseRidge(fitted, groups));
    expect(errors.every(({ error }) => error >= (chosen?.error ?? 0))).toBe(true);
  });
});
