import { describe, expect, it } from 'vitest';
import { computeRank, populationPercentile } from '../../../../src/domain/statistics/ranking.ts';

describe('computeRank', () => {
  const values = [5, 9, Number.NaN, 9, 1];

  it('starts at 1, shares equal ranks, and leaves out missing values', () => {
    expect(computeRank(values, 1, 'higher')).toEqual({ rank: 1, of: 4 });
    expect(computeRank(values, 3, 'higher')).toEqual({ rank: 1, of: 4 });
    expect(computeRank(values, 0, 'higher')).toEqual({ rank: 3, of: 4 });
    expect(computeRank(values, 4, 'lower')).toEqual({ rank: 1, of: 4 });
    expect(computeRank(values, 2, 'higher')).toBeNull();
  });

  it('ranks among the eligible only', () => {
    const isEligible = (row: number) => row !== 1;
    expect(computeRank(values, 0, 'higher', isEligible)).toEqual({ rank: 2, of: 3 });
    expect(computeRank(values, 1, 'higher', isEligible)).toBeNull();
  });
});

describe('populationPercentile', () => {
  it('counts the people below, and half of those at the same value', () => {
    // 100 people at 1, 300 at 2, 600 at 3: (100 + 300 / 2) / 1000
    expect(populationPercentile([1, 2, 3], [100, 300, 600], 2)).toBe(0.25);
    expect(populationPercentile([1, 2, 3], [100, 300, 600], 9)).toBe(1);
  });

  it('leaves out zones without a value, and has none for a missing value', () => {
    expect(populationPercentile([1, Number.NaN, 3], [100, 900, 300], 3)).toBe(250 / 400);
    expect(populationPercentile([1], [100], Number.NaN)).toBeNaN();
    expect(populationPercentile([Number.NaN], [100], 1)).toBeNaN();
  });
});
