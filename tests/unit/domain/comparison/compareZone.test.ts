import { describe, expect, it } from 'vitest';
import { compareToReference } from '../../../../src/domain/comparison/compareToReference.ts';
import { compareZone } from '../../../../src/domain/comparison/compareZone.ts';
import { computeStanding } from '../../../../src/domain/comparison/computeStanding.ts';
import {
  type FigureSource,
  selectFigure,
  type ZoneFigure,
} from '../../../../src/domain/comparison/zoneFigure.ts';
import type { Indicator } from '../../../../src/domain/indicators/indicator.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { valueStatus } from '../../../../src/domain/territory/column.ts';
import type { ZoneSet } from '../../../../src/domain/territory/territory.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { columnOf } from '../../../fixtures/handMadeTerritory.ts';

function indicatorOf(id: string): Indicator {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

const density = indicatorOf('density-gp');
const apl = indicatorOf('apl-gp');

/** Five EPCI; the fourth lies half outside, the fifth has 300 inhabitants. */
const zones: ZoneSet = {
  mesh: 'epci',
  codes: ['1', '2', '3', '4', '5'].map(zoneCode),
  names: ['', '', '', '', ''],
  members: Array.from({ length: 5 }, () => new Uint32Array()),
  insideShare: Float64Array.of(1, 1, 1, 0.5, 1),
  population: Float64Array.of(10_000, 20_000, 30_000, 50_000, 300),
};

/** 5, 30 and 30 doctors: 50, 150 and 100 per 100,000. */
const densities: FigureSource = {
  column: columnOf([50, 150, 100, 80, null]),
  rateParts: {
    kind: 'rate',
    per: 100_000,
    count: Float64Array.of(5, 30, 30, 40, Number.NaN),
    population: zones.population,
  },
};

const figure = (value: number, rest: Partial<ZoneFigure> = {}): ZoneFigure => ({
  value,
  status: valueStatus.computed,
  coverage: 1,
  interval: null,
  range: null,
  ...rest,
});

describe('a figure', () => {
  it('has the interval of its count, in its own unit', () => {
    const { interval } = selectFigure(densities, 1);
    // Byar, 30 events: 20.24 to 42.83 (published tables), for 20,000 people.
    expect(interval?.lower).toBeCloseTo(101.2, 1);
    expect(interval?.upper).toBeCloseTo(214.1, 1);
  });

  it('has Wilson’s interval where it is a proportion', () => {
    const source: FigureSource = {
      column: columnOf([10]),
      rateParts: {
        kind: 'proportion',
        per: 100,
        count: Float64Array.of(10),
        population: Float64Array.of(100),
      },
    };
    // 10 of 100: 5.52 % to 17.44 %.
    const { interval } = selectFigure(source, 0);
    expect(interval?.lower).toBeCloseTo(5.52, 2);
    expect(interval?.upper).toBeCloseTo(17.44, 2);
  });

  it('without a value has neither interval nor zero', () => {
    const missing = selectFigure(densities, 4);
    expect(missing).toMatchObject({ value: Number.NaN, interval: null });
    expect(missing.status).toBe(valueStatus.absent);
  });

  it('is base 100 where the screen shows it so, and has its range', () => {
    const source: FigureSource = {
      column: columnOf([3]),
      base100: columnOf([80]),
      range: { lower: Float64Array.of(70), upper: Float64Array.of(90) },
    };
    expect(selectFigure(source, 0)).toMatchObject({ value: 80, range: { lower: 70, upper: 90 } });
  });
});

describe('a difference to the reference', () => {
  it('is absolute and relative, and its verdict comes from the interval', () => {
    const zone = figure(150, { interval: { lower: 101, upper: 214 } });
    expect(compareToReference(density, zone, figure(100))).toMatchObject({
      absolute: 50,
      relative: 0.5,
      verdict: 'above',
    });
    // Half as much again, and nothing can be said: the point value decides nothing.
    expect(compareToReference(density, zone, figure(102))).toMatchObject({ verdict: 'unclear' });
    expect(compareToReference(density, zone, figure(215))).toMatchObject({ verdict: 'below' });
    expect(compareToReference(density, zone, figure(101))).toMatchObject({ verdict: 'unclear' });
  });

  it('has no verdict without an interval, however large', () => {
    expect(compareToReference(apl, figure(1), figure(4))).toMatchObject({
      absolute: -3,
      relative: -0.75,
      verdict: 'noInterval',
    });
  });

  it('has no ratio to a reference of 0, nor of a yearly change', () => {
    const ratio = (id: string, value: number, reference: number) => {
      const difference = compareToReference(indicatorOf(id), figure(value), figure(reference));
      return typeof difference === 'string' ? difference : difference.relative;
    };
    expect(ratio('nearest-gp-km', 3, 0)).toBeNaN();
    expect(ratio('population-change', 0.4, 0.2)).toBeNaN();
    expect(ratio('nearest-gp-km', 3, 2)).toBe(0.5);
  });

  it.each([
    ['zoning-gp', figure(1), figure(2), 'category'],
    ['apl-gp', figure(Number.NaN), figure(2), 'noValue'],
    ['population', figure(900), figure(90_000), 'sum'],
    ['count-gp', figure(3), figure(90), 'sum'],
    ['median-income', figure(21_000), figure(Number.NaN), 'publishedOnly'],
    ['apl-gp', figure(2), null, 'noCommune'],
    ['apl-gp', figure(2), figure(Number.NaN), 'noReferenceValue'],
  ])('%s says why there is none', (id, zone, reference, why) => {
    expect(compareToReference(indicatorOf(id), zone, reference)).toBe(why);
  });
});

describe('a place among the zones of the mesh', () => {
  it('counts the zones that may be ranked, and their people', () => {
    // 5 doctors are too few and the fourth EPCI straddles: 150 and 100 are ranked, of 50,000 people.
    expect(computeStanding(density, zones, densities, 1)).toEqual({
      rank: 1,
      of: 2,
      percentile: (30_000 + 10_000) / 50_000,
    });
    expect(computeStanding(density, zones, densities, 2)).toEqual({
      rank: 2,
      of: 2,
      percentile: 15_000 / 50_000,
    });
    expect(computeStanding(density, zones, densities, 0)).toBe('smallNumber');
    expect(computeStanding(density, zones, densities, 3)).toBe('straddling');
    expect(computeStanding(density, zones, densities, 4)).toBe('noValue');
  });

  it('is never a small count’s, nor a small zone’s', () => {
    const counts: FigureSource = { column: columnOf([9, 10, 12, 400, 40]) };
    expect(computeStanding(indicatorOf('count-gp'), zones, counts, 0)).toBe('smallNumber');
    expect(computeStanding(indicatorOf('count-gp'), zones, counts, 1)).toMatchObject({
      rank: 2,
      of: 2,
    });
    expect(computeStanding(indicatorOf('count-gp'), zones, counts, 4)).toBe('fewInhabitants');
  });

  it('starts from the lowest where low is good, and needs data on the people', () => {
    const distances: FigureSource = {
      column: columnOf([8, 2, 5, 1, 1]),
      coverage: Float64Array.of(1, 1, 0.89, 1, 1),
    };
    const kilometres = indicatorOf('nearest-gp-km');
    expect(computeStanding(kilometres, zones, distances, 1)).toMatchObject({ rank: 1, of: 2 });
    expect(computeStanding(kilometres, zones, distances, 2)).toBe('partialData');
    expect(computeStanding(indicatorOf('zoning-gp'), zones, distances, 1)).toBe('category');
  });

  it('is never an own zone’s', () => {
    const cell = compareZone(apl, figure(2.4), figure(3));
    expect(cell.standing).toBe('ownZone');
    expect(cell.difference).toMatchObject({ verdict: 'noInterval' });
    const ofMesh = compareZone(density, { zones, source: densities, row: 1 }, figure(80));
    expect(ofMesh.standing).toMatchObject({ rank: 1 });
    expect(ofMesh.difference).toMatchObject({ verdict: 'above', absolute: 70 });
  });
});
