import { decays } from '../access/distanceDecay.ts';
import { type AccessContribution, explainAccess } from '../access/explainAccess.ts';
import {
  computeFloatingCatchment,
  type FloatingCatchmentInput,
} from '../access/floatingCatchment.ts';
import { selectTravelMatrix } from '../access/selectTravelMatrix.ts';
import { consultationsPerListedGp, type Profession } from '../supply/supplyFacts.ts';
import { type Column, valueStatus } from '../territory/column.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator } from './defineIndicator.ts';
import type { ComputeContext, ExportUnit, Indicator, IndicatorRequest } from './indicator.ts';
import { requireSupply, requireSurroundings, selectCoreColumn } from './surroundingsColumns.ts';

/**
 * Our own index, "accessibilité calculée": never called APL, never held against 2.5. GPs in
 * consultations a year per inhabitant; other professions in practitioners per 100,000 inhabitants,
 * with the GPs' decay, which is an assumption of ours and is shown as such.
 */
export function createAccessIndicator(profession: Profession, exportUnit: ExportUnit): Indicator {
  return defineIndicator({
    id: `access-${profession}`,
    family: 'access',
    nature: 'computed',
    unit: 'index',
    exportUnit,
    direction: 'higher',
    decimals: 0,
    finestMesh: 'commune',
    sources: ['bpe-2024', 'population'],
    years: [2024],
    needsSurroundings: true,
    needsInhabitants: true,
    hasRange: true,
    aggregation: 'populationWeightedMean',
    computeZones(zoneRequest) {
      const { context, request } = zoneRequest;
      const access = computeFloatingCatchment(createCatchmentInput(context, profession, request));
      const scale = unitsPerPractitioner(profession);
      const scaled = access.map((value) => value * scale);
      return populationWeightedMean(
        aggregationInput(zoneRequest),
        selectCoreColumn(requireSurroundings(context), scaled, valueStatus.computed),
      );
    },
  });
}

/** Consultations a year of a GP; practitioners per 100,000 inhabitants otherwise. */
function unitsPerPractitioner(profession: Profession): number {
  return profession === 'gp' ? consultationsPerListedGp : 100_000;
}

function createCatchmentInput(
  context: ComputeContext,
  profession: Profession,
  {
    travelModelId = 'central',
    decayId = 'step',
  }: Pick<IndicatorRequest, 'travelModelId' | 'decayId'>,
): FloatingCatchmentInput {
  const surroundings = requireSurroundings(context);
  return {
    supply: requireSupply(surroundings, profession),
    demand: surroundings.places.population,
    travel: selectTravelMatrix(surroundings.places, travelModelId),
    decay: decays[decayId],
  };
}

/**
 * "Pourquoi cette couleur ?": the places one commune reaches, by row of the surroundings; their
 * contributions, in the indicator's unit, add up to its value.
 */
export function explainProfessionAccess(
  context: ComputeContext,
  profession: Profession,
  communeRow: number,
  options: Pick<IndicatorRequest, 'travelModelId' | 'decayId'> = {},
): AccessContribution[] {
  const place = requireSurroundings(context).coreRows[communeRow];
  if (place === undefined) {
    const last = requireSurroundings(context).coreRows.length - 1;
    throw new RangeError(`Commune row is ${communeRow}; expected 0 to ${last}`);
  }
  const scale = unitsPerPractitioner(profession);
  return explainAccess(createCatchmentInput(context, profession, options), place).map((given) => ({
    ...given,
    contribution: given.contribution * scale,
  }));
}

/**
 * The index of the screen: 100 is the `mean` of the three departments, weighted by inhabitants. It is the
 * baseline's, so that neither a scenario nor a group of communes moves its own yardstick.
 */
export function toBase100({ values, status }: Column, mean: number): Column {
  return { values: values.map((value) => (value / mean) * 100), status: status.slice() };
}
