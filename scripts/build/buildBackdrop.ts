import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { BackdropFeature } from '../../src/domain/territory/backdrop.ts';
import type { CoreCommunes } from './buildTerritory.ts';
import type { SourceTables } from './sourceTables.ts';

/** Inhabitants from which a place is labelled: lower inside the territory, where people look for their town. */
const leastInhabitantsInside = 2500;
const leastInhabitantsAround = 15_000;

/** Neighbouring departments, rivers, borders and towns, for orientation. */
export function buildBackdrop(tables: SourceTables, core: CoreCommunes): BackdropFeature[] {
  type Lines = Feature<LineString | MultiLineString, { name: string }>;
  type Area = Feature<Polygon | MultiPolygon, { code: string }>;
  const departments = tables.byCode('departments.csv');
  return [
    ...tables
      .features<Area>('neighbour-departments.geojson')
      .map(({ properties: { code }, geometry }): BackdropFeature => {
        const name = departments.get(code)?.name;
        if (!name) tables.fail(`departments.csv: no name for ${code}`);
        const properties = { kind: 'department' as const, code, name: name ?? '' };
        return { type: 'Feature', properties, geometry };
      }),
    ...tables
      .features<Lines>('rivers.geojson')
      .map(({ properties: { name }, geometry }): BackdropFeature => {
        return { type: 'Feature', properties: { kind: 'river', name }, geometry };
      }),
    ...tables.features<Lines>('borders.geojson').map(({ geometry }): BackdropFeature => {
      return { type: 'Feature', properties: { kind: 'border' }, geometry };
    }),
    ...buildTowns(tables, core),
  ];
}

/** Largest first, so that the first label placed is that of the largest town. */
function buildTowns(tables: SourceTables, core: CoreCommunes): BackdropFeature[] {
  const names = tables.byCode('communes.csv');
  const inside = core.codes.map((code, row) => ({
    name: names.get(code)?.name ?? '',
    population: core.population[row] ?? 0,
    position: [core.longitudes[row] ?? 0, core.latitudes[row] ?? 0],
    core: true,
  }));
  const table = 'neighbours.csv';
  const around = tables.rows(table).map((row) => ({
    name: tables.cell(table, row, 'name'),
    population: tables.number(table, row, 'population-2023'),
    position: [tables.number(table, row, 'longitude'), tables.number(table, row, 'latitude')],
    core: false,
  }));
  return [
    ...inside.filter(({ population }) => population >= leastInhabitantsInside),
    ...around.filter(({ population }) => population >= leastInhabitantsAround),
  ]
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(({ position, ...town }) => ({
      type: 'Feature',
      properties: { kind: 'town', ...town },
      geometry: { type: 'Point', coordinates: position },
    }));
}
