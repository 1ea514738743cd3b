import { describe, expect, it } from 'vitest';
import {
  computeInequality,
  computeLorenzCurve,
  hasInequality,
} from '../../../../src/domain/comparison/inequality.ts';
import { indicatorById, indicators } from '../../../../src/domain/indicators/indicators.ts';
import { wholeGroup } from '../../../../src/domain/indicators/withGroups.ts';
import { giniIndex } from '../../../../src/domain/statistics/weighted.ts';
import { handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

describe('computeInequality', () => {
  it('agrees with the four communes worked by hand', () => {
    // Inhabitants 1,000, 500, 4,000 and none, with 2, 1, 4 and 9: D has nobody, and counts for nothing.
    const all = wholeGroup(handMadeTerritory);
    const seen = computeInequality(handMadeTerritory, [2, 1, 4, 9], all);
    // Sorted: 1 (500, 9.1 %), 2 (1,000, 27.3 %), 4: the tenth is in the second.
    expect([seen.p10, seen.p50, seen.p90, seen.p90ToP10]).toEqual([2, 4, 4, 2]);
    expect(seen.mean).toBeCloseTo((500 + 2000 + 16_000) / 5500, 12);
    expect(seen.shareAtOrBelowThreshold).toBeCloseTo(1500 / 5500, 12);
    expect([seen.covered, seen.population]).toEqual([5500, 5500]);
    // E1 = A and B, mean 2500 / 1500; E2 = C alone, so that what is within lies in E1.
    const mu = 18_500 / 5500;
    const [m1, m2] = [2500 / 1500, 4];
    const between = (2500 / 18_500) * Math.log(m1 / mu) + (16_000 / 18_500) * Math.log(m2 / mu);
    expect(seen.theil.between).toBeCloseTo(between, 12);
    expect(seen.theil.within).toBeCloseTo(
      (2000 / 18_500) * Math.log(2 / m1) + (500 / 18_500) * Math.log(1 / m1),
      12,
    );
  });

  it('says how many people the data leave out, and has no P90/P10 over nothing', () => {
    const all = wholeGroup(handMadeTerritory);
    const seen = computeInequality(handMadeTerritory, [0, Number.NaN, 4, 9], all);
    expect([seen.covered, seen.population]).toEqual([5000, 5500]);
    expect(seen.p10).toBe(0);
    expect(seen.p90ToP10).toBeNaN();
    expect(seen.shareAtOrBelowThreshold).toBeCloseTo(1000 / 5000, 12);
  });

  it('reproduces the published spread of the APL of 2024, department by department', () => {
    const context = readPublishedData();
    const { territory } = context;
    const apl = indicatorById('apl-gp');
    const { values } = apl?.compute(context, { indicatorId: 'apl-gp', mesh: 'commune' }) ?? {};
    if (!values) throw new Error('no APL');
    const spread = territory.zones.department.members.map((members) => {
      const { p10, p50, p90 } = computeInequality(territory, values, members);
      return [p10, p50, p90];
    });
    expect(spread).toEqual([
      [1.83, 2.96, 4.15],
      [2.32, 4.15, 6.23],
      [2.05, 3.42, 4.69],
    ]);
    const whole = computeInequality(territory, values, wholeGroup(territory));
    // 210,856 inhabitants at or under 2.5 (METHOD, section 1.4), of those of communes with an APL.
    expect(Math.round(whole.shareAtOrBelowThreshold * whole.covered)).toBe(210_856);
    expect(whole.theil.between + whole.theil.within).toBeCloseTo(whole.theil.total, 12);
  });
});

describe('which indicators have an inequality', () => {
  it('needs a value by commune that is no count and never below 0', () => {
    const without = [
      'median-income',
      'density-gp',
      'count-gp',
      'zoning-gp',
      'population',
      'population-change',
    ];
    const ids = indicators.filter(hasInequality).map(({ id }) => id);
    for (const id of without) expect(ids).not.toContain(id);
    for (const id of ['apl-gp', 'access-gp', 'nearest-gp-km', 'share-75-plus'])
      expect(ids).toContain(id);
  });
});

describe('computeLorenzCurve', () => {
  it('rises from the least served to all', () => {
    // 3 people with 1 and 1 with 5: three quarters of them have 3 of 8
    expect(computeLorenzCurve([5, 1, Number.NaN], [1, 3, 9])).toEqual([
      { people: 0, amount: 0 },
      { people: 0.75, amount: 0.375 },
      { people: 1, amount: 1 },
    ]);
    expect(computeLorenzCurve([0, 0], [1, 1])).toEqual([]);
  });

  it('encloses half the Gini index', () => {
    const [values, weights] = [
      [5, 1, 2, 8],
      [1, 3, 4, 2],
    ];
    const points = computeLorenzCurve(values, weights);
    const under = points.slice(1).reduce((area, point, at) => {
      const before = points[at] ?? point;
      return area + ((point.people - before.people) * (point.amount + before.amount)) / 2;
    }, 0);
    expect(1 - 2 * under).toBeCloseTo(giniIndex(values, weights), 12);
  });
});
