import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepDecay } from '../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../src/domain/access/floatingCatchment.ts';
import { travelMatrixFromDense } from '../../src/domain/access/travelMatrix.ts';
import { buildAccessMatrix, computeAccess } from '../../src/domain/calibration/accessMatrix.ts';
import {
  calibrateSupply,
  createCalibrationProblem,
  toConsultations,
} from '../../src/domain/calibration/calibrateSupply.ts';
import { solveRidgeNnls } from '../../src/domain/calibration/solveRidgeNnls.ts';

const decay = stepDecay();
const amount = fc.double({ min: 0, max: 12, noNaN: true });

/** Places on a line, up to 15 minutes from one to the next, each inhabited. */
const setting = fc.integer({ min: 2, max: 7 }).chain((count) =>
  fc.record({
    steps: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: count, maxLength: count }),
    demand: fc.array(fc.integer({ min: 50, max: 9000 }), { minLength: count, maxLength: count }),
    listedGps: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: count, maxLength: count }),
    target: fc.array(amount, { minLength: count, maxLength: count }),
    weights: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: count, maxLength: count }),
  }),
);

function travelOf(steps: readonly number[]) {
  const positions = steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
  return travelMatrixFromDense(positions.map((from) => positions.map((to) => Math.abs(from - to))));
}

describe('the supply that best gives back a target', () => {
  it('is never negative, and no place can be changed for the better', () => {
    fc.assert(
      fc.property(
        setting,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        ({ steps, demand, listedGps, target, weights }, ridge) => {
          const places = demand.map((_, place) => place);
          const input = { demand, travel: travelOf(steps), decay };
          const matrix = buildAccessMatrix(input, places, 4400);
          const supply = solveRidgeNnls({ matrix, target, weights, prior: listedGps, ridge });
          const access = computeAccess(matrix, supply);
          places.forEach((place) => {
            const unit = computeAccess(
              matrix,
              places.map((other) => (other === place ? 1 : 0)),
            );
            // Half the derivative of the sum that is made least, and its second derivative.
            let slope = ridge * ((supply[place] ?? 0) - (listedGps[place] ?? 0));
            let bend = ridge;
            unit.forEach((gain, row) => {
              const weight = weights[row] ?? 0;
              slope += weight * gain * ((access[row] ?? 0) - (target[row] ?? 0));
              bend += weight * gain * gain;
            });
            expect(supply[place]).toBeGreaterThanOrEqual(0);
            // The step that would still be taken is below the tolerance, or would go below 0.
            const step = -slope / bend;
            if ((supply[place] ?? 0) > 1e-3) expect(Math.abs(step)).toBeLessThan(1e-3);
            else expect(step).toBeLessThan(1e-3);
          });
        },
      ),
    );
  });

  it('is the headcounts × 4,400 under an endless ridge', () => {
    fc.assert(
      fc.property(setting, ({ steps, demand, listedGps, target }) => {
        const problem = createCalibrationProblem({
          population: demand,
          listedGps,
          officialApl: [target],
          travel: travelOf(steps),
          decay,
        });
        const consultations = toConsultations(problem, calibrateSupply(problem, 1e12));
        listedGps.forEach((count, place) => {
          expect(Math.abs((consultations[place] ?? 0) - 4400 * count)).toBeLessThan(1);
        });
      }),
    );
  });

  it('gives back without a ridge an access that some supply gives exactly', () => {
    fc.assert(
      fc.property(setting, ({ steps, demand, listedGps, target: supply }) => {
        const travel = travelOf(steps);
        // Where nobody is listed there is no supply to find.
        const actual = supply.map((gps, place) => (listedGps[place] === 0 ? 0 : gps * 4400));
        const access = computeFloatingCatchment({ supply: actual, demand, travel, decay });
        const problem = createCalibrationProblem({
          population: demand,
          listedGps,
          officialApl: [access],
          travel,
          decay,
        });
        const fitted = toConsultations(problem, calibrateSupply(problem, 0));
        const again = computeFloatingCatchment({ supply: fitted, demand, travel, decay });
        again.forEach((value, row) => {
          expect(Math.abs(value - (access[row] ?? 0))).toBeLessThan(0.02 + 0.02 * value);
        });
      }),
    );
  });

  it('is the same, bit for bit, each time', () => {
    fc.assert(
      fc.property(setting, ({ steps, demand, listedGps, target }) => {
        const calibrate = () => {
          const officialApl = [target];
          const travel = travelOf(steps);
          const input = { population: demand, listedGps, officialApl, travel, decay };
          return [...calibrateSupply(createCalibrationProblem(input), 3)];
        };
        expect(calibrate()).toEqual(calibrate());
      }),
    );
  });
});
