import { describe, expect, it } from 'vitest';
import {
  exponentialDecay,
  gaussianDecay,
  linearDecay,
  stepDecay,
} from '../../../../src/domain/access/distanceDecay.ts';

describe('stepDecay', () => {
  it('excludes the upper bound of each step', () => {
    const weight = stepDecay();
    expect([0, 9.999, 10, 14.999, 15, 19.999, 20, 60].map(weight)).toEqual([
      1,
      1,
      2 / 3,
      2 / 3,
      1 / 3,
      1 / 3,
      0,
      0,
    ]);
  });

  it('refuses steps out of order', () => {
    expect(() =>
      stepDecay([
        [10, 1],
        [10, 0.5],
      ]),
    ).toThrow('Step 1 ends at 10 minutes; expected more than 10');
  });
});

describe('the smooth decays', () => {
  it('linear: halfway to the cutoff, half the weight', () => {
    const weight = linearDecay();
    expect([0, 11, 22, 40].map(weight)).toEqual([1, 0.5, 0, 0]);
    expect(linearDecay({ cutoffMinutes: 40 })(10)).toBe(0.75);
  });

  it('exponential: exp(−0.12 · 10) = exp(−1.2) = 0.301194', () => {
    const weight = exponentialDecay({ rate: 0.12, cutoffMinutes: 30 });
    expect(weight(10)).toBeCloseTo(0.301194, 6);
    expect([weight(0), weight(30)]).toEqual([1, 0]);
    expect(weight(29.999)).toBeGreaterThan(0.027);
  });

  it('Gaussian: exp(−12² / 180) = exp(−0.8) = 0.449329', () => {
    const weight = gaussianDecay({ scale: 180, cutoffMinutes: 30 });
    expect(weight(12)).toBeCloseTo(0.449329, 6);
    expect([weight(0), weight(30)]).toEqual([1, 0]);
  });

  it('refuses a cutoff that lets nothing through', () => {
    expect(() => linearDecay({ cutoffMinutes: 0 })).toThrow(
      'Cutoff is 0 minutes; expected more than 0',
    );
  });
});
