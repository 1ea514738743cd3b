import { distance } from '@turf/distance';
import { describe, expect, it } from 'vitest';
import { accessComputations } from '../../../../src/domain/indicators/accessComputations.ts';
import { toBase100 } from '../../../../src/domain/indicators/accessibility.ts';
import type {
  ComputeContext,
  Indicator,
  IndicatorRequest,
} from '../../../../src/domain/indicators/indicator.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { isRankable } from '../../../../src/domain/indicators/isRankable.ts';
import { selectNearestPlaces } from '../../../../src/domain/indicators/nearestPlaces.ts';
import { computeZoningShares } from '../../../../src/domain/indicators/zoning.ts';
import { statusName } from '../../../../src/domain/territory/column.ts';
import type { Mesh } from '../../../../src/domain/territory/zone.ts';
import {
  columnOf,
  handMadeSurroundings,
  handMadeTerritory,
} from '../../../fixtures/handMadeTerritory.ts';

// A 1,000, B 500, C 4,000, D nobody; N 2,000 beyond the border. Neighbours on the meridian are
// 11.12 km apart: 2 + 1.4 · 11.12 = 17.57 minutes, weight 1/3; the next but one 22.24 km, 31.33 minutes.
const context: ComputeContext = {
  territory: handMadeTerritory,
  surroundings: handMadeSurroundings,
  outlines: [],
  experiments: [],
  access: accessComputations,
};
const stepKm = distance([5, 48], [5, 48.1]);

function indicatorOf(id: string): Indicator {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

function compute(id: string, mesh: Mesh, options: Partial<IndicatorRequest> = {}) {
  return indicatorOf(id).compute(context, { indicatorId: id, mesh, ...options });
}

function expectValues(id: string, mesh: Mesh, expected: (number | string)[], options = {}) {
  const { values, status } = compute(id, mesh, options);
  const seen = [...values].map((value, row) =>
    Number.isNaN(value) ? statusName(status[row]) : Number(value.toFixed(4)),
  );
  expect(seen).toEqual(
    expected.map((value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value)),
  );
}

describe('official APL', () => {
  it('is published by commune and averaged by inhabitants above', () => {
    expectValues('apl-gp', 'commune', [2.51, 0, 4, 'notApplicable']);
    // E1: (1000·2.51 + 500·0) / 1500; all: (2510 + 0 + 16000) / 5500
    expectValues('apl-gp', 'epci', [2510 / 1500, 4]);
    expectValues('apl-gp', 'department', [18510 / 5500]);
    expectValues('apl-gp', 'commune', [2.5, 1, 4, 'notApplicable'], { year: 2022 });
  });

  it('has a part that rests on GPs over 65, in ratio of the sums', () => {
    // A: (2.51 − 2) / 2.51; B: nothing to take a part of; C: rounded apart, none; E1: 510 / 2510
    const part = 51 / 2.51;
    expectValues('apl-gp-gap-65', 'commune', [part, 'notApplicable', 0, 'notApplicable']);
    expectValues('apl-gp-gap-65', 'epci', [part, 0]);
  });

  it('counts the readings at or under 2.5, 2.5 included', () => {
    // A: 2.5 and 2.4, not 2.6 but 2.5, not 2.51 but 2
    expectValues('apl-readings-below', 'commune', [4, 6, 0, 'notApplicable']);
    // Means of E1: 2, 1.93, 2.07, 2, 1.67, 1.33; of all: 3.45, 2.71, 3.47, 2.73, 3.37, 3.28
    expectValues('apl-readings-below', 'epci', [6, 0]);
    expectValues('apl-readings-below', 'department', [0]);
  });

  it('gives the share of people under the threshold, for groups only', () => {
    expectValues('pop-below-threshold', 'department', [(100 * 500) / 5500]);
    expectValues('pop-below-threshold', 'department', [(100 * 1500) / 5500], { year: 2022 });
    expectValues('pop-below-threshold-65', 'epci', [100, 0]);
    expectValues('pop-below-threshold', 'commune', Array(4).fill('notApplicable'));
  });

  it('refuses a year it does not have', () => {
    expect(() => compute('apl-gp', 'commune', { year: 2019 })).toThrow(
      'apl-gp is asked for 2019; expected one of 2022, 2023, 2024',
    );
  });
});

describe('density and counts', () => {
  it('give communes counts, and groups rates with what their interval needs', () => {
    expectValues('count-gp', 'commune', [2, 0, 10, 0]);
    expectValues('count-gp', 'epci', [2, 10]);
    expectValues('density-gp', 'commune', Array(4).fill('notApplicable'));
    expectValues('density-gp', 'epci', [(2 / 1500) * 1e5, 250]);
    const parts = indicatorOf('density-gp').rateParts?.(context, {
      indicatorId: 'density-gp',
      mesh: 'epci',
    });
    expect([...(parts?.count ?? [])]).toEqual([2, 10]);
    expect([...(parts?.population ?? [])]).toEqual([1500, 4000]);
  });

  it('says absent of what no file told, which is not zero', () => {
    expectValues('count-physio', 'commune', Array(4).fill('absent'));
    expectValues('density-physio', 'epci', ['absent', 'absent']);
  });
});

describe('nearest and choice', () => {
  it('measures from centre to centre, 0 within a commune, beyond the border too', () => {
    expectValues('nearest-gp-km', 'commune', [0, stepKm, 0, 'notApplicable']);
    expectValues('nearest-gp-km', 'epci', [(500 * stepKm) / 1500, 0]);
    // The only pharmacy is in N.
    const kmToN = [4, 3, 2].map((steps) => distance([5, 48.4], [5, 48.4 - steps / 10]));
    expectValues('nearest-pharmacy-km', 'commune', [...kmToN, 'notApplicable']);
    expectValues('nearest-maternity-km', 'commune', [
      'absent',
      'absent',
      'absent',
      'notApplicable',
    ]);
  });

  it('names the commune of the nearest place', () => {
    const { placeRows } = selectNearestPlaces(handMadeSurroundings, 'pharmacy');
    expect([...placeRows].map((row) => handMadeSurroundings.places.names[row])).toEqual([
      'N',
      'N',
      'N',
      'N',
    ]);
    expect([...selectNearestPlaces(handMadeSurroundings, 'maternity').placeRows]).toEqual([
      -1, -1, -1, -1,
    ]);
  });

  it('estimates minutes with a range', () => {
    expectValues('nearest-gp-min', 'commune', [0, 2 + 1.4 * stepKm, 0, 'notApplicable']);
    const range = indicatorOf('nearest-gp-min').range?.(context, {
      indicatorId: 'nearest-gp-min',
      mesh: 'commune',
    });
    expect(range?.lower[1]).toBeCloseTo(2 + 1.15 * stepKm, 9);
    expect(range?.upper[1]).toBeCloseTo(2 + 1.7 * stepKm, 9);
    expect(range?.lower[0]).toBe(0);
    expect(range?.upper[3]).toBeNaN();
  });

  it('counts GPs within reach', () => {
    expectValues('choice-gp-10', 'commune', [2, 0, 10, 'notApplicable']);
    expectValues('choice-gp-20', 'commune', [2, 12, 10, 'notApplicable']);
    // (1000·2 + 500·12) / 1500
    expectValues('choice-gp-20', 'epci', [8000 / 1500, 10]);
    // At the low slope C is 19.25 + 1.15 · 7.24 = 27.6 minutes from A, and N from C.
    expectValues('choice-gp-30', 'commune', [12, 12, 17, 'notApplicable'], {
      travelModelId: 'low',
    });
    const range = indicatorOf('choice-gp-30').range?.(context, {
      indicatorId: 'choice-gp-30',
      mesh: 'commune',
    });
    expect([range?.lower[0], range?.upper[0]]).toEqual([2, 12]);
  });
});

describe('accessibility', () => {
  it('shares GPs among those in reach, neighbours included', () => {
    // R_A = 2 / (1000 + 500/3) = 2 / 1166.67; R_C = 10 / (4000 + 500/3) = 10 / 4166.67
    const a = (4400 * 2) / (1000 + 500 / 3);
    const c = (4400 * 10) / (4000 + 500 / 3);
    expectValues('access-gp', 'commune', [a, (a + c) / 3, c, 'notApplicable']);
    // E1: (1000·7.5429 + 500·6.0343) / 1500 = 7.04; all: (10560 + 42240) / 5500 = 9.6
    expectValues('access-gp', 'epci', [7.04, 10.56]);
    expectValues('access-gp', 'department', [9.6]);
  });

  it('is shown base 100, 100 being the three departments', () => {
    const column = compute('access-gp', 'epci');
    const shown = [...toBase100(column, 9.6).values];
    // 7.04 / 9.6 and 10.56 / 9.6
    expect(shown[0]).toBeCloseTo(73.3333, 4);
    expect(shown[1]).toBeCloseTo(110, 9);
    // A scenario that doubles access is 200 on the baseline's yardstick.
    const doubled = { ...column, values: column.values.map((value) => 2 * value) };
    expect(toBase100(doubled, 9.6).values[1]).toBeCloseTo(220, 9);
  });

  it('counts nurses per 100,000 inhabitants', () => {
    // R_A = 3 / 1166.67, R_B = 1 / (500 + 5000/3), R_C = 20 / 4166.67
    const rB = 1 / (500 + 5000 / 3);
    const a = 3 / (1000 + 500 / 3) + rB / 3;
    expect(compute('access-nurse', 'commune').values[0]).toBeCloseTo(1e5 * a, 6);
  });
});

describe('need', () => {
  it('sums people and compounds their change', () => {
    expectValues('population', 'epci', [1400, 4000], { year: 2010 });
    expectValues('population', 'commune', [1000, 500, 4000, 0]);
    // (1000 / 1100)^(1/8) − 1 = −1.1843 %; (1500 / 1600)^(1/8) − 1 = −0.8035 %
    expectValues('population-change', 'commune', [-1.1843, 0, 1.6832, 'notApplicable']);
    expectValues('population-change', 'epci', [-0.8035, 1.6832]);
  });

  it('measures areas on the sphere', () => {
    const square = (south: number) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [5, south],
            [5.1, south],
            [5.1, south + 0.1],
            [5, south + 0.1],
            [5, south],
          ],
        ],
      },
    });
    const outlines = [48, 48.1, 48.2, 48.3].map(square);
    const density = indicatorOf('population-density').compute(
      { ...context, outlines },
      { indicatorId: 'population-density', mesh: 'epci' },
    );
    // R² Δλ (sin φ₂ − sin φ₁) with R = 6371.0088 km
    const radians = Math.PI / 180;
    const areaKm2 = (south: number, north: number) =>
      6371.0088 ** 2 * 0.1 * radians * (Math.sin(north * radians) - Math.sin(south * radians));
    expect((density.values[0] ?? 0) / (1500 / areaKm2(48, 48.2))).toBeCloseTo(1, 3);
    expectValues('population-density', 'commune', Array(4).fill('absent'));
  });

  it('relates EHPAD places to the estimated people of 75 and over', () => {
    // E1: share known for A only, 12 % of 1,500 = 180; E2: 9 % of 4,000 = 360
    expectValues('ehpad-places-75', 'epci', [(1000 * 60) / 180, (1000 * 120) / 360]);
    // All: (12·1000 + 9·4000) / 5000 = 9.6 % of 5,500 = 528
    expectValues('ehpad-places-75', 'department', [(1000 * 180) / 528]);
    expect(statusName(compute('ehpad-places-75', 'epci').status[1])).toBe('estimated');
  });
});

describe('zoning of a group', () => {
  it('is its population by class', () => {
    const { epci } = handMadeTerritory.zones;
    expect(computeZoningShares(handMadeTerritory, epci, 0, 'zoning-gp')).toEqual([
      { category: 'zip', inhabitants: 1000, share: 1000 / 1500 },
      { category: 'zac', inhabitants: 500, share: 500 / 1500 },
      { category: 'zar', inhabitants: 0, share: 0 },
      { category: 'outside', inhabitants: 0, share: 0 },
    ]);
  });
});

describe('isRankable', () => {
  const { commune, epci, department } = handMadeTerritory.zones;
  const ones = (length: number) => ({ column: columnOf(Array(length).fill(1)) });

  it('takes 500 inhabitants, a value, and 90 % of the zone inside', () => {
    expect([0, 1, 2, 3].map((row) => isRankable(commune, ones(4), row))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(isRankable(commune, { column: columnOf([null, 1, 1, 1]) }, 0)).toBe(false);
    expect([0, 1].map((row) => isRankable(epci, ones(2), row))).toEqual([true, false]);
  });

  it('takes 10 events of a rate, and data on 90 % of the people', () => {
    const rateParts = { count: Float64Array.of(9), population: Float64Array.of(5500) };
    expect(isRankable(department, { ...ones(1), rateParts }, 0)).toBe(false);
    rateParts.count[0] = 10;
    expect(isRankable(department, { ...ones(1), rateParts }, 0)).toBe(true);
    expect(isRankable(department, { ...ones(1), coverage: Float64Array.of(0.89) }, 0)).toBe(false);
    expect(isRankable(department, { ...ones(1), coverage: Float64Array.of(0.9) }, 0)).toBe(true);
  });
});
