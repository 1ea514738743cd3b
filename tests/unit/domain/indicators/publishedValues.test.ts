import { describe, expect, it } from 'vitest';
import type { IndicatorRequest } from '../../../../src/domain/indicators/indicator.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { countBelowThreshold } from '../../../../src/domain/indicators/officialAccess.ts';
import type { Mesh } from '../../../../src/domain/territory/zone.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const context = readPublishedData();
const { territory } = context;

function valuesOf(id: string, mesh: Mesh, options: Partial<IndicatorRequest> = {}): number[] {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return [...indicator.compute(context, { indicatorId: id, mesh, ...options }).values];
}

/** Haute-Marne, Meurthe-et-Moselle, Meuse. */
const byDepartment = (id: string, options: Partial<IndicatorRequest> = {}, decimals = 2) =>
  valuesOf(id, 'department', options).map((value) => Number(value.toFixed(decimals)));

describe('the official APL agrees with published values', () => {
  it.each([
    [2022, [3.0, 4.3, 3.45]],
    [2023, [2.96, 4.24, 3.48]],
    [2024, [3.01, 4.16, 3.37]],
  ])('GPs of all ages in %i', (year, expected) => {
    // Published means weigh by the population of their year; ours by that of 2023, so that a change
    // from year to year is one of access and not of weights: up to 0.01 apart before 2024.
    const tolerance = year === 2024 ? 0.005 : 0.015;
    valuesOf('apl-gp', 'department', { year }).forEach((mean, i) => {
      expect(Math.abs(mean - (expected[i] ?? 0))).toBeLessThan(tolerance);
    });
  });

  it('GPs of 65 or younger in 2024', () => {
    expect(byDepartment('apl-gp-65')).toEqual([2.53, 3.66, 2.94]);
  });

  it('people and communes at or under 2.5', () => {
    expect(countBelowThreshold(territory, 'apl-gp', 2024)).toEqual({
      communes: 588,
      inhabitants: 210_856,
    });
    expect(countBelowThreshold(territory, 'apl-gp-65', 2024)).toEqual({
      communes: 771,
      inhabitants: 328_590,
    });
    // 24.0 / 18.4 / 19.7 are published; ours weigh by total population.
    byDepartment('pop-below-threshold').forEach((share, i) => {
      expect(Math.abs(share - ([24, 18.4, 19.7][i] ?? 0))).toBeLessThan(0.1);
    });
  });

  it('the lowest EPCI, and those most fragile to retirements', () => {
    const { names } = territory.zones.epci;
    const read = (id: string, name: RegExp) =>
      Number(valuesOf(id, 'epci')[names.findIndex((full) => name.test(full))]?.toFixed(2));
    expect(read('apl-gp', /Montmédy/)).toBe(1.62);
    expect(read('apl-gp', /Stenay/)).toBe(2.17);
    expect(read('apl-gp-65', /Stenay/)).toBe(1.27);
    expect(read('apl-gp', /Grand Longwy/)).toBe(2.47);
    expect(read('apl-gp', /Grand Nancy/)).toBe(5.34);
  });

  it('people beyond 20 minutes of at least one of five services (ANCT: 5,670 / 1,191 / 2,994)', () => {
    const { population } = territory.zones.department;
    valuesOf('share-beyond-20min', 'department').forEach((share, i) => {
      const people = (share * (population[i] ?? 0)) / 100;
      expect(Math.abs(people - ([5670, 1191, 2994][i] ?? 0))).toBeLessThan(5);
    });
  });
});

describe('counts and people agree with published totals', () => {
  it.each([
    ['population', [168_331, 732_236, 180_290]],
    ['count-gp', [112, 697, 140]],
    ['count-nurse', [237, 916, 263]],
    ['count-physio', [114, 759, 122]],
    ['count-dentist', [71, 466, 75]],
    ['count-midwife', [18, 121, 28]],
    ['count-pharmacy', [61, 252, 57]],
  ])('%s', (id, expected) => {
    expect(byDepartment(id)).toEqual(expected);
  });

  it('estimated shares of 75 and over', () => {
    byDepartment('share-75-plus').forEach((share, i) => {
      expect(Math.abs(share - ([12.06, 9.3, 11.05][i] ?? 0))).toBeLessThan(0.05);
    });
  });
});

describe('the computed access to GPs', () => {
  it('has department means within 3 % of the official APL, in its order', () => {
    const [marne = 0, moselle = 0, meuse = 0] = byDepartment('access-gp');
    expect([marne, moselle, meuse]).toEqual([3.01, 4.16, 3.32]);
    valuesOf('apl-gp', 'department').forEach((official, i) => {
      const ours = valuesOf('access-gp', 'department')[i] ?? 0;
      expect(Math.abs(ours / official - 1)).toBeLessThan(0.03);
    });
    expect(moselle > meuse && meuse > marne).toBe(true);
  });

  it.each([
    ['step', 'commune', 0.53],
    ['step', 'epci', 0.71],
    ['linear', 'commune', 0.56],
    ['linear', 'epci', 0.73],
  ] as const)('with %s decay ranks %s zones as the APL does, Spearman %f', (decayId, mesh, rho) => {
    const seen = spearman(valuesOf('access-gp', mesh, { decayId }), valuesOf('apl-gp', mesh));
    expect(Math.abs(seen - rho)).toBeLessThan(0.01);
  });
});

/** Correlation of ranks, equal values sharing their mean rank; rows without both values left out. */
function spearman(a: number[], b: number[]): number {
  const rows = a.flatMap((value, row) => (Number.isNaN(value + (b[row] ?? 0)) ? [] : [row]));
  const ranksOf = (values: number[]) => {
    const kept = rows.map((row) => values[row] ?? 0);
    return kept.map((value) => {
      const below = kept.filter((other) => other < value).length;
      return below + (kept.filter((other) => other === value).length - 1) / 2;
    });
  };
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const middle = (rows.length - 1) / 2;
  const covariance = (p: number[], q: number[]) =>
    p.reduce((sum, rank, i) => sum + (rank - middle) * ((q[i] ?? 0) - middle), 0);
  return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
}
