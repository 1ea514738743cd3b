import { describe, expect, it } from 'vitest';
import { chiSquareQuantile } from '../../../../src/domain/statistics/chiSquareQuantile.ts';
import {
  type RateInterval,
  rateInterval,
  wilsonInterval,
} from '../../../../src/domain/statistics/intervals.ts';

const scaled = ({ rate, lower, upper }: RateInterval, factor: number, decimals: number) =>
  [rate, lower, upper].map((value) => Number((value * factor).toFixed(decimals)));

describe('chiSquareQuantile', () => {
  it('agrees with the published table (Abramowitz and Stegun, 26.8)', () => {
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(3.84146, 5);
    expect(chiSquareQuantile(0.975, 2)).toBeCloseTo(7.37776, 5);
    expect(chiSquareQuantile(0.025, 10)).toBeCloseTo(3.24697, 5);
    expect(chiSquareQuantile(0.975, 20)).toBeCloseTo(34.1696, 4);
    expect(chiSquareQuantile(0.995, 100)).toBeCloseTo(140.169, 3);
  });

  it('is −2 ln(1 − p) with two degrees of freedom', () => {
    for (const p of [0, 0.025, 0.5, 0.975, 0.9999]) {
      expect(chiSquareQuantile(p, 2)).toBeCloseTo(-2 * Math.log(1 - p), 8);
    }
  });
});

describe('rateInterval', () => {
  it('gives 73.0 (61.1–86.6) per 100,000 for the 132 GPs of Meuse', () => {
    // 132 / 73.0 per 100,000 = 180,822 inhabitants
    expect(scaled(rateInterval(132, 180_822), 1e5, 1)).toEqual([73, 61.1, 86.6]);
  });

  it('is exact below 10 events (Garwood 1936: 0 to 3.69; 0.03 to 5.57; 1.62 to 11.67; 4.12 to 17.08)', () => {
    expect(scaled(rateInterval(0, 1), 1, 2)).toEqual([0, 0, 3.69]);
    expect(scaled(rateInterval(1, 1), 1, 2)).toEqual([1, 0.03, 5.57]);
    expect(scaled(rateInterval(5, 1), 1, 2)).toEqual([5, 1.62, 11.67]);
    expect(scaled(rateInterval(9, 1), 1, 2)).toEqual([9, 4.12, 17.08]);
  });

  it('is Byar’s from 10 events on, within a hundredth of the exact 4.80 to 18.39', () => {
    // lower: 10 (1 − 1/90 − 1.96/(3·3.1623))³ = 10 · 0.78229³ = 4.7875
    const { lower, upper } = rateInterval(10, 1);
    expect(lower).toBeCloseTo(10 * (1 - 1 / 90 - 1.959963985 / (3 * Math.sqrt(10))) ** 3, 8);
    expect(lower).toBeCloseTo(4.7875, 3);
    expect(Math.abs(upper - 18.3904)).toBeLessThan(0.01);
    expect(lower).not.toBeCloseTo(chiSquareQuantile(0.025, 20) / 2, 3);
  });

  it('has no value without inhabitants and refuses impossible counts', () => {
    expect(rateInterval(0, 0)).toEqual({ rate: Number.NaN, lower: Number.NaN, upper: Number.NaN });
    expect(() => rateInterval(-1, 10)).toThrow('Count is -1; expected a finite number, 0 or more');
    expect(() => rateInterval(1, Number.NaN)).toThrow('Population is NaN');
  });
});

describe('wilsonInterval', () => {
  it('agrees with published values (Newcombe 1998, method 3)', () => {
    expect(scaled(wilsonInterval(81, 263), 1, 4)).toEqual([0.308, 0.2553, 0.3662]);
    expect(scaled(wilsonInterval(15, 148), 1, 4)).toEqual([0.1014, 0.0624, 0.1605]);
    expect(scaled(wilsonInterval(0, 20), 1, 4)).toEqual([0, 0, 0.1611]);
    expect(scaled(wilsonInterval(1, 29), 1, 4)).toEqual([0.0345, 0.0061, 0.1718]);
  });

  it('stays within 0 and 1, has no value of nothing, and refuses a part larger than the whole', () => {
    expect(wilsonInterval(20, 20).upper).toBe(1);
    expect(wilsonInterval(0, 0).lower).toBeNaN();
    expect(() => wilsonInterval(3, 2)).toThrow('Count is 3; expected at most the total, 2');
  });
});
