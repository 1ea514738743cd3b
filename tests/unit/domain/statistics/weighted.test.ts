import { describe, expect, it } from 'vitest';
import {
  giniIndex,
  weightedMean,
  weightedQuantile,
} from '../../../../src/domain/statistics/weighted.ts';

describe('weightedQuantile', () => {
  it('is the smallest value whose cumulative share reaches q', () => {
    // sorted 1, 2, 3 with weights 1, 1, 2: cumulative shares 0.25, 0.5, 1
    const quantile = (q: number) => weightedQuantile([3, 1, 2], [2, 1, 1], q);
    expect([0, 0.25, 0.26, 0.5, 0.51, 1].map(quantile)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('is not led astray by rounding', () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1);
    const tenths = values.map(() => 0.1);
    for (const percent of [1, 7, 10, 29, 55, 57, 58, 70, 99, 100]) {
      expect(weightedQuantile(values, tenths, percent / 100)).toBe(percent);
    }
  });

  it('leaves out missing values and zero weights', () => {
    expect(weightedQuantile([Number.NaN, 5, 9], [100, 1, 0], 0.9)).toBe(5);
    expect(weightedQuantile([Number.NaN], [1], 0.5)).toBeNaN();
    expect(weightedQuantile([], [], 0.5)).toBeNaN();
  });

  it('says what it saw and what it expected', () => {
    expect(() => weightedQuantile([1, 2], [1], 0.5)).toThrow(
      'There are 1 weights; expected 2, one per value',
    );
    expect(() => weightedQuantile([1], [1], 1.5)).toThrow('Quantile is 1.5; expected 0 to 1');
    expect(() => weightedQuantile([1], [-1], 0.5)).toThrow('Weight 0 is -1; expected 0 or more');
  });
});

describe('weightedMean', () => {
  it('weighs what there is', () => {
    // (1·10 + 4·30) / 40 = 3.25; the missing value takes its weight away
    expect(weightedMean([1, 4, Number.NaN], [10, 30, 500])).toBe(3.25);
    expect(weightedMean([Number.NaN], [1])).toBeNaN();
  });
});

describe('giniIndex', () => {
  it('is 0 when all have the same', () => {
    expect(giniIndex([2, 2, 2], [1, 5, 9])).toBeCloseTo(0, 12);
  });

  it('agrees with two groups worked by hand', () => {
    // 3 people with 1 and 1 with 5: F = 0.75, 1; L = 3/8, 1
    // 1 − [0.75·(0 + 0.375) + 0.25·(0.375 + 1)] = 1 − 0.28125 − 0.34375 = 0.375
    expect(giniIndex([5, 1], [1, 3])).toBeCloseTo(0.375, 12);
    expect(giniIndex([1, 1, 1, 5], [1, 1, 1, 1])).toBeCloseTo(0.375, 12);
  });

  it('tends to 1 when one has all', () => {
    expect(giniIndex([0, 1], [999, 1])).toBeCloseTo(0.999, 12);
  });

  it('leaves out missing values; of nothing there is no inequality', () => {
    expect(giniIndex([Number.NaN, 3], [1, 1])).toBeCloseTo(0, 12);
    expect(giniIndex([0, 0], [1, 1])).toBe(0);
    expect(giniIndex([], [])).toBeNaN();
  });
});
