import { describe, expect, test } from 'vitest';
import type { ZoneSet } from '../../../../src/domain/territory/territory.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { filterRows } from '../../../../src/features/territory-table/filterRows.ts';
import {
  selectTerritoryRows,
  type TerritoryRow,
} from '../../../../src/features/territory-table/selectTerritoryRows.ts';
import {
  sortRowsByText,
  sortRowsByValue,
} from '../../../../src/features/territory-table/sortRows.ts';

function zoneSet(mesh: ZoneSet['mesh'], zones: [code: string, name: string, rows: number[]][]) {
  return {
    mesh,
    codes: zones.map(([code]) => zoneCode(code)),
    names: zones.map(([, name]) => name),
    members: zones.map(([, , rows]) => Uint32Array.from(rows)),
    insideShare: new Float64Array(zones.length).fill(1),
    population: new Float64Array(zones.length).fill(1000),
  };
}

/** Rows of the mesh are in order of code; two communes bear one name. */
const communes = zoneSet('commune', [
  ['52300', 'Maizières', [0]],
  ['54339', 'Maizières', [1]],
  ['54547', 'Vandœuvre-lès-Nancy', [2]],
  ['55181', 'Étain', [3]],
  ['55463', 'Saint-Mihiel', [4]],
  ['55502', 'Stenay', [5]],
]);
const departments = zoneSet('department', [
  ['52', 'Haute-Marne', [0]],
  ['54', 'Meurthe-et-Moselle', [1, 2]],
  ['55', 'Meuse', [3, 4, 5]],
]);

const rows = selectTerritoryRows(communes, departments);
const codesOf = (some: readonly TerritoryRow[]) => some.map(({ code }) => code);

describe('the rows', () => {
  test('are in order of name as French reads it, equal names in order of code', () => {
    expect(codesOf(rows)).toEqual(['55181', '52300', '54339', '55463', '55502', '54547']);
  });

  test('name the departments they lie in', () => {
    expect(rows[0]?.departments).toEqual(['Meuse']);
    const epci = zoneSet('epci', [['200000001', 'CC des deux rives', [2, 5]]]);
    const [across] = selectTerritoryRows(epci, departments);
    expect(across?.departments).toEqual(['Meurthe-et-Moselle', 'Meuse']);
  });
});

describe('a filter', () => {
  const found = (query: string) => codesOf(filterRows(rows, query));

  test('leaves all when it says nothing', () => {
    expect(filterRows(rows, '')).toBe(rows);
    expect(filterRows(rows, ' - ')).toBe(rows);
  });

  test('reads names without accents, case, hyphens or ligatures', () => {
    expect(found('etain')).toEqual(['55181']);
    expect(found('ÉTAIN')).toEqual(['55181']);
    expect(found('vandoeuvre les nancy')).toEqual(['54547']);
  });

  test('takes "st" for "saint", and for the beginning of Stenay', () => {
    expect(found('st mihiel')).toEqual(['55463']);
    expect(found('sten')).toEqual(['55502']);
  });

  test('takes digits for the beginning of a code, never for its middle', () => {
    expect(found('5518')).toEqual(['55181']);
    expect(found('181')).toEqual([]);
    expect(found('55')).toEqual(['55181', '55463', '55502']);
  });

  test('finds by department, and asks for every word', () => {
    expect(found('meuse')).toEqual(['55181', '55463', '55502']);
    expect(found('maizieres marne')).toEqual(['52300']);
    expect(found('maizieres meuse')).toEqual([]);
  });
});

describe('a sort by value', () => {
  //               Maizières (52, 54)  Vandœuvre  Étain  Saint-Mihiel  Stenay
  const values = [3, Number.NaN, 0, 3, Number.NaN, 1.5];

  test('puts the smallest first, true zero included, and equal values by name', () => {
    expect(codesOf(sortRowsByValue(rows, values, 'ascending'))).toEqual([
      '54547',
      '55502',
      '55181',
      '52300',
      '54339',
      '55463',
    ]);
  });

  test('keeps the missing last, and equal values by name, when it is turned round', () => {
    expect(codesOf(sortRowsByValue(rows, values, 'descending'))).toEqual([
      '55181',
      '52300',
      '55502',
      '54547',
      '54339',
      '55463',
    ]);
  });

  test('leaves the rows it was given as they are', () => {
    const before = codesOf(rows);
    sortRowsByValue(rows, values, 'descending');
    expect(codesOf(rows)).toEqual(before);
  });
});

test('a sort by text follows French, and keeps names in order within a department', () => {
  const byDepartment = sortRowsByText(rows, (row) => row.departments.join(' '), 'descending');
  expect(codesOf(byDepartment)).toEqual(['55181', '55463', '55502', '54339', '54547', '52300']);
  const byName = sortRowsByText(rows, ({ name }) => name, 'descending');
  expect(codesOf(byName)).toEqual(['54547', '55502', '55463', '52300', '54339', '55181']);
});
