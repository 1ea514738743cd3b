import { supplyKinds } from '../../src/domain/territory/territory.ts';
import type { CoreCommunes } from './buildTerritory.ts';
import type { Row, SourceTables } from './sourceTables.ts';

/** `healthHouse` → `supply-health-house`. */
const supplyColumn = (kind: string) =>
  `supply-${kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** All communes of the eleven departments with their supply: the contents of `surroundings.json`. */
export function buildSurroundings(tables: SourceTables, core: CoreCommunes) {
  const coreNames = tables.byCode('communes.csv');
  const coreSupply = tables.byCode('supply-2024.csv');
  const homes = countHomes(tables);
  const inside = core.codes.map((code, row) => ({
    code,
    name: coreNames.get(code)?.name ?? '',
    longitude: core.longitudes[row] ?? 0,
    latitude: core.latitudes[row] ?? 0,
    population: core.population[row] ?? 0,
    supply: (column: string) =>
      tables.number('supply-2024.csv', coreSupply.get(code) ?? {}, column),
  }));
  const table = 'neighbours.csv';
  const around = [...tables.byCode(table)].map(([code, row]: [string, Row]) => ({
    code,
    name: tables.cell(table, row, 'name'),
    longitude: tables.number(table, row, 'longitude'),
    latitude: tables.number(table, row, 'latitude'),
    population: tables.number(table, row, 'population-2023'),
    supply: (column: string) => tables.number(table, row, column),
  }));
  const places = [...inside, ...around].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const code of homes.keys()) {
    if (!places.some((place) => place.code === code)) {
      tables.fail(`elderly-homes.csv: ${code} is no commune of the eleven departments`);
    }
  }
  return {
    codes: places.map(({ code }) => code),
    names: places.map(({ name }) => name),
    longitudes: places.map(({ longitude }) => longitude),
    latitudes: places.map(({ latitude }) => latitude),
    population: places.map(({ population }) => population),
    supply: Object.fromEntries(
      supplyKinds.map((kind) => [
        kind,
        places.map((place) =>
          kind === 'ehpad' ? (homes.get(place.code) ?? 0) : place.supply(supplyColumn(kind)),
        ),
      ]),
    ),
  };
}

/** EHPAD by commune. */
function countHomes(tables: SourceTables): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of tables.rows('elderly-homes.csv')) {
    if (row.kind !== 'ehpad') continue;
    const commune = tables.cell('elderly-homes.csv', row, 'commune');
    counts.set(commune, (counts.get(commune) ?? 0) + 1);
  }
  return counts;
}

/** Homes without day centres and respite services, hospitals here and abroad: the contents of `care-sites.json`. */
export function buildCareSites(tables: SourceTables) {
  const homes = 'elderly-homes.csv';
  const hospitals = 'hospitals.csv';
  const abroad = 'hospitals-abroad.csv';
  const position = (name: string, row: Row) => ({
    longitude: tables.number(name, row, 'longitude'),
    latitude: tables.number(name, row, 'latitude'),
  });
  return {
    homes: tables
      .rows(homes)
      .filter((row) => row.kind !== 'dayCentre' && row.kind !== 'other')
      .map((row) => {
        const places = tables.number(homes, row, 'places');
        return {
          id: tables.cell(homes, row, 'finess'),
          name: tables.cell(homes, row, 'name'),
          kind: tables.cell(homes, row, 'kind'),
          ownership: tables.cell(homes, row, 'ownership'),
          places: Number.isNaN(places) ? null : places,
          commune: tables.cell(homes, row, 'commune'),
          ...position(homes, row),
        };
      }),
    hospitals: tables.rows(hospitals).map((row) => ({
      id: tables.cell(hospitals, row, 'finess'),
      name: tables.cell(hospitals, row, 'name'),
      ownership: tables.cell(hospitals, row, 'ownership'),
      commune: tables.cell(hospitals, row, 'commune'),
      ...position(hospitals, row),
    })),
    hospitalsAbroad: tables.rows(abroad).map((row) => ({
      id: tables.cell(abroad, row, 'id'),
      name: tables.cell(abroad, row, 'name'),
      town: tables.cell(abroad, row, 'town'),
      country: tables.cell(abroad, row, 'country'),
      emergency: tables.cell(abroad, row, 'emergency'),
      ...position(abroad, row),
    })),
  };
}
