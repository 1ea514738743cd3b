import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeInLanes } from '../../../src/ui/placeInLanes.ts';

it('keeps every name, inside the frame where it fits, and apart from the others of its lane', () => {
  const label = fc.record({
    id: fc.string(),
    text: fc.string({ minLength: 1, maxLength: 40 }),
    x: fc.double({ min: 0, max: 300, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
      const placed = placeInLanes(labels, 300);
      expect(placed).toHaveLength(labels.length);
      for (const one of placed) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        const next = placed.filter((other) => other.lane === one.lane && other.left > one.left);
        for (const other of next) expect(other.left).toBeGreaterThanOrEqual(one.left + 10);
      }
    }),
  );
});

it('fills the nearest lane first', () => {
  const at = (id: string, x: number) => ({ id, text: 'Étain', x });
  const lanes = placeInLanes([at('a', 100), at('b', 110), at('c', 250)], 300);
  expect(lanes.map(({ id, lane }) => [id, lane])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
});
