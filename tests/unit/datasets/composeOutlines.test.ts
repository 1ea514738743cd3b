import { expect, it } from 'vitest';
import { composeOutlines } from '../../../src/datasets/composeOutlines.ts';
import type { Outline } from '../../../src/datasets/parseOutlines.ts';
import { handMadeTerritory } from '../../fixtures/handMadeTerritory.ts';

const square = (south: number) => [
  [5, south],
  [5.1, south],
  [5.1, south + 0.1],
  [5, south + 0.1],
  [5, south],
];

const communeOutlines = handMadeTerritory.communes.codes.map(
  (code, row): Outline => ({
    type: 'Feature',
    id: Number(code),
    properties: { code },
    // The last one is of two parts, as an exclave makes them.
    geometry:
      row === 3
        ? { type: 'MultiPolygon', coordinates: [[square(48.3)], [square(49)]] }
        : { type: 'Polygon', coordinates: [square(48 + row / 10)] },
  }),
);

it('puts the communes of each zone side by side, in the order of the zones', () => {
  const outlines = composeOutlines(handMadeTerritory, communeOutlines, 'epci');
  const { codes } = handMadeTerritory.zones.epci;
  expect(outlines.map(({ properties }) => properties.code)).toEqual(codes);
  expect(outlines.map(({ id }) => id)).toEqual(codes.map(Number));
  expect(outlines.map(({ geometry }) => geometry.coordinates)).toEqual([
    [[square(48)], [square(48.1)]],
    [[square(48.2)], [square(48.3)], [square(49)]],
  ]);
});
