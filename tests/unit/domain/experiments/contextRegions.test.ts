import { expect, it } from 'vitest';
import {
  bandOf,
  countRegions,
  selectBands,
} from '../../../../src/domain/experiments/contextRegions.ts';

it('bands are thirds of the communes, those of policy for the APL', () => {
  expect(selectBands('population-density', [5, Number.NaN, 1, 3, 2, 4, 6])).toEqual([2, 4]);
  expect(selectBands('apl-gp', [9, 9])).toEqual([2.5, 4]);
  expect([2.5, 2.51, 4, 4.01, Number.NaN].map((apl) => bandOf([2.5, 4], apl))).toEqual([
    0, 1, 1, 2, -1,
  ]);
});

it('counts communes, people and sites by region, and names those without any site', () => {
  const regions = countRegions({
    x: { values: [1, 1, 9, 5], bands: [2, 6] },
    y: { values: [2, 2.5, 5, Number.NaN], bands: [2.5, 4] },
    population: [100, 20, 3000, 4],
    siteRows: [0, 0, 3],
  });
  expect(regions).toHaveLength(9);
  // Sparse and at or under 2.5: the first two communes, and the two sites of the first.
  expect(regions[0]).toEqual({ x: 0, y: 0, communes: 2, people: 120, sites: 2 });
  // Dense and over 4: a commune, and no site.
  expect(regions[8]).toEqual({ x: 2, y: 2, communes: 1, people: 3000, sites: 0 });
  // The last commune has no second value: its site is in no region.
  expect(regions.reduce((sum, { sites }) => sum + sites, 0)).toBe(2);
});
