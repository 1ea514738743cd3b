import { distance } from '@turf/distance';
import { describe, expect, it } from 'vitest';
import {
  buildTravelMatrix,
  travelMatrixFromDense,
} from '../../../../src/domain/access/travelMatrix.ts';
import { reachKm, travelMinutes, travelModels } from '../../../../src/domain/access/travelModel.ts';

describe('the travel model', () => {
  it('is 2 + 1.4 km up to 15 km, then 23 + 1.15 (km − 15)', () => {
    expect(travelMinutes(travelModels.central, 0)).toBe(2);
    expect(travelMinutes(travelModels.central, 10)).toBe(16);
    expect(travelMinutes(travelModels.central, 15)).toBe(23);
    expect(travelMinutes(travelModels.central, 25)).toBeCloseTo(34.5, 12);
  });

  it('changes the near slope only at its bounds, without a jump at 15 km', () => {
    // low: 2 + 1.15·15 = 19.25; high: 2 + 1.7·15 = 27.5; both then 1.15 per km
    expect(travelMinutes(travelModels.low, 25)).toBeCloseTo(19.25 + 11.5, 12);
    expect(travelMinutes(travelModels.high, 25)).toBeCloseTo(27.5 + 11.5, 12);
  });

  it('has an inverse on both slopes', () => {
    expect(reachKm(travelModels.central, 20)).toBeCloseTo(18 / 1.4, 12);
    expect(reachKm(travelModels.central, 34.5)).toBeCloseTo(25, 12);
    expect(reachKm(travelModels.central, 1)).toBeLessThan(0);
  });
});

describe('buildTravelMatrix', () => {
  // On one meridian, a tenth of a degree is 11.12 km.
  const points = [
    { code: 'a', longitude: 5, latitude: 48 },
    { code: 'b', longitude: 5, latitude: 48.1 },
    { code: 'c', longitude: 5, latitude: 48.2 },
  ];
  const tenthKm = distance([5, 48], [5, 48.1]);

  it('keeps pairs in reach, with 0 within a commune', () => {
    const travel = buildTravelMatrix(points, points, travelModels.central, 20);
    expect([...travel.byRow.offsets]).toEqual([0, 2, 5, 7]);
    expect([...travel.byRow.indexes]).toEqual([0, 1, 0, 1, 2, 1, 2]);
    expect(travel.byRow.minutes[0]).toBe(0);
    expect(travel.byRow.minutes[1]).toBeCloseTo(2 + 1.4 * tenthKm, 9);
    expect([...travel.byColumn.indexes]).toEqual([0, 1, 0, 1, 2, 1, 2]);
  });

  it('includes a pair exactly at the limit', () => {
    const exactly = travelMinutes(travelModels.central, tenthKm);
    const first = points.slice(0, 2);
    const travel = buildTravelMatrix(first, first, travelModels.central, exactly);
    expect(travel.byRow.minutes).toHaveLength(4);
  });

  it('takes equal codes for the same commune, wherever they are drawn', () => {
    const elsewhere = [{ code: 'a', longitude: 7, latitude: 44 }];
    const travel = buildTravelMatrix(points, elsewhere, travelModels.central, 0);
    expect([...travel.byRow.indexes]).toEqual([0]);
    expect([...travel.byRow.minutes]).toEqual([0]);
    expect([...travel.byColumn.indexes]).toEqual([0]);
  });

  it('puts 2 minutes between two communes at the same place', () => {
    const twins = [
      { code: 'a', longitude: 5, latitude: 48 },
      { code: 'b', longitude: 5, latitude: 48 },
    ];
    const travel = buildTravelMatrix(twins, twins, travelModels.central, 20);
    expect([...travel.byRow.minutes]).toEqual([0, 2, 2, 0]);
  });

  it('is empty without points', () => {
    expect(buildTravelMatrix([], [], travelModels.central, 20).byRow.minutes).toHaveLength(0);
    expect(buildTravelMatrix(points, [], travelModels.central, 20).columnCount).toBe(0);
  });

  it('says what it saw and what it expected', () => {
    const lost = [{ code: 'x', longitude: Number.NaN, latitude: 48 }];
    expect(() => buildTravelMatrix(points, lost, travelModels.central, 20)).toThrow(
      'Point x is at [NaN, 48]; expected two finite numbers',
    );
    expect(() => buildTravelMatrix(lost, points, travelModels.central, 20)).toThrow(
      'Point x is at [NaN, 48]; expected two finite numbers',
    );
    expect(() =>
      buildTravelMatrix(points, points, travelModels.central, Number.POSITIVE_INFINITY),
    ).toThrow('Longest trip is Infinity minutes; expected a finite number, 0 or more');
  });
});

describe('travelMatrixFromDense', () => {
  it('leaves out what is out of reach and keeps both directions', () => {
    const far = Number.POSITIVE_INFINITY;
    const travel = travelMatrixFromDense([
      [0, far, 7],
      [far, far, 9],
    ]);
    expect([travel.rowCount, travel.columnCount]).toEqual([2, 3]);
    expect([...travel.byRow.offsets]).toEqual([0, 2, 3]);
    expect([...travel.byRow.indexes]).toEqual([0, 2, 2]);
    expect([...travel.byColumn.offsets]).toEqual([0, 1, 1, 3]);
    expect([...travel.byColumn.minutes]).toEqual([0, 7, 9]);
  });

  it('refuses rows of unequal length and negative minutes', () => {
    expect(() => travelMatrixFromDense([[1, 2], [3]])).toThrow('Row 1 has 1 minutes; expected 2');
    expect(() => travelMatrixFromDense([[-1]])).toThrow(
      'Minutes [0][0] are -1; expected 0 or more',
    );
  });
});
