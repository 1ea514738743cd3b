import { describe, expect, it } from 'vitest';
import { createSeededDraws } from '../../../../src/domain/statistics/seededDraws.ts';

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
