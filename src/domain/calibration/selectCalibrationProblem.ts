import { type DecayId, decays } from '../access/distanceDecay.ts';
import { selectTravelMatrix } from '../access/selectTravelMatrix.ts';
import type { TravelModelId } from '../access/travelModel.ts';
import type { Surroundings, Territory } from '../territory/territory.ts';
import { type CalibrationProblem, createCalibrationProblem } from './calibrateSupply.ts';

/** What the worker holds: the same official values as the data build fitted. */
export interface CalibrationData {
  territory: Territory;
  surroundings: Surroundings;
}

export interface TravelSetting {
  travelModelId: TravelModelId;
  decayId: DecayId;
}

/** The setting of the access indices, for which the implied activity is published. */
export const defaultSetting: TravelSetting = { travelModelId: 'central', decayId: 'step' };

/** The fit of the data build, again, under any setting of travel and decay. */
export function selectCalibrationProblem(
  { territory, surroundings }: CalibrationData,
  { travelModelId, decayId }: TravelSetting = defaultSetting,
): CalibrationProblem {
  const { places, supply, calibration } = surroundings;
  return createCalibrationProblem({
    population: places.population,
    listedGps: supply.get('gp') ?? new Float64Array(places.codes.length),
    officialApl: [
      calibration.officialApl2023.values,
      spreadOverPlaces(surroundings, territory.facts.get('apl-gp-2024')?.values),
    ],
    travel: selectTravelMatrix(places, travelModelId),
    decay: decays[decayId],
  });
}

function spreadOverPlaces(
  { places, coreRows }: Surroundings,
  ofCommunes: Float64Array | undefined,
): Float64Array {
  const values = new Float64Array(places.codes.length).fill(Number.NaN);
  coreRows.forEach((place, commune) => {
    values[place] = ofCommunes?.[commune] ?? Number.NaN;
  });
  return values;
}
