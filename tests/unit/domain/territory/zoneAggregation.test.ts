import { describe, expect, it } from 'vitest';
import { valueStatus } from '../../../../src/domain/territory/column.ts';
import { findZone, findZoneOfCommune } from '../../../../src/domain/territory/findZone.ts';
import { isStraddling } from '../../../../src/domain/territory/isStraddling.ts';
import {
  populationWeightedMean,
  ratioOfSums,
  sumByZone,
} from '../../../../src/domain/territory/zoneAggregation.ts';
import {
  columnOf,
  handMadePopulation,
  handMadeTerritory,
} from '../../../fixtures/handMadeTerritory.ts';

// E1 = A (1,000 people) + B (500); E2 = C (4,000) + D (nobody).
const { commune, epci, department } = handMadeTerritory.zones;
const input = { zones: epci, population: handMadePopulation };

describe('sums by zone', () => {
  it('add up, and a missing part lowers the coverage instead of counting as zero', () => {
    const { column, coverage } = sumByZone(input, columnOf([3, null, 5, 2]));
    expect([...column.values]).toEqual([3, 7]);
    expect([...coverage]).toEqual([1000 / 1500, 1]);
  });

  it('of nothing are nothing, with the reason', () => {
    const { masked, absent } = valueStatus;
    const { column } = sumByZone(input, columnOf([null, null, null, null], [masked, absent, 5, 5]));
    expect([...column.values]).toEqual([Number.NaN, Number.NaN]);
    expect([...column.status]).toEqual([masked, absent]);
  });
});

describe('ratios', () => {
  it('are of the sums, not means of ratios', () => {
    // E1: (1 + 9) / (2 + 3) = 2, where the mean of 0.5 and 3 would be 1.75 or, weighted, 1.33
    const { column } = ratioOfSums(input, columnOf([1, 9, 4, 0]), columnOf([2, 3, 8, 0]));
    expect([...column.values]).toEqual([2, 0.5]);
  });

  it('take only communes that have both parts', () => {
    const { column, coverage } = ratioOfSums(
      input,
      columnOf([1, 9, 4, 0]),
      columnOf([2, null, 8, 0]),
      100,
    );
    expect(column.values[0]).toBe(50);
    expect(coverage[0]).toBeCloseTo(2 / 3, 12);
  });

  it('do not apply over zero', () => {
    const { column } = ratioOfSums(input, columnOf([1, 1, 0, 0]), columnOf([1, 1, 0, 0]));
    expect(column.values[1]).toBeNaN();
    expect(column.status[1]).toBe(valueStatus.notApplicable);
  });
});

describe('weighted means', () => {
  it('weigh by inhabitants, and nobody weighs nothing', () => {
    // E1: (1000·2.51 + 500·4) / 1500 = 3.006667; E2: C alone, D having no inhabitants
    const { column } = populationWeightedMean(input, columnOf([2.51, 4, 7, 100]));
    expect(column.values[0]).toBeCloseTo(3.0066667, 7);
    expect(column.values[1]).toBe(7);
  });

  it('keep a commune’s own figure to the last digit, with its status', () => {
    const figures = columnOf([2.51, 0.1, 2.5, 3.3], [0, 2, 0, 0]);
    const { column } = populationWeightedMean({ ...input, zones: commune }, figures);
    expect([...column.values]).toEqual([2.51, 0.1, 2.5, 3.3]);
    expect([...column.status]).toEqual([0, 2, 0, 0]);
  });

  it('are estimates as soon as one part is', () => {
    const { observed, estimated, computed } = valueStatus;
    const figures = columnOf([1, 2, 3, 4], [observed, estimated, observed, observed]);
    expect([...populationWeightedMean(input, figures).column.status]).toEqual([
      estimated,
      computed,
    ]);
  });

  it('take other weights where the figure is about other people', () => {
    // E1: (90·200 + 100·100) / 300 = 93.33 of women in employment, not (90·1000 + 100·500) / 1500 = 93.3̅
    const { column } = populationWeightedMean(input, columnOf([90, 60, 60, null]), [1, 3, 5, 0]);
    expect(column.values[0]).toBe((90 + 180) / 4);
  });

  it('leave the facts as they were', () => {
    const figures = columnOf([1, 2, 3, 4]);
    populationWeightedMean({ ...input, zones: department }, figures).column.values.fill(0);
    expect([...figures.values]).toEqual([1, 2, 3, 4]);
  });
});

describe('finding zones', () => {
  it('finds a code, and says −1 of one that is not there', () => {
    expect(
      ['99001', '99003', '99004', '98000', '99999', ''].map((c) => findZone(commune, c)),
    ).toEqual([0, 2, 3, -1, -1, -1]);
    expect(findZoneOfCommune(epci, 2)).toBe(1);
    expect(findZoneOfCommune(epci, 9)).toBe(-1);
  });
});

describe('isStraddling', () => {
  it('is under 90 % of the population inside', () => {
    expect(
      [0.6, 0.8999, 0.9, 1].map((share) =>
        isStraddling({ insideShare: Float64Array.of(share) }, 0),
      ),
    ).toEqual([true, true, false, false]);
  });
});
