import { distance } from '@turf/distance';
import { describe, expect, it } from 'vitest';
import { computeNearest } from '../../../../src/domain/access/computeNearest.ts';
import { countWithinMinutes } from '../../../../src/domain/access/countWithinMinutes.ts';
import { stepDecay } from '../../../../src/domain/access/distanceDecay.ts';
import { explainAccess } from '../../../../src/domain/access/explainAccess.ts';
import { travelMatrixFromDense } from '../../../../src/domain/access/travelMatrix.ts';

describe('computeNearest', () => {
  const verdun = { code: '55545', longitude: 5.38, latitude: 49.16 };
  const stenay = { code: '55502', longitude: 5.19, latitude: 49.49 };
  const nice = { code: '06088', longitude: 7.26, latitude: 43.7 };

  it('is 0 km within a commune, wherever the place is drawn', () => {
    const nearest = computeNearest([verdun], [stenay, { ...nice, code: verdun.code }]);
    expect([...nearest.distanceKm]).toEqual([0]);
    expect([...nearest.rows]).toEqual([1]);
  });

  it('finds places beyond the first circle', () => {
    const nearest = computeNearest([verdun], [nice, stenay]);
    expect(nearest.rows[0]).toBe(1);
    expect(nearest.distanceKm[0]).toBe(distance([5.38, 49.16], [5.19, 49.49]));
    expect(computeNearest([verdun], [nice]).distanceKm[0]).toBeCloseTo(624, 0);
  });

  it('has no value where there is no place, which is not 0', () => {
    const nearest = computeNearest([verdun], []);
    expect(nearest.distanceKm[0]).toBeNaN();
    expect(nearest.rows[0]).toBe(-1);
  });
});

describe('countWithinMinutes', () => {
  it('counts what is at less than the limit', () => {
    const travel = travelMatrixFromDense([
      [0, 9.9, 10],
      [12, 0, 30],
    ]);
    expect([...countWithinMinutes(travel, [2, 1, 5], 10)]).toEqual([3, 1]);
    expect([...countWithinMinutes(travel, [2, 1, 5], 30)]).toEqual([8, 3]);
    expect(() => countWithinMinutes(travel, [1], 10)).toThrow('supply has 1 values; expected 3');
  });
});

describe('explainAccess', () => {
  const input = {
    supply: [2, 0, 1],
    demand: [100, 200, 400],
    travel: travelMatrixFromDense([
      [0, 12, 25],
      [12, 0, 16],
      [25, 16, 0],
    ]),
    decay: stepDecay(),
  };

  it('lists the places reached, what is shared and what each gives, the largest first', () => {
    // B reaches A at 12 minutes (weight 2/3, shared by 100 + 200·2/3 = 233.3)
    // and C at 16 (weight 1/3, shared by 400 + 200·1/3 = 466.7).
    const [first, second, ...rest] = explainAccess(input, 1);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ column: 0, minutes: 12, weight: 2 / 3, supply: 2 });
    expect(first?.weightedDemand).toBeCloseTo(233.3333, 4);
    expect(first?.contribution).toBeCloseTo((2 / 233.33333333) * (2 / 3), 10);
    expect(second).toMatchObject({ column: 2, minutes: 16, weight: 1 / 3, supply: 1 });
    expect(second?.contribution).toBeCloseTo(1 / 466.66666667 / 3, 10);
  });

  it('refuses a row that is not there', () => {
    expect(() => explainAccess(input, 3)).toThrow('Row is 3; expected 0 to 2');
  });
});
