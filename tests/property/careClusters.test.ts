import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterCare } from '../../src/cartography/clusterCare.ts';
import { type CareLayer, careLayers } from '../../src/domain/supply/careLayer.ts';
import type { CarePoint } from '../../src/domain/supply/selectCarePoints.ts';
import { selectCarePoints } from '../../src/domain/supply/selectCarePoints.ts';
import { readPublishedData } from '../fixtures/readPublishedData.ts';

/** Sums over points or marks, by layer; homes without a number of places counted apart. */
function sumByLayer(
  items: readonly {
    layer: CareLayer;
    count: number;
    places: number;
    homesWithoutPlaces?: number;
    pointCount?: number;
  }[],
) {
  const sums = new Map<
    CareLayer,
    { points: number; count: number; places: number; gaps: number }
  >();
  for (const { layer, count, places, homesWithoutPlaces, pointCount = 1 } of items) {
    const sum = sums.get(layer) ?? { points: 0, count: 0, places: 0, gaps: 0 };
    sums.set(layer, {
      points: sum.points + pointCount,
      count: sum.count + count,
      places: sum.places + (Number.isNaN(places) ? 0 : places),
      gaps: sum.gaps + (homesWithoutPlaces ?? (layer === 'ehpad' && Number.isNaN(places) ? 1 : 0)),
    });
  }
  return sums;
}

const point = fc
  .record({
    layer: fc.constantFrom(...careLayers),
    longitude: fc.double({ min: 4, max: 7.5, noNaN: true }),
    latitude: fc.double({ min: 47, max: 50, noNaN: true }),
    count: fc.integer({ min: 1, max: 400 }),
    beds: fc.option(fc.integer({ min: 1, max: 300 }), { nil: Number.NaN }),
  })
  .map(
    ({ layer, beds, ...rest }): CarePoint => ({
      ...rest,
      layer,
      key: '',
      name: '',
      commune: null,
      communeName: '',
      places: layer === 'ehpad' ? beds : Number.NaN,
      ownership: null,
    }),
  );

describe('clusters of care', () => {
  it('keep the sums of every layer at every zoom', () => {
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 120 }),
        fc.double({ min: 5.5, max: 14, noNaN: true }),
        (points, zoom) => {
          const marks = clusterCare(points).at(zoom).flat();
          expect(sumByLayer(marks)).toEqual(sumByLayer(points));
        },
      ),
    );
  });

  it('keep the sums of the published practices, and come apart as one comes nearer', () => {
    const { surroundings } = readPublishedData();
    const points = (['gp', 'nurse', 'pharmacy'] as const).flatMap((layer) =>
      selectCarePoints(layer, surroundings, null),
    );
    const clusters = clusterCare(points);
    let fewer = 0;
    for (const zoom of [6, 8, 10, 12, 14]) {
      const marks = clusters.at(zoom).flat();
      expect(sumByLayer(marks)).toEqual(sumByLayer(points));
      expect(marks.length).toBeGreaterThan(fewer);
      fewer = marks.length;
    }
    const gps = surroundings.supply.get('gp') ?? [];
    const all = Array.from(gps).reduce((sum, count) => sum + count, 0);
    expect(sumByLayer(points).get('gp')?.count).toBe(all);
  });

  it('name a place that stands alone, and hold the layers of one place together', () => {
    const at = { longitude: 5, latitude: 48, name: 'A', commune: null, communeName: 'A' };
    const own = { places: Number.NaN, ownership: null };
    const gp: CarePoint = { ...at, ...own, layer: 'gp', key: 'gp-A', count: 3 };
    const pharmacy: CarePoint = { ...at, ...own, layer: 'pharmacy', key: 'pharmacy-A', count: 1 };
    const far: CarePoint = { ...gp, key: 'gp-B', name: 'B', longitude: 7, count: 2 };
    const together = clusterCare([pharmacy, far, gp]).at(14);
    expect(together.map((marks) => marks.map((mark) => mark.point?.key)).sort()).toEqual([
      ['gp-A', 'pharmacy-A'],
      ['gp-B'],
    ]);
    const [gathered] = clusterCare([pharmacy, far, gp]).at(0);
    expect(gathered?.map((mark) => [mark.layer, mark.count, mark.pointCount])).toEqual([
      ['gp', 5, 2],
      ['pharmacy', 1, 1],
    ]);
    expect(gathered?.[0]?.point).toBeNull();
  });

  it('are none where there is nothing', () => {
    expect(clusterCare([]).at(8)).toEqual([]);
  });
});
