import { expect, test } from 'vitest';
import { nextRow } from '../../../../src/features/territory-table/nextRow.ts';
import { rankZones } from '../../../../src/features/territory-table/rankZones.ts';
import { columnOf, handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';

const { commune, epci } = handMadeTerritory.zones;

test('ranks the zones that may be ranked, from either end; the empty commune has none', () => {
  // People: 1,000, 500, 4,000 and 0.
  const column = columnOf([2.51, 0, 4, 9]);
  const highest = rankZones(commune, { column }, 'higher');
  expect([...highest.ranks]).toEqual([2, 3, 1, Number.NaN]);
  expect(highest.rankedCount).toBe(3);
  expect([...rankZones(commune, { column }, 'lower').ranks]).toEqual([2, 1, 3, Number.NaN]);
});

test('equal values share their rank', () => {
  const { ranks } = rankZones(commune, { column: columnOf([4, 4, 1, null]) }, 'higher');
  expect([...ranks]).toEqual([1, 1, 3, Number.NaN]);
});

test('a rate on fewer than ten events has no rank, and takes none from the others', () => {
  const rateParts = {
    count: Float64Array.from([9, 10, 40, 0]),
    population: Float64Array.from(commune.population),
  };
  const { ranks, rankedCount } = rankZones(
    commune,
    { column: columnOf([900, 2000, 1000, null]), rateParts },
    'higher',
  );
  expect([...ranks]).toEqual([Number.NaN, 1, 2, Number.NaN]);
  expect(rankedCount).toBe(2);
});

test('a zone cut by the border has no rank, nor one without a value', () => {
  const { ranks, rankedCount } = rankZones(epci, { column: columnOf([null, 3]) }, 'higher');
  expect([...ranks]).toEqual([Number.NaN, Number.NaN]);
  expect(rankedCount).toBe(0);
});

test('keys lead from row to row, to the page, to both ends, and never beyond', () => {
  const lead = (key: string, row: number) => nextRow(key, row, 100, 12);
  expect(lead('ArrowDown', 4)).toBe(5);
  expect(lead('ArrowUp', 4)).toBe(3);
  expect(lead('PageDown', 4)).toBe(16);
  expect(lead('PageUp', 40)).toBe(28);
  expect(lead('Home', 40)).toBe(0);
  expect(lead('End', 40)).toBe(99);
  expect(lead('ArrowUp', 0)).toBe(0);
  expect(lead('PageDown', 95)).toBe(99);
  expect(lead('Enter', 4)).toBeNull();
  expect(lead('toString', 4)).toBeNull();
});
