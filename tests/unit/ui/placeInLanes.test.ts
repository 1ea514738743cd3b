import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeInLanes } from '../../../src/ui/placeInLanes.ts';

it('keeps every label, inside the frame where it fits, and apart from the others of its lane', () => {
  const label = fc.record({
    id: fc.string(),
    width: fc.double({ min: 7, max: 280, noNaN: true }),
    x: fc.double({ min: 0, max: 300, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
      const placed = placeInLanes(labels, 300, 10);
      expect(placed).toHaveLength(labels.length);
      for (const one of placed) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.left + one.width).toBeLessThanOrEqual(300 + 1e-9);
        const next = placed.filter(
          (other) => other !== one && other.lane === one.lane && other.left >= one.left,
        );
        for (const other of next) {
          expect(other.left).toBeGreaterThanOrEqual(one.left + one.width + 10);
        }
      }
    }),
  );
});

it('fills the nearest lane first, and raises what would cover another', () => {
  const at = (id: string, x: number) => ({ id, width: 15, x });
  const lanes = placeInLanes([at('a', 100), at('b', 110), at('c', 116), at('d', 250)], 300, 1);
  expect(lanes.map(({ id, lane, left }) => [id, lane, left])).toEqual([
    ['a', 0, 92.5],
    ['b', 1, 102.5],
    ['c', 0, 108.5],
    ['d', 0, 242.5],
  ]);
});
