import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../../src/domain/scenarios/comparePair.ts';
import { describeEffect } from '../../../../src/domain/scenarios/describeEffect.ts';
import { divideCost, sumMoney } from '../../../../src/domain/scenarios/measureCosts.ts';
import { adjustSupply } from '../../../../src/domain/scenarios/supplyGestures.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';

const change = adjustSupply('gp', zoneCode('55502'), 1);

describe('the money of a scenario', () => {
  it('is what was said, and nothing else', () => {
    const changes = [
      { ...change, yearlyCostEuros: 120_000, yearlyFundingEuros: 30_000 },
      { ...change, yearlyCostEuros: 0 },
      // What others pay of an unknown cost takes nothing off the known ones.
      { ...change, yearlyFundingEuros: 50_000 },
    ];
    expect(sumMoney(changes)).toEqual({
      cost: 120_000,
      funding: 80_000,
      left: 90_000,
      costed: 2,
      changes: 3,
    });
    expect(sumMoney([change])).toEqual({ cost: 0, funding: 0, left: 0, costed: 0, changes: 1 });
  });

  it('by consultation gained, by hand', () => {
    const money = { cost: 120_000, costed: 1 };
    // 4,000 gained, from 3,000 to 6,000: 30 euros, from 20 to 40.
    expect(divideCost(money, 4000, { low: 3000, high: 6000 })).toEqual({
      value: 30,
      low: 20,
      high: 40,
    });
    expect(divideCost(money, 4000, { low: 0, high: 6000 })?.high).toBeNull();
    expect(divideCost(money, 0, { low: 0, high: 0 })).toBeNull();
    expect(divideCost(money, -50, { low: -50, high: 6000 })).toBeNull();
    expect(divideCost({ cost: 0, costed: 0 }, 4000, { low: 3000, high: 6000 })).toBeNull();
    // A free change costs nothing, which is said.
    expect(divideCost({ cost: 0, costed: 1 }, 4000, { low: 3000, high: 6000 })?.value).toBe(0);
  });

  it('the figure is within its band', () => {
    const amounts = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amounts, amounts, amounts, fc.nat(1e7), (gained, one, other, cost) => {
        const band = { low: Math.min(one, other), high: Math.max(one, other) };
        const divided = divideCost({ cost, costed: 1 }, gained, band);
        expect(divided?.low).toBeLessThanOrEqual(divided?.value ?? Number.NaN);
        expect(divided?.high).toBeGreaterThanOrEqual(divided?.value ?? Number.NaN);
      }),
    );
  });
});

describe('two scenarios side by side', () => {
  const apl = Float64Array.of(1, 2.5, 4);
  const population = [1000, 500, 8500];
  const effectOf = (...changes: number[]) =>
    describeEffect({ apl, change: Float64Array.from(changes), population });

  it('are compared way of travelling by way of travelling', () => {
    const { shortfall, gainers } = comparePair(
      [effectOf(0.5, 0, 0), effectOf(0.4, 0, 0)],
      [effectOf(1, 0.1, 0), effectOf(0.3, 0, 0)],
    );
    // 1,500 before; 1,000 with the first, 500 with the second. Otherwise 1,100 and 1,200.
    expect(shortfall).toEqual({
      before: 1500,
      first: 1000,
      second: 500,
      difference: -500,
      band: { low: -500, high: expect.closeTo(100, 9) },
    });
    expect(gainers).toMatchObject({ before: 0, first: 1000, second: 1500, difference: 500 });
    expect(() => comparePair([], [])).toThrow(RangeError);
    expect(() => comparePair([effectOf(0, 0, 0)], [])).toThrow(RangeError);
  });
});
