import { describe, expect, it } from 'vitest';
import { medianOf, robustScores } from '../../../../src/domain/statistics/robustScores.ts';
import { createSeededDraws } from '../../../../src/domain/statistics/seededDraws.ts';

describe('robustScores', () => {
  it('counts from the median, in medians of the deviations, and clips the extreme', () => {
    // median 3; deviations 2, 1, 0, 1, 97: median 1; scale 1.4826
    const [lowest = 0, , middle, , highest] = robustScores([1, 2, 3, 4, 100]);
    expect(lowest).toBeCloseTo(-2 / 1.4826, 12);
    expect(middle).toBe(0);
    expect(highest).toBe(3);
  });

  it('leaves missing values out of the median, and missing', () => {
    // median of 1, 2, 3 and 4 is 2.5; deviations 1.5, 0.5, 0.5, 1.5: median 1
    const scores = robustScores([1, Number.NaN, 2, 3, 4]);
    expect(scores[1]).toBeNaN();
    expect(scores[4]).toBeCloseTo(1.5 / 1.4826, 12);
  });

  it('tells nothing where more than half are the same', () => {
    expect([...robustScores([5, 5, 5, 9])].every(Number.isNaN)).toBe(true);
    expect(robustScores([])).toHaveLength(0);
  });
});

describe('medianOf', () => {
  it('is the middle, or between the two middle ones', () => {
    expect(medianOf(Float64Array.of(9, 1, 5))).toBe(5);
    expect(medianOf(Float64Array.of(4, 1, 9, 2))).toBe(3);
    expect(medianOf(new Float64Array())).toBeNaN();
  });
});

describe('createSeededDraws', () => {
  it('draws the numbers of the minimal standard', () => {
    // From a state of 1: 48271 / (2^31 − 1), then 48271² mod (2^31 − 1) = 182605794.
    const draw = createSeededDraws(0);
    expect(draw()).toBe(48_271 / 2_147_483_647);
    expect(draw()).toBe(182_605_794 / 2_147_483_647);
  });

  it('repeats itself from the same seed, and spreads evenly', () => {
    const take = (seed: number, count: number) => {
      const draw = createSeededDraws(seed);
      return Array.from({ length: count }, draw);
    };
    expect(take(7, 5)).toEqual(take(7, 5));
    expect(take(7, 5)).not.toEqual(take(8, 5));
    const many = take(7, 10_000);
    for (const tenth of Array.from({ length: 10 }, (_, i) => i / 10)) {
      const inside = many.filter((value) => value > tenth && value <= tenth + 0.1).length;
      expect(Math.abs(inside - 1000)).toBeLessThan(120);
    }
  });
});
