import {
  type SupplyKind,
  type Surroundings,
  supplyKinds,
  type Territory,
} from '../domain/territory/territory.ts';
import { zoneCode } from '../domain/territory/zone.ts';
import { readFactColumn } from './parseFacts.ts';
import type { Parsed } from './problem.ts';
import { ShapeReader } from './shapeReader.ts';

export const surroundingsFile = 'surroundings.json';

export function parseSurroundings(json: unknown, territory: Territory): Parsed<Surroundings> {
  const reader = new ShapeReader(surroundingsFile);
  const root = reader.record(json, '');
  const codes = reader.sortedCodes(root.codes, 'codes').map(zoneCode);
  const count = codes.length;
  const rowByCode = new Map<string, number>(codes.map((code, row) => [code, row]));
  const coreRows = Uint32Array.from(territory.communes.codes, (code) => {
    const row = rowByCode.get(code);
    if (row === undefined) reader.fail('codes', `the commune ${code}`, undefined);
    return row ?? 0;
  });
  const population = reader.numbers(root.population, 'population', count, 0);
  coreRows.forEach((row, index) => {
    if (population[row] !== territory.communes.population[index]) {
      const expected = `${territory.communes.population[index]}, as in the territory`;
      reader.fail(`population[${row}]`, expected, population[row]);
    }
  });
  const table = reader.record(root.supply, 'supply');
  const supply = new Map<SupplyKind, Float64Array>(
    supplyKinds.map((kind) => [kind, reader.numbers(table[kind], `supply.${kind}`, count, 0)]),
  );
  const calibration = reader.record(root.calibration, 'calibration');
  return reader.finish({
    places: {
      codes,
      names: reader.texts(root.names, 'names', count),
      longitudes: reader.numbers(root.longitudes, 'longitudes', count, -180, 180),
      latitudes: reader.numbers(root.latitudes, 'latitudes', count, -90, 90),
      population,
    },
    coreRows,
    supply,
    calibration: {
      impliedActivity: readFactColumn(
        reader,
        calibration.impliedActivity,
        'calibration.impliedActivity',
        count,
      ),
      officialApl2023: readFactColumn(
        reader,
        calibration.officialApl2023,
        'calibration.officialApl2023',
        count,
      ),
      ridge: reader.number(calibration.ridge, 'calibration.ridge', 0),
    },
  });
}
