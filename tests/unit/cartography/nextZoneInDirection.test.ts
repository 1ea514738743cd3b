import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArrowDirection,
  nextZoneInDirection,
  type ZoneCentres,
} from '../../../src/cartography/nextZoneInDirection.ts';
import { readTerritory } from '../../fixtures/readTerritory.ts';

const directions: ArrowDirection[] = ['left', 'right', 'up', 'down'];

/** How many zones arrows lead to from the first one, and from how many they lead back to it. */
function countReached(centres: ZoneCentres) {
  const count = centres.longitudes.length;
  const forward: number[][] = Array.from({ length: count }, () => []);
  const backward: number[][] = Array.from({ length: count }, () => []);
  for (let row = 0; row < count; row += 1) {
    for (const direction of directions) {
      const next = nextZoneInDirection(centres, row, direction);
      if (next < 0) continue;
      forward[row]?.push(next);
      backward[next]?.push(row);
    }
  }
  return { forwards: visit(forward), backwards: visit(backward) };
}

function visit(edges: readonly number[][]): number {
  const seen = new Set([0]);
  const queue = [0];
  for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
    for (const next of edges[row] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return seen.size;
}

describe('arrow keys', () => {
  //   3
  // 1 0 2
  //   4
  const cross = { longitudes: [5, 4, 6, 5, 5], latitudes: [48, 48, 48, 49, 47] };

  it('lead to the zone on that side, and nowhere beyond the edge', () => {
    const from = (row: number) => directions.map((way) => nextZoneInDirection(cross, row, way));
    expect(from(0)).toEqual([1, 2, 3, 4]);
    expect(nextZoneInDirection(cross, 2, 'right')).toBe(-1);
    expect(nextZoneInDirection(cross, 2, 'left')).toBe(0);
  });

  it('prefer the nearest ahead to one that is nearer but on another side', () => {
    const centres = { longitudes: [5, 5.5, 5.02], latitudes: [48, 48.1, 48.2] };
    expect(nextZoneInDirection(centres, 0, 'right')).toBe(1);
    expect(nextZoneInDirection(centres, 0, 'up')).toBe(2);
  });

  it('reach every one of the 1,516 communes from any other', () => {
    const { communes } = readTerritory();
    expect(countReached(communes)).toEqual({ forwards: 1516, backwards: 1516 });
  });

  it('reach every zone of any set of distinct centres', () => {
    const position = fc.record({
      longitude: fc.integer({ min: 0, max: 40 }).map((step) => 5 + step / 20),
      latitude: fc.integer({ min: 0, max: 40 }).map((step) => 48 + step / 20),
    });
    const places = fc.uniqueArray(position, {
      minLength: 1,
      maxLength: 40,
      selector: ({ longitude, latitude }) => `${longitude} ${latitude}`,
    });
    fc.assert(
      fc.property(places, (positions) => {
        const centres = {
          longitudes: positions.map(({ longitude }) => longitude),
          latitudes: positions.map(({ latitude }) => latitude),
        };
        const all = positions.length;
        expect(countReached(centres)).toEqual({ forwards: all, backwards: all });
      }),
      { numRuns: 500 },
    );
  });
});
