import { decays } from '../../src/domain/access/distanceDecay.ts';
import { buildTravelMatrix } from '../../src/domain/access/travelMatrix.ts';
import { travelModels } from '../../src/domain/access/travelModel.ts';
import {
  calibrateSupply,
  chooseRidge,
  createCalibrationProblem,
  toConsultations,
} from '../../src/domain/calibration/calibrateSupply.ts';
import { departmentOfCommune } from '../../src/domain/territory/zone.ts';
import type { buildSurroundings } from './buildPlaces.ts';
import { createFactColumn, observedOr } from './factColumn.ts';
import type { SourceTables } from './sourceTables.ts';

/** The decay of the official APL gives nothing from here on. */
const longestTripMinutes = 20;

/**
 * The activity that best gives back the official APL (2023 in the eleven departments, 2024 in the
 * three) under the atlas's default travel model and decay; always in the same steps, on the same data.
 */
export function buildCalibration(
  tables: SourceTables,
  { codes, longitudes, latitudes, population, supply }: ReturnType<typeof buildSurroundings>,
) {
  const points = codes.map((code, place) => ({
    code,
    longitude: longitudes[place] ?? 0,
    latitude: latitudes[place] ?? 0,
  }));
  const apl2023 = readApl(tables, codes, 'apl-gp-2023', ['apl.csv', 'neighbours.csv']);
  const problem = createCalibrationProblem({
    population,
    listedGps: supply.gp ?? [],
    officialApl: [apl2023, readApl(tables, codes, 'apl-gp-2024', ['apl.csv'])],
    travel: buildTravelMatrix(points, points, travelModels.central, longestTripMinutes),
    decay: decays.step,
  });
  const ridge = chooseRidge(problem, codes.map(departmentOfCommune));
  const implied = toConsultations(problem, calibrateSupply(problem, ridge));
  return {
    ridge,
    impliedActivity: createFactColumn(
      Array.from(implied, (consultations) => ({
        value: Math.round(consultations),
        status: 'estimated' as const,
      })),
    ),
    officialApl2023: createFactColumn(
      apl2023.map((value, place) =>
        observedOr(population[place] === 0 ? 'notApplicable' : 'absent', value),
      ),
    ),
  };
}

function readApl(
  tables: SourceTables,
  codes: readonly string[],
  column: string,
  names: readonly string[],
): number[] {
  const byCode = new Map(
    names.flatMap((name) =>
      [...tables.byCode(name)].map(
        ([code, row]) => [code, tables.number(name, row, column)] as const,
      ),
    ),
  );
  return codes.map((code) => byCode.get(code) ?? Number.NaN);
}
