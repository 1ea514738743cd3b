import pointToLineDistance from '@turf/point-to-line-distance';
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { reachKm, travelModels } from '../../src/domain/access/travelModel.ts';
import type { SourceTables } from './sourceTables.ts';

/** The communes of the core as the other steps need them, sorted by code. */
export interface CoreCommunes {
  codes: string[];
  longitudes: number[];
  latitudes: number[];
  population: number[];
  department: string[];
  epci: string[];
  livingArea: string[];
}

export function readCoreCommunes(tables: SourceTables): CoreCommunes {
  const name = 'communes.csv';
  const rows = [...tables.byCode(name).values()];
  rows.sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
  const population = tables.byCode('population.csv');
  const texts = (column: string) => rows.map((row) => tables.cell(name, row, column));
  const codes = texts('code');
  return {
    codes,
    longitudes: rows.map((row) => tables.number(name, row, 'longitude')),
    latitudes: rows.map((row) => tables.number(name, row, 'latitude')),
    population: codes.map((code) => {
      const row = population.get(code);
      if (!row) tables.fail(`population.csv: no row for ${code}`);
      return row ? tables.number('population.csv', row, 'population-2023') : 0;
    }),
    department: texts('department'),
    epci: texts('epci'),
    livingArea: texts('living-area'),
  };
}

/** Names, postal codes, positions and membership: the contents of `territory.json`. */
export function buildTerritory(tables: SourceTables, core: CoreCommunes) {
  const name = 'communes.csv';
  const rows = tables.byCode(name);
  const texts = (column: string) =>
    core.codes.map((code) => tables.cell(name, rows.get(code) ?? {}, column));
  const zones = {
    epci: readZones(tables, 'epci.csv', core.epci, core.population),
    livingArea: readZones(tables, 'living-areas.csv', core.livingArea, core.population),
    department: readZones(tables, 'departments.csv', core.department, core.population),
  };
  const indexIn = (zone: { codes: string[] }, membership: string[]) =>
    membership.map((code) => zone.codes.indexOf(code));
  return {
    communes: {
      codes: core.codes,
      names: texts('name'),
      longitudes: core.longitudes,
      latitudes: core.latitudes,
      population: core.population,
      postalCodes: texts('postal-codes'),
      formerNames: readFormerNames(tables),
      nearBorder: findNearBorder(tables, core),
      epci: indexIn(zones.epci, core.epci),
      livingArea: indexIn(zones.livingArea, core.livingArea),
      department: indexIn(zones.department, core.department),
    },
    zones,
  };
}

function readZones(
  tables: SourceTables,
  name: string,
  membership: readonly string[],
  population: readonly number[],
) {
  const rows = tables.byCode(name);
  const codes = [...new Set(membership)].sort();
  for (const code of codes) if (!rows.has(code)) tables.fail(`${name}: no row for ${code}`);
  const inside = (code: string) =>
    population.reduce((sum, count, row) => (membership[row] === code ? sum + count : sum), 0);
  return {
    codes,
    names: codes.map((code) => rows.get(code)?.name ?? ''),
    // A department is its own communes; EPCI and living areas may reach beyond the core.
    wholePopulation: codes.map((code) =>
      name === 'departments.csv'
        ? inside(code)
        : tables.number(name, rows.get(code) ?? {}, 'whole-population-2023'),
    ),
  };
}

function readFormerNames(tables: SourceTables): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const row of tables.rows('former-names.csv')) {
    const code = tables.cell('former-names.csv', row, 'code');
    names[code] = [...(names[code] ?? []), tables.cell('former-names.csv', row, 'former-name')];
  }
  return names;
}

/** How far 20 estimated minutes reach in straight line by the central travel model: 12.86 km. */
const twentyMinutesKm = reachKm(travelModels.central, 20);

/** Rows of the communes whose centre is closer than that to France's border. */
function findNearBorder(tables: SourceTables, core: CoreCommunes): number[] {
  const lines = franceBorderLines(tables);
  if (lines.length === 0) tables.fail('borders.geojson: no border of France');
  const isNear = (row: number) => {
    const centre: Position = [core.longitudes[row] ?? 0, core.latitudes[row] ?? 0];
    return lines.some((coordinates) => {
      const line = { type: 'LineString' as const, coordinates };
      return pointToLineDistance(centre, line, { units: 'kilometers' }) <= twentyMinutesKm;
    });
  };
  return core.codes.flatMap((_, row) => (isNear(row) ? [row] : []));
}

function franceBorderLines(tables: SourceTables): Position[][] {
  type Border = Feature<LineString | MultiLineString, { france: boolean }>;
  return tables
    .features<Border>('borders.geojson')
    .filter(({ properties }) => properties.france)
    .flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
    );
}
