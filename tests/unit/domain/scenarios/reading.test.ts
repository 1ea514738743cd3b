import { describe, expect, it } from 'vitest';
import { composeScenarioColumn } from '../../../../src/domain/scenarios/composeScenarioColumn.ts';
import { describeEffect } from '../../../../src/domain/scenarios/describeEffect.ts';
import { describeZoneEffects } from '../../../../src/domain/scenarios/describeZoneEffects.ts';
import { selectBands, selectHeadlines } from '../../../../src/domain/scenarios/headlines.ts';
import { valueStatus } from '../../../../src/domain/territory/column.ts';
import { columnOf, handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';

// A 1,000 people, B 500, C 4,000, D nobody; A and B are E1, C and D are E2.
const territory = {
  ...handMadeTerritory,
  facts: new Map([
    ...handMadeTerritory.facts,
    ['apl-gp-2024', columnOf([2, 1, 4, null])],
    ['apl-gp-65-2024', columnOf([1.5, 1, 3, null])],
  ]),
};
// (1,000 × 2 + 500 × 4 + 4,000 × 1) / 5,500 = 16/11: base 100.
const before = columnOf([2, 4, 1, 3]);
const change = Float64Array.of(1, -0.5, 0, 0.2);
const read = (
  reading: Parameters<typeof composeScenarioColumn>[0]['reading'],
  mesh: 'commune' | 'epci',
) => composeScenarioColumn({ territory, mesh, reading, before, change });

describe('what the map of a scenario shows', () => {
  it('is the index base 100 of the mean before, and its difference', () => {
    const perHundred = 100 / (16 / 11);
    expect([...read('before', 'commune').values]).toEqual([
      expect.closeTo(2 * perHundred, 9),
      expect.closeTo(4 * perHundred, 9),
      expect.closeTo(perHundred, 9),
      Number.NaN,
    ]);
    expect(read('after', 'commune').values[0]).toBeCloseTo(3 * perHundred, 9);
    expect(read('difference', 'commune').values[1]).toBeCloseTo(-0.5 * perHundred, 9);
    // (1,000 × 1 − 500 × 0.5) / 1,500 = 0.5.
    expect(read('difference', 'epci').values[0]).toBeCloseTo(0.5 * perHundred, 9);
  });

  it('is an estimate, never where nobody lives; the official series is official alone', () => {
    expect(read('apl', 'commune').values.slice(0, 3)).toEqual(Float64Array.of(3, 0.5, 4));
    expect(read('apl', 'commune').status[0]).toBe(valueStatus.estimated);
    expect(read('difference', 'commune').status[3]).toBe(valueStatus.notApplicable);
    expect(read('apl65', 'commune').values.slice(0, 3)).toEqual(Float64Array.of(1.5, 1, 3));
    expect(read('apl65', 'commune').status[0]).toBe(valueStatus.observed);
  });
});

describe('what is said of a scenario', () => {
  const apl = Float64Array.of(2, 1, 4, Number.NaN);
  const population = [1000, 500, 4000, 0];
  const effectOf = (...by: number[]) =>
    describeEffect({ apl, change: Float64Array.from(by), population });

  it('first is the shortfall, then people, the worst off and crossings', () => {
    const headlines = selectHeadlines(effectOf(1, -0.5, 0, 0.2));
    // 1,000 × 0.5 + 500 × 1.5, then 500 × 2.
    expect(headlines.shortfall).toEqual({ before: 1250, after: 1000 });
    expect(headlines.gainers).toEqual({ before: 0, after: 1000 });
    expect(headlines.losers).toEqual({ before: 0, after: 500 });
    expect(headlines.crossingUp.after).toBe(1);
    expect(headlines.below).toEqual({ before: 1500, after: 500 });
    expect(headlines.above).toEqual({ before: 4000, after: 5000 });
    // All of the worst-off 550: 500 with 1 and 50 with 2.
    expect(headlines.worstDecile.before).toBeCloseTo((500 * 1 + 50 * 2) / 550, 9);
  });

  it('has a band over all ways of travelling', () => {
    const bands = selectBands([
      effectOf(1, 0, 0, 0),
      effectOf(0.2, 0.1, 0, 0),
      effectOf(0, 0, 0, 0),
    ]);
    expect(bands.shortfall).toEqual({ low: -500, high: 0 });
    expect(bands.gainers).toEqual({ low: 0, high: 1500 });
  });

  it('is said of zones, the largest change first and the others left out', () => {
    const zones = describeZoneEffects({
      zones: territory.zones.epci,
      apl,
      change: Float64Array.of(1, -0.5, 0, 0.2),
      population,
    });
    expect(zones).toEqual([
      {
        row: 0,
        population: 1500,
        before: expect.closeTo(2500 / 1500, 9),
        after: expect.closeTo(3250 / 1500, 9),
        shortfallBefore: 1250,
        shortfallAfter: 1000,
      },
    ]);
  });
});
