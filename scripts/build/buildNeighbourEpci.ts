import { computeNearest } from '../../src/domain/access/computeNearest.ts';
import { type Column, createColumn, valueStatus } from '../../src/domain/territory/column.ts';
import { factCategories } from '../../src/domain/territory/factCategories.ts';
import type { ZoneSet } from '../../src/domain/territory/territory.ts';
import { departmentOfCommune, zoneCode } from '../../src/domain/territory/zone.ts';
import {
  populationWeightedMean,
  ratioOfSums,
  sumByZone,
} from '../../src/domain/territory/zoneAggregation.ts';
import type { buildSurroundings } from './buildPlaces.ts';
import type { CoreCommunes } from './buildTerritory.ts';
import type { SourceTables } from './sourceTables.ts';

const table = 'neighbours.csv';
const changeYears = 2023 - 2015;

/**
 * The EPCI that have no commune in the three departments, with the figures that territories are matched on,
 * each by the registry's own way of adding up communes: the contents of `neighbour-epci.json`.
 */
export function buildNeighbourEpci(
  tables: SourceTables,
  core: CoreCommunes,
  places: ReturnType<typeof buildSurroundings>,
) {
  const inside = new Set(core.epci);
  const rows = tables.rows(table).filter((row) => !inside.has(tables.cell(table, row, 'epci')));
  const column = (name: string) => readColumn(rows.map((row) => tables.number(table, row, name)));
  const population = column('population-2023');
  const epciOf = rows.map((row) => tables.cell(table, row, 'epci'));
  const codes = [...new Set(epciOf)].sort();
  const names = tables.byCode('neighbour-epci.csv');
  const members = codes.map((code) =>
    Uint32Array.from(rows.keys()).filter((row) => epciOf[row] === code),
  );
  const sumOver = (at: readonly number[]) =>
    at.reduce((sum, row) => sum + (population.values[row] ?? 0), 0);
  const zones: ZoneSet = {
    mesh: 'epci',
    codes: codes.map(zoneCode),
    names: codes.map((code) => tables.cell('neighbour-epci.csv', names.get(code) ?? {}, 'name')),
    members,
    insideShare: new Float64Array(codes.length).fill(1),
    population: Float64Array.from(members, (own) => sumOver([...own])),
  };
  const input = { zones, population: population.values };
  const apl = column('apl-gp-2023');
  const younger = column('apl-gp-65-2023');
  const weighed = mapColumn(apl, (value, row) => value * (population.values[row] ?? 0));
  // The two series are rounded apart: a difference just below 0 is none.
  const older = mapColumn(apl, (value, row) => {
    const gap = Math.max(0, value - (younger.values[row] ?? Number.NaN));
    return gap * (population.values[row] ?? 0);
  });
  const growth = ratioOfSums(input, population, column('population-2015')).column.values;
  const points = rows.map((row) => ({
    code: tables.cell(table, row, 'code'),
    longitude: tables.number(table, row, 'longitude'),
    latitude: tables.number(table, row, 'latitude'),
  }));
  const nearestKm = (kind: string) => {
    const supply = places.supply[kind] ?? [];
    const supplied = places.codes.flatMap((code, row) =>
      (supply[row] ?? 0) > 0
        ? [
            {
              code,
              longitude: places.longitudes[row] ?? Number.NaN,
              latitude: places.latitudes[row] ?? Number.NaN,
            },
          ]
        : [],
    );
    return populationWeightedMean(input, readColumn(computeNearest(points, supplied).distanceKm));
  };
  const values = {
    population: sumByZone(input, population).column.values,
    'share-75-plus': populationWeightedMean(input, column('share-75-plus')).column.values,
    'population-change': growth.map((ratio) => 100 * (ratio ** (1 / changeYears) - 1)),
    'population-density': ratioOfSums(input, population, column('area-km2')).column.values,
    'apl-gp': populationWeightedMean(input, apl).column.values,
    'apl-gp-gap-65': ratioOfSums(input, older, weighed, 100).column.values,
    'nearest-emergency-km': nearestKm('emergency').column.values,
    'nearest-pharmacy-km': nearestKm('pharmacy').column.values,
  };
  const categoryOf = rows.map((row) => tables.cell(table, row, 'aav-category'));
  return {
    codes,
    names: zones.names,
    departments: members.map((own) => {
      const departmentOf = (row: number) => departmentOfCommune(points[row]?.code ?? '');
      const peopleOf = (department: string) =>
        sumOver([...own].filter((row) => departmentOf(row) === department));
      const departments = [...new Set([...own].map(departmentOf))].sort();
      return departments.sort((a, b) => peopleOf(b) - peopleOf(a))[0] ?? '';
    }),
    population: [...zones.population],
    figures: Object.fromEntries(Object.entries(values).map(([id, own]) => [id, round(own)])),
    attraction: Object.fromEntries(
      factCategories['aav-category'].map((category) => [
        category,
        round(
          Float64Array.from(members, (own, at) => {
            const people = sumOver([...own].filter((row) => categoryOf[row] === category));
            return people / (zones.population[at] ?? Number.NaN);
          }),
        ),
      ]),
    ),
  };
}

/** What has no value is absent. */
function readColumn(numbers: ArrayLike<number>): Column {
  const column = createColumn(numbers.length);
  Array.from(numbers).forEach((value, row) => {
    if (Number.isNaN(value)) return;
    column.values[row] = value;
    column.status[row] = valueStatus.observed;
  });
  return column;
}

const mapColumn = ({ values }: Column, convert: (value: number, row: number) => number): Column =>
  readColumn(values.map(convert));

/** More digits than are shown, fewer than would be read as exact. */
const round = (values: Float64Array) => Array.from(values, (value) => Number(value.toFixed(5)));
