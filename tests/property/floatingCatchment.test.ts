import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decays,
  exponentialDecay,
  gaussianDecay,
  linearDecay,
  stepDecay,
} from '../../src/domain/access/distanceDecay.ts';
import { explainAccess } from '../../src/domain/access/explainAccess.ts';
import {
  computeFloatingCatchment,
  type FloatingCatchmentInput,
} from '../../src/domain/access/floatingCatchment.ts';
import { travelMatrixFromDense } from '../../src/domain/access/travelMatrix.ts';

interface Case {
  minutes: number[][];
  supply: number[];
  demand: number[];
  decay: FloatingCatchmentInput['decay'];
}

const minutes = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 10, 15, 20, 30, Number.POSITIVE_INFINITY) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 45, noNaN: true }) },
);
const decay = fc.oneof(
  fc.constantFrom(...Object.values(decays)),
  fc.integer({ min: 1, max: 60 }).map((cutoffMinutes) => linearDecay({ cutoffMinutes })),
);
const anyCase: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.record({
      minutes: fc.array(fc.array(minutes, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      supply: fc.array(fc.nat(40), { minLength: columns, maxLength: columns }),
      demand: fc.array(fc.nat(5000), { minLength: rows, maxLength: rows }),
      decay,
    }),
  );

const inputOf = ({ minutes: dense, ...rest }: Case): FloatingCatchmentInput => ({
  ...rest,
  travel: travelMatrixFromDense(dense),
});

/** The two steps as the paper writes them, pair by pair. */
function bruteForce({ minutes: dense, supply, demand, decay: weight }: Case): number[] {
  const ratios = supply.map((amount, j) => {
    const people = demand.reduce(
      (sum, person, i) => sum + person * weight(dense[i]?.[j] ?? Number.NaN),
      0,
    );
    return people > 0 ? amount / people : 0;
  });
  return dense.map((line) => line.reduce((sum, t, j) => sum + weight(t) * (ratios[j] ?? 0), 0));
}

const expectClose = (seen: number, expected: number) =>
  expect(Math.abs(seen - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

const forEachCase = (check: (anyCase: Case) => void) => fc.assert(fc.property(anyCase, check));

describe('the floating catchment', () => {
  it('equals both steps written pair by pair', () => {
    forEachCase((given) => {
      const access = computeFloatingCatchment(inputOf(given));
      bruteForce(given).forEach((value, row) => {
        expectClose(access[row] ?? Number.NaN, value);
      });
    });
  });

  it('conserves the supply of places whose catchment holds somebody', () => {
    forEachCase((given) => {
      const access = computeFloatingCatchment(inputOf(given));
      const served = access.reduce((sum, value, row) => sum + value * (given.demand[row] ?? 0), 0);
      const reachable = given.supply.reduce((sum, amount, j) => {
        const isShared = given.minutes.some(
          (line, i) => (given.demand[i] ?? 0) * given.decay(line[j] ?? Number.NaN) > 0,
        );
        return isShared ? sum + amount : sum;
      }, 0);
      expectClose(served, reachable);
    });
  });

  it('lowers nobody when supply is added', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(7), fc.integer({ min: 1, max: 9 }), (given, place, more) => {
        const before = computeFloatingCatchment(inputOf(given));
        const column = place % given.supply.length;
        const supply = given.supply.map((amount, j) => (j === column ? amount + more : amount));
        const after = computeFloatingCatchment(inputOf({ ...given, supply }));
        before.forEach((value, row) => {
          expect((after[row] ?? Number.NaN) - value).toBeGreaterThanOrEqual(-1e-12 * value);
        });
      }),
    );
  });

  it('doubles when supply doubles', () => {
    forEachCase((given) => {
      const once = computeFloatingCatchment(inputOf(given));
      const supply = given.supply.map((amount) => 2 * amount);
      const twice = computeFloatingCatchment(inputOf({ ...given, supply }));
      expect([...twice]).toEqual([...once].map((value) => 2 * value));
    });
  });

  it('does not depend on the order of zones', () => {
    forEachCase((given) => {
      const access = computeFloatingCatchment(inputOf(given));
      const reversed = computeFloatingCatchment(
        inputOf({
          decay: given.decay,
          minutes: given.minutes.map((line) => line.toReversed()).toReversed(),
          supply: given.supply.toReversed(),
          demand: given.demand.toReversed(),
        }),
      );
      reversed.toReversed().forEach((value, row) => {
        expectClose(value, access[row] ?? Number.NaN);
      });
    });
  });

  it('is the sum of the contributions that explain it', () => {
    forEachCase((given) => {
      const input = inputOf(given);
      computeFloatingCatchment(input).forEach((value, row) => {
        const contributions = explainAccess(input, row);
        expectClose(
          contributions.reduce((sum, { contribution }) => sum + contribution, 0),
          value,
        );
        for (const { contribution, weight } of contributions) {
          expect(contribution).toBeGreaterThan(0);
          expect(weight).toBeGreaterThan(0);
        }
      });
    });
  });
});

describe('every decay', () => {
  it('starts at 1, never rises, and ends at 0', () => {
    const minute = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        for (const weight of [stepDecay(), linearDecay(), exponentialDecay(), gaussianDecay()]) {
          expect(weight(Math.min(a, b))).toBeGreaterThanOrEqual(weight(Math.max(a, b)));
          expect([weight(0), weight(30)]).toEqual([1, 0]);
        }
      }),
    );
  });
});
