import { describe, expect, it } from 'vitest';
import { createDifferenceClasses } from '../../../src/cartography/differenceClasses.ts';
import type { Indicator } from '../../../src/domain/indicators/indicator.ts';
import { indicatorById } from '../../../src/domain/indicators/indicators.ts';

function indicator(id: string): Indicator {
  const found = indicatorById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('createDifferenceClasses', () => {
  const apl = createDifferenceClasses(indicator('apl-gp'), 'change', [], []);

  it('keeps the APL to its own bounds, whatever the values: ± 0.25 is stable', () => {
    expect([apl.inner, apl.outer]).toEqual([0.25, 0.75]);
    // 2.96 − 2.71 is 0.25 and a rounding; both sides are closed towards zero.
    const changes = [-0.76, -0.75, -0.26, -0.25, 0, 2.96 - 2.71, 0.26, 0.75, 0.76, Number.NaN];
    expect(changes.map(apl.classOf)).toEqual([0, 1, 1, 2, 2, 2, 3, 3, 4, -1]);
    const between = createDifferenceClasses(indicator('apl-gp'), 'difference', [], []);
    expect([between.inner, between.outer]).toEqual([0.25, 1]);
  });

  it('takes round bounds from the baseline for others', () => {
    // Sizes 1 to 9, a person each: a third is 3, four fifths is 8; the nearest of 1, 2, 5, 10: 2 and 10.
    const deviations = [1, -2, 3, -4, 5, -6, 7, -8, 9];
    const weights = deviations.map(() => 1);
    const { inner, outer } = createDifferenceClasses(
      indicator('nearest-gp-km'),
      'difference',
      deviations,
      weights,
    );
    expect([inner, outer]).toEqual([2, 10]);
  });

  it('has two bounds even where most differences are nothing', () => {
    const { inner, outer } = createDifferenceClasses(
      indicator('nearest-gp-km'),
      'difference',
      [0, 0, 0, 4],
      [1, 1, 1, 1],
    );
    expect(inner).toBe(0.1);
    expect(outer).toBeGreaterThan(inner);
  });

  it('is symmetric, and turns its colours where less is better', () => {
    const distance = createDifferenceClasses(
      indicator('nearest-gp-km'),
      'difference',
      [1, 2, 3],
      [1, 1, 1],
    );
    const supply = createDifferenceClasses(
      indicator('access-gp'),
      'difference',
      [1, 2, 3],
      [1, 1, 1],
    );
    expect([...distance.colours].reverse()).toEqual(supply.colours);
    expect(supply.scale.id).toBe('differenceOfOurs');
    expect(apl.scale.id).toBe('differenceOfOfficial');
    for (const size of [0, 0.05, 0.5, 3, 70]) {
      expect(supply.classOf(size) - 2).toBe(-(supply.classOf(-size) - 2) + 0);
    }
  });
});
