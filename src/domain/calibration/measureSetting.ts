import { type Agreement, computeAgreement } from '../agreement/computeAgreement.ts';
import { type Column, valueStatus } from '../territory/column.ts';
import { departmentOfCommune } from '../territory/zone.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import { computeAccess } from './accessMatrix.ts';
import { predictLeftOut } from './calibrateSupply.ts';
import {
  type CalibrationData,
  selectCalibrationProblem,
  type TravelSetting,
} from './selectCalibrationProblem.ts';

/**
 * Where an access is held against the APL: `places`, the communes of the eleven departments (2023);
 * `commune` and `epci`, those of the three (2024).
 */
export const agreementScopes = ['places', 'commune', 'epci'] as const;
export type AgreementScope = (typeof agreementScopes)[number];

/** Agreement of an access, in consultations a year per inhabitant at every place, by scope. */
export function computeScopes(
  { territory, surroundings }: CalibrationData,
  access: Float64Array,
): Record<AgreementScope, Agreement> {
  const { places, coreRows, calibration } = surroundings;
  const { population } = territory.communes;
  const { epci } = territory.zones;
  const official = territory.facts.get('apl-gp-2024')?.values ?? new Float64Array(0);
  const own = Float64Array.from(coreRows, (place) => access[place] ?? Number.NaN);
  const byEpci = (values: Float64Array) =>
    populationWeightedMean({ zones: epci, population }, asColumn(values)).column.values;
  return {
    places: computeAgreement(
      { ours: access, official: calibration.officialApl2023.values },
      places.population,
    ),
    commune: computeAgreement({ ours: own, official }, population),
    epci: computeAgreement({ ours: byEpci(own), official: byEpci(official) }, epci.population),
  };
}

const asColumn = (values: Float64Array): Column => ({
  values,
  status: new Uint8Array(values.length).fill(valueStatus.computed),
});

export interface SettingAgreement {
  /** Nothing is fitted: every official value is one it never saw. */
  headcount: Record<AgreementScope, Agreement>;
  /** Each department predicted by a fit to the ten others. */
  implied: Record<AgreementScope, Agreement>;
}

/** How a setting of travel and decay agrees with the APL, on values left out of any fit. */
export function measureSetting(data: CalibrationData, setting: TravelSetting): SettingAgreement {
  const problem = selectCalibrationProblem(data, setting);
  const { places, calibration } = data.surroundings;
  const departments = places.codes.map(departmentOfCommune);
  const leftOut = predictLeftOut(problem, calibration.ridge, departments);
  return {
    headcount: computeScopes(data, computeAccess(problem.matrix, problem.prior)),
    implied: computeScopes(data, leftOut),
  };
}
