import { decays } from '../access/distanceDecay.ts';
import { type AccessContribution, explainAccess } from '../access/explainAccess.ts';
import {
  computeFloatingCatchment,
  type FloatingCatchmentInput,
} from '../access/floatingCatchment.ts';
import { selectTravelMatrix } from '../access/selectTravelMatrix.ts';
import type { SupplyBasis } from '../supply/supplyBasis.ts';
import { consultationsPerListedGp, type Profession } from '../supply/supplyFacts.ts';
import { type Column, valueStatus } from '../territory/column.ts';
import type { Surroundings } from '../territory/territory.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator } from './defineIndicator.ts';
import type { AccessOptions, ComputeContext, ExportUnit, Indicator } from './indicator.ts';
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
      const { input, scale } = createCatchment(context, profession, request);
      const scaled = computeFloatingCatchment(input).map((value) => value * scale);
      const isEstimate = profession === 'gp' && request.supplyBasis === 'implied';
      const status = isEstimate ? valueStatus.estimated : valueStatus.computed;
      return populationWeightedMean(
        aggregationInput(zoneRequest),
        selectCoreColumn(requireSurroundings(context), scaled, status),
      );
    },
  });
}

interface Catchment {
  input: FloatingCatchmentInput;
  /** From supply units per person to the indicator's unit. */
  scale: number;
}

function createCatchment(
  context: ComputeContext,
  profession: Profession,
  { travelModelId = 'central', decayId = 'step', supplyBasis = 'headcount' }: AccessOptions,
): Catchment {
  const surroundings = requireSurroundings(context);
  const { supply, scale } = selectSupply(surroundings, profession, supplyBasis);
  const input = {
    supply,
    demand: surroundings.places.population,
    travel: selectTravelMatrix(surroundings.places, travelModelId),
    decay: decays[decayId],
  };
  return { input, scale };
}

/** Practitioners, or consultations a year where the GPs' implied activity is asked for. */
function selectSupply(surroundings: Surroundings, profession: Profession, basis: SupplyBasis) {
  if (profession === 'gp' && basis === 'implied') {
    return { supply: surroundings.calibration.impliedActivity.values, scale: 1 };
  }
  const scale = profession === 'gp' ? consultationsPerListedGp : 100_000;
  return { supply: requireSupply(surroundings, profession), scale };
}

/**
 * "Pourquoi cette couleur ?": the places one commune reaches, by row of the surroundings; their
 * contributions, in the indicator's unit, add up to its value.
 */
export function explainProfessionAccess(
  context: ComputeContext,
  profession: Profession,
  communeRow: number,
  options: AccessOptions = {},
): AccessContribution[] {
  const place = requireSurroundings(context).coreRows[communeRow];
  if (place === undefined) {
    const last = requireSurroundings(context).coreRows.length - 1;
    throw new RangeError(`Commune row is ${communeRow}; expected 0 to ${last}`);
  }
  const { input, scale } = createCatchment(context, profession, options);
  return explainAccess(input, place).map((given) => ({
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
