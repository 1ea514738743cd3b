import { describe, expect, it } from 'vitest';
import { stepDecay } from '../../../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../../../src/domain/access/floatingCatchment.ts';
import { travelMatrixFromDense } from '../../../../src/domain/access/travelMatrix.ts';
import { weightedMean } from '../../../../src/domain/statistics/weighted.ts';
import { fiveHexagons } from '../../../fixtures/vectors/fiveHexagons.ts';
import { ruralAccess } from '../../../fixtures/vectors/ruralAccess.ts';

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

function expectClose(actual: Float64Array, expected: readonly number[], decimals: number) {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, decimals);
  });
}

describe('computeFloatingCatchment', () => {
  it('agrees with three zones worked by hand', () => {
    // A has 2 doctors and 100 people, B 0 and 200, C 1 and 400. A–B 12 min, B–C 16 min, A–C 25 min.
    // R_A = 2 / (100·1 + 200·2/3) = 2 / 233.33 = 0.0085714
    // R_C = 1 / (400·1 + 200·1/3) = 1 / 466.67 = 0.0021429
    // A = R_A = 0.0085714; B = 2/3·R_A + 1/3·R_C = 0.0057143 + 0.0007143 = 0.0064286; C = R_C
    const access = computeFloatingCatchment({
      supply: [2, 0, 1],
      demand: [100, 200, 400],
      travel: travelMatrixFromDense([
        [0, 12, 25],
        [12, 0, 16],
        [25, 16, 0],
      ]),
      decay: stepDecay(),
    });
    expectClose(access, [2 / 233.3333333333, 0.0064285714, 1 / 466.6666666667], 10);
    // 100·0.0085714 + 200·0.0064286 + 400·0.0021429 = 0.857 + 1.286 + 0.857 = 3 doctors
    expect(sum(access.map((value, i) => value * ([100, 200, 400][i] ?? 0)))).toBeCloseTo(3, 12);
  });

  it('reproduces the five hexagons of the R package accessibility', () => {
    const travel = travelMatrixFromDense(fiveHexagons.travelMinutes);
    const input = { supply: fiveHexagons.jobs, demand: fiveHexagons.population, travel };
    const within45 = computeFloatingCatchment({ ...input, decay: (t) => (t <= 45 ? 1 : 0) });
    expectClose(within45, fiveHexagons.accessWithin45Minutes, 4);
    const everywhere = computeFloatingCatchment({ ...input, decay: () => 1 });
    expectClose(everywhere, fiveHexagons.accessWithoutDecay, 4);
    const served = within45.map((value, i) => value * (fiveHexagons.population[i] ?? 0));
    expect(sum(served)).toBeCloseTo(599, 9);
  });

  it('reads minutes from the row to the column', () => {
    // From the second hexagon to the first takes 45 minutes, back 47: only one of them is in reach.
    const reversed = fiveHexagons.travelMinutes.map((_, row) =>
      fiveHexagons.travelMinutes.map((line) => line[row] ?? Number.POSITIVE_INFINITY),
    );
    const access = computeFloatingCatchment({
      supply: fiveHexagons.jobs,
      demand: fiveHexagons.population,
      travel: travelMatrixFromDense(reversed),
      decay: (t) => (t <= 45 ? 1 : 0),
    });
    expect(access[0]).toBeGreaterThan(0.1);
  });
});

describe('a rural territory with a town beyond the border', () => {
  const travel = travelMatrixFromDense(ruralAccess.travelMinutes);
  const input = {
    supply: ruralAccess.consultationsPerYear,
    demand: ruralAccess.standardisedPopulation,
    travel,
  };

  it('agrees with the decay of 2012', () => {
    const access = computeFloatingCatchment({ ...input, decay: stepDecay(ruralAccess.steps2012) });
    expectClose(access, ruralAccess.access2012, 7);
  });

  it('agrees with the decay since 2016, pairs exactly at 10, 15 and 20 minutes included', () => {
    const access = computeFloatingCatchment({ ...input, decay: stepDecay() });
    expectClose(access, ruralAccess.accessSince2016, 7);
  });

  it('agrees on the aggregates', () => {
    const access = computeFloatingCatchment({ ...input, decay: stepDecay() });
    const { population, standardisedPopulation } = ruralAccess;
    expect(weightedMean(access, standardisedPopulation)).toBeCloseTo(3.35059555, 7);
    expect(weightedMean(access, population)).toBeCloseTo(ruralAccess.meanByPopulation, 7);
    // All of the supply reaches somebody: the mean is total supply over total demand.
    const identity = sum(ruralAccess.consultationsPerYear) / sum(standardisedPopulation);
    expect(identity).toBeCloseTo(ruralAccess.meanByStandardisedPopulation, 7);
    const below = sum(population.filter((_, i) => (access[i] ?? 0) <= 2.5));
    expect(below / sum(population)).toBeCloseTo(ruralAccess.sharePopulationBelowThreshold, 7);
  });

  it('is off by −15 % to +18 % when the neighbour is left out', () => {
    const access = computeFloatingCatchment({
      supply: ruralAccess.consultationsPerYear.slice(0, 7),
      demand: ruralAccess.standardisedPopulation.slice(0, 7),
      travel: travelMatrixFromDense(
        ruralAccess.travelMinutes.slice(0, 7).map((line) => line.slice(0, 7)),
      ),
      decay: stepDecay(),
    });
    expectClose(access, ruralAccess.accessWithoutNeighbour, 7);
  });
});

describe('edges', () => {
  const travel = travelMatrixFromDense([[5], [Number.POSITIVE_INFINITY]]);

  it('gives 0 where nothing is in reach', () => {
    const access = computeFloatingCatchment({
      supply: [1],
      demand: [10, 10],
      travel,
      decay: stepDecay(),
    });
    expect([...access]).toEqual([0.1, 0]);
  });

  it('gives an uninhabited row what is in reach of it', () => {
    const access = computeFloatingCatchment({
      supply: [1],
      demand: [10, 0],
      travel: travelMatrixFromDense([[5], [12]]),
      decay: stepDecay(),
    });
    expect(access[1]).toBeCloseTo(0.1 * (2 / 3), 12);
  });

  it('lets supply without demand serve nobody', () => {
    const access = computeFloatingCatchment({
      supply: [1],
      demand: [0, 10],
      travel,
      decay: stepDecay(),
    });
    expect([...access]).toEqual([0, 0]);
  });

  it('says the number seen and the number expected', () => {
    const decay = stepDecay();
    const compute = (supply: number[], demand: number[]) => () =>
      computeFloatingCatchment({ supply, demand, travel, decay });
    expect(compute([1, 2], [1, 1])).toThrow(
      'supply has 2 values; expected 1, one per column of the travel matrix',
    );
    expect(compute([1], [1])).toThrow(
      'demand has 1 values; expected 2, one per row of the travel matrix',
    );
    expect(compute([Number.NaN], [1, 1])).toThrow('supply[0] is NaN; expected a finite number');
    expect(compute([1], [1, -1])).toThrow('demand[1] is -1; expected a finite number, 0 or more');
  });
});
