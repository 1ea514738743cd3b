import { describe, expect, it } from 'vitest';
import { decomposeTheil } from '../../../../src/domain/statistics/theil.ts';

describe('decomposeTheil', () => {
  it('agrees with two groups worked by hand', () => {
    // Group 0: two people with 1 and 3 (mean 2); group 1: two people with 6 (mean 6); mean of all 4.
    // total = (1/4)·[¼ ln ¼ + ¾ ln ¾ + 1.5 ln 1.5 + 1.5 ln 1.5]
    //       = 0.25·(−0.346574 − 0.215762 + 0.608198 + 0.608198) = 0.163515
    // between = ½·½ ln ½ + ½·1.5 ln 1.5 = −0.173287 + 0.304099 = 0.130812
    // within = (share of the total 4/16)·[½·½ ln ½ + ½·1.5 ln 1.5] = 0.25·0.130812 = 0.032703
    const { total, between, within } = decomposeTheil([1, 3, 6], [1, 1, 2], [0, 0, 1]);
    expect(total).toBeCloseTo(0.163515, 6);
    expect(between).toBeCloseTo(0.130812, 6);
    expect(within).toBeCloseTo(0.032703, 6);
  });

  it('is 0 when all have the same, and ln n when one of n has all', () => {
    expect(decomposeTheil([3, 3, 3], [1, 2, 3], [0, 1, 2]).total).toBeCloseTo(0, 12);
    // One person in ten has all: ln 10; a zero counts for a term of 0.
    expect(decomposeTheil([0, 8], [9, 1], [0, 0]).total).toBeCloseTo(Math.log(10), 12);
    expect(decomposeTheil([0, 0], [9, 1], [0, 0]).total).toBe(0);
  });

  it('lies all between groups of equals, all within one group', () => {
    const groups = decomposeTheil([1, 1, 5], [1, 1, 2], [0, 0, 1]);
    expect(groups.within).toBeCloseTo(0, 12);
    expect(groups.between).toBeGreaterThan(0.1);
    expect(decomposeTheil([1, 1, 5], [1, 1, 2], [7, 7, 7]).between).toBeCloseTo(0, 12);
  });

  it('leaves out missing values and weights of 0, and has no answer to debts or to nothing', () => {
    expect(decomposeTheil([1, 3, Number.NaN, 50], [1, 1, 9, 0], [0, 0, 1, 1])).toEqual(
      decomposeTheil([1, 3], [1, 1], [0, 0]),
    );
    expect(decomposeTheil([-1, 3], [1, 1], [0, 0]).total).toBeNaN();
    expect(decomposeTheil([], [], []).total).toBeNaN();
    expect(() => decomposeTheil([1, 2], [1, 1], [0])).toThrow('1 groups; expected 2');
  });
});
