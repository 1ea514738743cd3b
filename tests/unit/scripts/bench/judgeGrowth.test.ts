import { describe, expect, it } from 'vitest';
import { judgeGrowth } from '../../../../scripts/bench/judgeGrowth.ts';

const sizes = [1_516, 5_983, 35_000];
const timesOf = (msOf: (size: number) => number) =>
  judgeGrowth(sizes.map((size) => ({ size, medianMs: msOf(size) })));

describe('growth against n log n', () => {
  it('has the exponent 1 and no drift where the time is n log n, whatever the machine', () => {
    for (const msPerStep of [0.000_01, 3]) {
      const verdict = timesOf((size) => msPerStep * size * Math.log(size));
      expect(verdict.exponent).toBeCloseTo(1, 10);
      expect(verdict.drift).toBeCloseTo(1, 10);
      expect(verdict.isWithin).toBe(true);
    }
  });

  it('accepts what grows more slowly', () => {
    expect(timesOf((size) => size).isWithin).toBe(true);
    expect(timesOf(Math.sqrt).exponent).toBeLessThan(0.5);
  });

  it('refuses a square, and even the power of 1.4', () => {
    expect(timesOf((size) => size ** 2).isWithin).toBe(false);
    expect(timesOf((size) => size ** 1.4).isWithin).toBe(false);
  });

  it('worked by hand: twice as long per step at the largest of two sizes', () => {
    // e² · 2 = 14.8 ms, then twice e⁴ · 4 = 436.8 ms: ln(29.56) over ln(14.78) = 1.257.
    const verdict = judgeGrowth([
      { size: Math.E ** 2, medianMs: 2 * Math.E ** 2 },
      { size: Math.E ** 4, medianMs: 8 * Math.E ** 4 },
    ]);
    expect(verdict.drift).toBeCloseTo(2, 10);
    expect(verdict.exponent).toBeCloseTo(1.2574, 3);
    expect(verdict.isWithin).toBe(false);
  });

  it('needs two sizes', () => {
    expect(() => judgeGrowth([{ size: 10, medianMs: 1 }])).toThrow('1 sizes; expected at least 2');
  });
});
