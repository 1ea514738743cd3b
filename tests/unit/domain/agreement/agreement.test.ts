import { describe, expect, it } from 'vitest';
import { computeAgreement } from '../../../../src/domain/agreement/computeAgreement.ts';
import { computeMeanDifferences } from '../../../../src/domain/agreement/computeMeanDifferences.ts';
import {
  computeNearBorderShare,
  explainDifference,
} from '../../../../src/domain/agreement/explainDifference.ts';
import { selectLargestDifferences } from '../../../../src/domain/agreement/selectLargestDifferences.ts';
import type { IndicatorRequest } from '../../../../src/domain/indicators/indicator.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import type { Mesh } from '../../../../src/domain/territory/zone.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

describe('computeAgreement', () => {
  it('counts the zones that have both, and weighs the gap by inhabitants', () => {
    // Gaps 1, 0.5, 2 for 100, 100 and 300 people: half of 500 are reached at 2.
    const agreement = computeAgreement(
      { ours: [2, 3.5, 5, Number.NaN], official: [1, 3, 7, 4] },
      [100, 100, 300, 900],
    );
    expect(agreement.zoneCount).toBe(3);
    expect(agreement.rankCorrelation).toBeCloseTo(1, 12);
    expect(agreement.middleGap).toBe(2);
  });
});

describe('computeMeanDifferences', () => {
  it('compares the means over the communes that have both', () => {
    // First zone: communes of 100 and 300 people; ours (1·100 + 3·300) / 400 = 2.5, official 2.
    // Second zone: only the commune of 50 has both, ours 4 against 5.
    const zones = { members: [Uint32Array.of(0, 1), Uint32Array.of(2, 3), Uint32Array.of(4)] };
    const pair = {
      ours: [1, 3, 4, Number.NaN, Number.NaN],
      official: [2, 2, 5, 9, 1],
    };
    const [first, second, none] = computeMeanDifferences(zones, pair, [100, 300, 50, 1000, 10]);
    expect(first).toEqual({ zoneRow: 0, ours: 2.5, official: 2, difference: 0.5 });
    expect(second).toEqual({ zoneRow: 1, ours: 4, official: 5, difference: -1 });
    expect(none?.difference).toBeNaN();
  });
});

describe('selectLargestDifferences', () => {
  it('names the furthest apart first, either way, and no hamlet', () => {
    const pair = { ours: [9, 1, 4, 3, Number.NaN], official: [1, 4, 2, 3.5, 1] };
    expect(selectLargestDifferences(pair, [499, 500, 800, 900, 900], 2)).toEqual([1, 2]);
  });
});

describe('explainDifference', () => {
  const facts = { ours: 4, official: 3, atBounds: [3.5, 4.6], listedGps: 0, nearBorderShare: 0 };

  it('blames travel times only when their bounds reach the official value', () => {
    expect(explainDifference({ ...facts, official: 3.5 })).toEqual(['travelTime', 'noneListed']);
    expect(explainDifference({ ...facts, official: 3.49 })).toEqual(['noneListed']);
    expect(explainDifference({ ...facts, official: 4.61 })).toEqual(['noneListed']);
    // Our own value is one of those reached, even where both bounds lie above it.
    const above = { ...facts, official: 4.2, atBounds: [4.5, 5] };
    expect(explainDifference(above)).toEqual(['travelTime', 'noneListed']);
  });

  it('says whether the doctors listed here do less or more than counted', () => {
    const listed = { ...facts, listedGps: 4 };
    expect(explainDifference({ ...listed, official: 2 })).toEqual(['listedAndLess']);
    expect(explainDifference({ ...listed, official: 6 })).toEqual(['listedAndMore']);
  });

  it('recalls the border to zones of which it concerns most people', () => {
    expect(explainDifference({ ...facts, nearBorderShare: 0.51 })).toContain('nearBorder');
    expect(explainDifference({ ...facts, nearBorderShare: 0.5 })).not.toContain('nearBorder');
  });
});

describe('computeNearBorderShare', () => {
  it('counts people, not communes', () => {
    // Communes of 300 (near), 100 and 0 (near) people: 300 of 400.
    const communes = {
      nearBorder: [true, false, true],
      population: Float64Array.of(300, 100, 0),
    };
    expect(computeNearBorderShare(communes, [0, 1, 2])).toBe(0.75);
    expect(computeNearBorderShare(communes, [1])).toBe(0);
    expect(computeNearBorderShare(communes, [2])).toBe(0);
  });
});

describe('on the published data', () => {
  const context = readPublishedData();
  const { zones, communes } = context.territory;
  const valuesOf = (indicatorId: string, mesh: Mesh, options: Partial<IndicatorRequest> = {}) => {
    const request = { indicatorId, mesh, ...options };
    return indicatorById(indicatorId)?.compute(context, request).values ?? new Float64Array();
  };
  const pairOf = (mesh: Mesh, year: number) => ({
    ours: valuesOf('access-gp', mesh),
    official: valuesOf('apl-gp', mesh, { year }),
  });

  // Spearman .53 over 1,510 communes and .71 over 44 EPCI, by the method note's independent computation.
  it.each([
    ['commune', 1510, 0.53],
    ['epci', 44, 0.71],
  ] as const)(
    'by %s, %i zones and a rank correlation of about %f',
    (mesh, zoneCount, correlation) => {
      const agreement = computeAgreement(pairOf(mesh, 2024), zones[mesh].population);
      expect(agreement.zoneCount).toBe(zoneCount);
      // That one measured distances otherwise: a hundredth apart.
      expect(Math.abs(agreement.rankCorrelation - correlation)).toBeLessThan(0.01);
      expect(agreement.weightedCorrelation).toBeGreaterThan(agreement.rankCorrelation);
    },
  );

  it('department means agree within 3 %', () => {
    const means = computeMeanDifferences(
      zones.department,
      pairOf('commune', 2024),
      communes.population,
    );
    expect(means).toHaveLength(3);
    for (const { difference, official } of means) {
      expect(Math.abs(difference) / official).toBeLessThan(0.03);
    }
  });

  it('Varennes-en-Argonne, four GPs listed and a low APL, is among the largest differences', () => {
    const rows = selectLargestDifferences(pairOf('commune', 2024), communes.population, 10);
    expect(rows.map((row) => communes.names[row])).toContain('Varennes-en-Argonne');
  });

  it('what the page says in words holds in every year', () => {
    for (const year of [2022, 2023, 2024]) {
      const rankOf = (mesh: Mesh, options: Partial<IndicatorRequest> = {}) =>
        computeAgreement(
          { ...pairOf(mesh, year), ours: valuesOf('access-gp', mesh, options) },
          zones[mesh].population,
        ).rankCorrelation;
      // EPCI in a closer order than communes; the default decay is not the closest to the APL.
      expect(rankOf('epci')).toBeGreaterThan(rankOf('commune'));
      for (const mesh of ['commune', 'epci', 'livingArea'] as const) {
        expect(rankOf(mesh, { decayId: 'linear' })).toBeGreaterThan(rankOf(mesh));
      }
    }
  });
});
