import { type Column, valueStatus } from '../domain/territory/column.ts';
import type { CommuneTable, Territory, ZoneSet } from '../domain/territory/territory.ts';
import { type Mesh, zoneCode } from '../domain/territory/zone.ts';
import type { Parsed } from './problem.ts';
import { ShapeReader } from './shapeReader.ts';

export const territoryFile = 'territory.json';

type CoarseMesh = Exclude<Mesh, 'commune'>;

/** Communes, zones and membership; its only fact is the population of 2023. */
export function parseTerritory(json: unknown): Parsed<Territory> {
  const reader = new ShapeReader(territoryFile);
  const root = reader.record(json, '');
  const table = reader.record(root.communes, 'communes');
  const communes = readCommunes(reader, table);
  const zones = reader.record(root.zones, 'zones');
  const readMesh = (mesh: CoarseMesh) =>
    readZoneSet(reader, mesh, zones[mesh], table[mesh], communes.population);
  const population: Column = {
    values: communes.population,
    status: new Uint8Array(communes.codes.length).fill(valueStatus.observed),
  };
  return reader.finish({
    communes,
    zones: {
      commune: communesAsZones(communes),
      epci: readMesh('epci'),
      livingArea: readMesh('livingArea'),
      department: readMesh('department'),
    },
    facts: new Map([['population-2023', population]]),
    zoneFacts: { epci: new Map(), livingArea: new Map(), department: new Map() },
  });
}

function readCommunes(reader: ShapeReader, table: Record<string, unknown>): CommuneTable {
  const codes = reader.sortedCodes(table.codes, 'communes.codes').map(zoneCode);
  const count = codes.length;
  const formerNames: string[][] = codes.map(() => []);
  const rowByCode = new Map<string, number>(codes.map((code, row) => [code, row]));
  const former = reader.record(table.formerNames, 'communes.formerNames');
  for (const [code, names] of Object.entries(former)) {
    const row = rowByCode.get(code);
    const path = `communes.formerNames.${code}`;
    if (row === undefined) reader.fail(path, 'a commune of the territory', code);
    else formerNames[row] = reader.texts(names, path);
  }
  const nearBorder: boolean[] = codes.map(() => false);
  reader
    .numbers(table.nearBorder, 'communes.nearBorder', undefined, 0, count - 1)
    .forEach((row) => {
      nearBorder[row] = true;
    });
  return {
    codes,
    names: reader.texts(table.names, 'communes.names', count),
    longitudes: reader.numbers(table.longitudes, 'communes.longitudes', count, -180, 180),
    latitudes: reader.numbers(table.latitudes, 'communes.latitudes', count, -90, 90),
    population: reader.numbers(table.population, 'communes.population', count, 0),
    postalCodes: reader
      .texts(table.postalCodes, 'communes.postalCodes', count)
      .map((text) => text.split(' ')),
    formerNames,
    nearBorder,
  };
}

function communesAsZones(communes: CommuneTable): ZoneSet {
  return {
    mesh: 'commune',
    codes: communes.codes,
    names: communes.names,
    members: communes.codes.map((_, row) => Uint32Array.of(row)),
    insideShare: new Float64Array(communes.codes.length).fill(1),
    population: communes.population,
  };
}

function readZoneSet(
  reader: ShapeReader,
  mesh: CoarseMesh,
  json: unknown,
  membership: unknown,
  population: Float64Array,
): ZoneSet {
  const path = `zones.${mesh}`;
  const table = reader.record(json, path);
  const codes = reader.sortedCodes(table.codes, `${path}.codes`).map(zoneCode);
  const whole = reader.numbers(table.wholePopulation, `${path}.wholePopulation`, codes.length, 0);
  const zoneOfRow = reader.numbers(
    membership,
    `communes.${mesh}`,
    population.length,
    0,
    codes.length - 1,
  );
  const rows: number[][] = codes.map(() => []);
  const inside = new Float64Array(codes.length);
  zoneOfRow.forEach((zone, row) => {
    rows[zone]?.push(row);
    inside[zone] = (inside[zone] ?? 0) + (population[row] ?? 0);
  });
  rows.forEach((members, zone) => {
    if (members.length === 0)
      reader.fail(`${path}.codes[${zone}]`, 'at least one commune', codes[zone]);
  });
  inside.forEach((count, zone) => {
    if (count > (whole[zone] ?? 0)) {
      reader.fail(`${path}.wholePopulation[${zone}]`, `at least ${count}`, whole[zone]);
    }
  });
  return {
    mesh,
    codes,
    names: reader.texts(table.names, `${path}.names`, codes.length),
    members: rows.map((members) => Uint32Array.from(members)),
    // A zone where nobody lives at all is inside as far as anyone is concerned.
    insideShare: inside.map((count, zone) => (whole[zone] === 0 ? 1 : count / (whole[zone] ?? 1))),
    population: inside,
  };
}
