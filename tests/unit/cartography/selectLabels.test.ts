import { expect, test } from 'vitest';
import { selectLabels } from '../../../src/cartography/selectLabels.ts';

/** One degree is ten pixels, north is up. */
const projection = (longitude: number, latitude: number) =>
  [longitude * 10, -latitude * 10] as const;
const at = (text: string, longitude: number, latitude: number) => ({
  text,
  longitude,
  latitude,
  fontSize: 10,
});

test('a name that would cover one given before it is left out', () => {
  // "Nancy" is 5 × 10 × 0.55 = 27.5 px wide, "Laxou" as much: 20 px apart, they meet.
  const labels = [at('Nancy', 0, 0), at('Laxou', 2, 0), at('Toul', 6, 0)];
  expect(selectLabels(labels, projection).map(({ text }) => text)).toEqual(['Nancy', 'Toul']);
});

test('a line apart, names stand one above the other', () => {
  // 13 px high: 14 px apart is free, 12 px is not.
  expect(selectLabels([at('Metz', 0, 0), at('Yutz', 0, 1.4)], projection)).toHaveLength(2);
  expect(selectLabels([at('Metz', 0, 0), at('Yutz', 0, 1.2)], projection)).toHaveLength(1);
});
