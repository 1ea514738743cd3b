import { distance } from '@turf/distance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeNearest } from '../../src/domain/access/computeNearest.ts';
import type { AccessPoint } from '../../src/domain/access/pointIndex.ts';
import { buildTravelMatrix } from '../../src/domain/access/travelMatrix.ts';
import { travelMinutes, travelModels } from '../../src/domain/access/travelModel.ts';

/** A spread that gives pairs in reach and pairs out of reach; codes repeat now and then. */
const point = fc.record({
  code: fc.integer({ min: 0, max: 40 }).map(String),
  longitude: fc.double({ min: 4.5, max: 6.5, noNaN: true }),
  latitude: fc.double({ min: 47.5, max: 49.6, noNaN: true }),
});
/** Anywhere but near the poles and the 180th meridian. */
const farPoint = fc.record({
  code: fc.integer({ min: 0, max: 40 }).map(String),
  longitude: fc.double({ min: -60, max: 60, noNaN: true }),
  latitude: fc.double({ min: -70, max: 70, noNaN: true }),
});
const points = fc.array(point, { maxLength: 25 });
const model = fc.constantFrom(...Object.values(travelModels));

const kmBetween = (a: AccessPoint, b: AccessPoint) =>
  a.code === b.code ? 0 : distance([a.longitude, a.latitude], [b.longitude, b.latitude]);

describe('the travel matrix', () => {
  it('is all pairs measured one by one, those out of reach included', () => {
    fc.assert(
      fc.property(points, points, model, fc.integer({ min: 0, max: 90 }), (from, to, m, max) => {
        const travel = buildTravelMatrix(from, to, m, max);
        const expected = from.map((a) =>
          to.flatMap((b, column) => {
            const minutes = a.code === b.code ? 0 : travelMinutes(m, kmBetween(a, b));
            return minutes <= max ? [{ column, minutes }] : [];
          }),
        );
        expected.forEach((pairs, row) => {
          const range = [travel.byRow.offsets[row], travel.byRow.offsets[row + 1]];
          const seen = [...travel.byRow.indexes.slice(...range)].map((column, i) => ({
            column,
            minutes: travel.byRow.minutes[(range[0] ?? 0) + i],
          }));
          expect(seen).toEqual(pairs);
        });
      }),
    );
  });

  it('holds the same pairs by column', () => {
    fc.assert(
      fc.property(points, points, model, (from, to, m) => {
        const { byRow, byColumn } = buildTravelMatrix(from, to, m, 30);
        const triplets = (lines: typeof byRow, flip: boolean) =>
          [...lines.indexes]
            .map((index, at) => {
              const line = lines.offsets.findIndex((offset) => offset > at) - 1;
              return `${flip ? index : line}/${flip ? line : index}/${lines.minutes[at]}`;
            })
            .sort();
        expect(triplets(byColumn, true)).toEqual(triplets(byRow, false));
      }),
    );
  });
});

describe('the nearest place', () => {
  it.each([
    ['of a small territory', point],
    ['across the world', farPoint],
  ])('%s is the smallest of all distances', (_, anyPoint) => {
    const somePoints = fc.array(anyPoint, { maxLength: 15 });
    fc.assert(
      fc.property(somePoints, somePoints, (from, to) => {
        const nearest = computeNearest(from, to);
        from.forEach((a, row) => {
          const km = to.map((b) => kmBetween(a, b));
          if (to.length === 0) {
            expect(nearest.rows[row]).toBe(-1);
            return;
          }
          expect(nearest.distanceKm[row]).toBe(Math.min(...km));
          const own = to.findIndex((b) => b.code === a.code);
          expect(nearest.rows[row]).toBe(own >= 0 ? own : km.indexOf(Math.min(...km)));
        });
      }),
    );
  });
});
