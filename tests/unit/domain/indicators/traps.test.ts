import { describe, expect, it } from 'vitest';
import type {
  ComputeContext,
  IndicatorRequest,
} from '../../../../src/domain/indicators/indicator.ts';
import { indicatorById, indicators } from '../../../../src/domain/indicators/indicators.ts';
import { isRankable } from '../../../../src/domain/indicators/isRankable.ts';
import { computeZoningShares } from '../../../../src/domain/indicators/zoning.ts';
import { statusName } from '../../../../src/domain/territory/column.ts';
import { factCategories } from '../../../../src/domain/territory/factCategories.ts';
import { isStraddling } from '../../../../src/domain/territory/isStraddling.ts';
import { type Mesh, meshes } from '../../../../src/domain/territory/zone.ts';
import { columnOf, handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const context = readPublishedData();
const { territory } = context;
const { communes, zones } = territory;

function indicatorOf(id: string) {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

function compute(
  id: string,
  mesh: Mesh,
  options: Partial<IndicatorRequest> = {},
  of: ComputeContext = context,
) {
  return indicatorOf(id).compute(of, { indicatorId: id, mesh, ...options });
}

const handMade: ComputeContext = {
  territory: handMadeTerritory,
  surroundings: null,
  outlines: [],
  access: null,
};
const statuses = (status: Uint8Array) => [...new Set([...status].map(statusName))].sort();

// One test per trap of the tables that recomputing them found; those of wording are tested with the texts.
describe('traps of the tables', () => {
  it('zonage: no year is claimed for the doctors’, and no group has a category', () => {
    expect(indicatorOf('zoning-gp').years).toEqual([]);
    expect(indicatorOf('zoning-gp').nature).toBe('official');
    expect(indicatorOf('zoning-nurse').years).toEqual([2024]);
    for (const id of ['zoning-gp', 'zoning-nurse'] as const) {
      expect(indicatorOf(id).categories).toEqual(factCategories[id]);
      for (const mesh of meshes.filter((coarser) => coarser !== 'commune')) {
        expect(statuses(compute(id, mesh).status)).toEqual(['notApplicable']);
      }
      zones.department.codes.forEach((_, row) => {
        const shares = computeZoningShares(territory, zones.department, row, id);
        const people = shares.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
        expect(people).toBe(zones.department.population[row]);
      });
    }
    // ZIP / ZAC / ZAR / hors zonage of Meurthe-et-Moselle: 156 / 204 / 51 / 180 communes
    const seen = [0, 0, 0, 0];
    const { values } = compute('zoning-gp', 'commune');
    for (const row of zones.department.members[1] ?? []) {
      const category = values[row] ?? -1;
      seen[category] = (seen[category] ?? 0) + 1;
    }
    expect(seen).toEqual([156, 204, 51, 180]);
  });

  it('car commuting: its means weigh women in employment, not inhabitants', () => {
    // (90·200 + 100·100) / 300, where inhabitants would give the same 93.3 by chance for E1 only:
    // all: (18000 + 10000 + 54000) / 1200 = 68.33, where inhabitants would give 69.1
    const all = compute('car-commuting', 'department', {}, handMade).values[0];
    expect(all).toBeCloseTo(82_000 / 1200, 9);
    expect(indicatorOf('car-commuting').unit).toBe('percentEmployedWomen');
  });

  it('RSA: masked, not zero, under 800 households; never summed', () => {
    const { values, status } = compute('rsa-share', 'commune', {}, handMade);
    expect([...values]).toEqual([Number.NaN, Number.NaN, 6, Number.NaN]);
    expect([...status].map(statusName)).toEqual(['masked', 'masked', 'observed', 'notApplicable']);
    for (const mesh of ['epci', 'livingArea', 'department'] as const) {
      expect(statuses(compute('rsa-share', mesh).status)).toEqual(['notApplicable']);
    }
    const households = territory.facts.get('fiscal-households-2019')?.values;
    compute('rsa-share', 'commune').values.forEach((value, row) => {
      if (!Number.isNaN(value)) expect(households?.[row]).toBeGreaterThanOrEqual(800);
    });
  });

  it('minutes: only ANCT’s share is official; all of ours are estimates with a range', () => {
    expect(indicatorOf('share-beyond-20min').nature).toBe('official');
    const ours = indicators.filter(
      ({ unit }) => unit === 'estimatedMinutes' || unit === 'gpsWithinMinutes',
    );
    expect(ours.length).toBeGreaterThan(0);
    for (const { nature, range } of ours) {
      expect(nature).toBe('estimated');
      expect(range).toBeTypeOf('function');
    }
  });

  it('specialists: no density or count of them, which BPE lists as places of practice', () => {
    const specialist = /psychiatr|ophthalm|cardio|specialist|radiolog|gynaeco|dermato/;
    expect(indicators.filter(({ id }) => specialist.test(id))).toEqual([]);
  });

  it('hospitals: no nearest hospital, only emergencies and maternities', () => {
    expect(indicators.filter(({ id }) => id.includes('hospital'))).toEqual([]);
    expect(indicatorById('nearest-emergency-km')).toBeDefined();
    expect(indicatorById('nearest-maternity-km')).toBeDefined();
  });

  it('densities and income start at the EPCI, places of EHPAD too, mortality at the department', () => {
    const finest = (id: string) => indicatorOf(id).finestMesh;
    const densities = indicators.filter(({ id }) => id.startsWith('density-'));
    expect(densities).toHaveLength(6);
    for (const { id } of densities) expect(finest(id)).toBe('epci');
    expect(finest('median-income')).toBe('epci');
    expect(finest('ehpad-places-75')).toBe('epci');
    expect(finest('mortality-standardised')).toBe('department');
    expect(finest('count-gp')).toBe('commune');
    expect(compute('mortality-standardised', 'department', { year: 2023 }).values[0]).toBe(1057.8);
  });

  it('ranks: none under 500 inhabitants, none on a count under 10', () => {
    const midwives = indicatorOf('density-midwife');
    const request = { indicatorId: midwives.id, mesh: 'epci' } as const;
    const rateParts = midwives.rateParts?.(context, request);
    if (!rateParts) throw new Error('no rate parts');
    const result = { column: midwives.compute(context, request), rateParts };
    const ranked = [...zones.epci.codes.keys()].filter((row) =>
      isRankable(zones.epci, result, row),
    );
    expect(ranked.length).toBeLessThan(zones.epci.codes.length);
    for (const row of ranked) expect(rateParts.count[row]).toBeGreaterThanOrEqual(10);
    const small = communes.population.findIndex((people) => people > 0 && people < 500);
    expect(isRankable(zones.commune, { column: compute('apl-gp', 'commune') }, small)).toBe(false);
  });

  it('ages: no share of a commune under 500 inhabitants, though groups rest on all', () => {
    const { values, status } = compute('share-75-plus', 'commune');
    communes.population.forEach((people, row) => {
      if (people >= 500) return;
      expect(values[row]).toBeNaN();
      expect(statusName(status[row])).toBe(people > 0 ? 'masked' : 'notApplicable');
    });
    const large = [...values].filter((value) => !Number.isNaN(value));
    expect(large).toHaveLength(334);
    const rows = indicatorOf('share-75-plus').coverage?.(context, {
      indicatorId: 'share-75-plus',
      mesh: 'department',
    });
    // The 8 impossible rows are rejected: a little under the whole.
    expect(Math.min(...(rows ?? []))).toBeGreaterThan(0.99);
    expect(Math.min(...(rows ?? []))).toBeLessThan(1);
  });

  it('income: INSEE’s medians by mesh, none for living areas nor for EPCI mostly outside', () => {
    expect([...compute('median-income', 'department').values]).toEqual([20_420, 21_790, 20_830]);
    expect(statuses(compute('median-income', 'livingArea').status)).toEqual(['absent']);
    const { values } = compute('median-income', 'epci');
    const published = territory.zoneFacts.epci.get('median-income')?.values;
    values.forEach((value, row) => {
      if (isStraddling(zones.epci, row)) expect(value).toBeNaN();
      else expect(value).toBe(published?.[row]);
    });
    expect(zones.epci.codes.some((_, row) => isStraddling(zones.epci, row))).toBe(true);
  });

  it('straddling zones: computed on their part inside, neither ranked nor matched', () => {
    const column = compute('density-gp', 'epci');
    const straddling = [...zones.epci.codes.keys()].filter((row) => isStraddling(zones.epci, row));
    for (const row of straddling) {
      expect(column.values[row]).not.toBeNaN();
      expect(isRankable(zones.epci, { column }, row)).toBe(false);
    }
  });

  it('APL of 0 is a value; the villages without inhabitants have none', () => {
    const { values, status } = compute('apl-gp', 'commune');
    const zero = [...values.keys()].filter((row) => values[row] === 0);
    expect(zero.map((row) => communes.names[row]).sort()).toEqual([
      'Germay',
      'Mennouveaux',
      'Millières',
      'Échenay',
    ]);
    const empty = [...communes.population.keys()].filter((row) => communes.population[row] === 0);
    expect(empty).toHaveLength(6);
    for (const row of empty) {
      for (const id of ['apl-gp', 'access-gp', 'nearest-gp-km', 'choice-gp-20']) {
        expect(statusName(compute(id, 'commune').status[row])).toBe('notApplicable');
      }
      expect(compute('population', 'commune').values[row]).toBe(0);
      expect(statusName(status[row])).toBe('notApplicable');
    }
  });

  it('experiments: distances lead where patients go, not to where the remote doctor sits', () => {
    const at = (id: string, name: string) =>
      compute(id, 'commune').values[communes.names.indexOf(name)];
    for (const name of ['Montmédy', 'Cousances-les-Forges', 'Dammarie-sur-Saulx']) {
      expect(at('nearest-site-access', name)).toBe(0);
    }
    // A remote doctor, a partner, and the address of a mobile unit that serves a sector.
    for (const name of [
      'Souilly',
      'Les Trois-Domaines',
      'Revigny-sur-Ornain',
      'Graffigny-Chemin',
    ]) {
      expect(at('nearest-site-access', name)).toBeGreaterThan(0);
    }
    expect(at('nearest-site-chronic', 'Verdun')).toBe(0);
    for (const id of ['nearest-site-home', 'nearest-site-prevention']) {
      expect(statuses(compute(id, 'commune').status)).toEqual(['absent', 'notApplicable']);
    }
  });

  it('an absent column stays absent: nothing that a file did not bring becomes zero', () => {
    const bare = { ...handMade, territory: { ...handMadeTerritory, facts: new Map() } };
    for (const id of ['count-gp', 'apl-gp', 'share-75-plus', 'ehpad-places-75', 'population']) {
      const { values } = compute(id, 'department', {}, bare);
      expect([...values]).toEqual([Number.NaN]);
    }
    expect(columnOf([null]).values[0]).toBeNaN();
  });
});
