import { describe, expect, it } from 'vitest';
import {
  funnelLevels,
  funnelLimits,
  placeInFunnel,
  poissonQuantile,
} from '../../../../src/domain/statistics/funnel.ts';

const [usual, rare] = funnelLevels;

describe('the limits of a funnel', () => {
  it('are p0 ± z·√(p0/n) from ten expected events on', () => {
    // 100 per 100,000 among 100,000: 100 expected, √(p0/n) = 1e-4, limits 80.4 to 119.6 and 69.1 to 130.9.
    const limits = (level: typeof usual | typeof rare) => {
      const { lower, upper } = funnelLimits(1e-3, 100_000, level);
      return [lower * 1e5, upper * 1e5].map((limit) => Number(limit.toFixed(2)));
    };
    expect(limits(usual)).toEqual([80.4, 119.6]);
    expect(limits(rare)).toEqual([69.1, 130.9]);
  });

  it('are Poisson’s below ten, worked by hand for a mean of 2', () => {
    // P(0) = e⁻² = 0.1353; P(≤ 4) = 0.9473; P(≤ 5) = 0.9834; P(≤ 7) = 0.9989; P(≤ 8) = 0.9998.
    expect(poissonQuantile(0.025, 2)).toBe(0);
    expect(poissonQuantile(0.1354, 2)).toBe(1);
    expect(poissonQuantile(0.975, 2)).toBe(5);
    expect(poissonQuantile(0.999, 2)).toBe(8);
    // 2 expected among 4,000 at 50 per 100,000: none to five.
    const { lower, upper } = funnelLimits(5e-4, 4000, usual);
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(5 / 4000, 12);
  });

  it('judge a rate: five of two expected is chance, six is unusual, nine more so', () => {
    const place = (count: number) => placeInFunnel(count / 4000, 5e-4, 4000);
    expect([0, 5, 6, 8, 9].map(place)).toEqual([
      'compatible',
      'compatible',
      'unusual',
      'unusual',
      'veryUnusual',
    ]);
  });

  it('refuse a zone without people', () => {
    expect(() => funnelLimits(1e-3, 0, usual)).toThrow('0 people');
  });
});
