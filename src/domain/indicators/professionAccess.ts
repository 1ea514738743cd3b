import { decays } from '../access/distanceDecay.ts';
import { type AccessContribution, explainAccess } from '../access/explainAccess.ts';
import {
  computeFloatingCatchment,
  type FloatingCatchmentInput,
} from '../access/floatingCatchment.ts';
import { selectTravelMatrix } from '../access/selectTravelMatrix.ts';
import type { SupplyBasis } from '../supply/supplyBasis.ts';
import { consultationsPerListedGp, type Profession } from '../supply/supplyFacts.ts';
import type { Surroundings } from '../territory/territory.ts';
import type { AccessOptions } from './indicator.ts';
import { requireSupply } from './surroundingsColumns.ts';

interface Catchment {
  input: FloatingCatchmentInput;
  /** From supply units per person to the indicator's unit. */
  scale: number;
}

function createCatchment(
  surroundings: Surroundings,
  profession: Profession,
  { travelModelId = 'central', decayId = 'step', supplyBasis = 'headcount' }: AccessOptions,
): Catchment {
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

/** A profession's index at every place of the surroundings, in its export unit. */
export function computeProfessionAccess(
  surroundings: Surroundings,
  profession: Profession,
  options: AccessOptions = {},
): Float64Array {
  const { input, scale } = createCatchment(surroundings, profession, options);
  return computeFloatingCatchment(input).map((value) => value * scale);
}

/**
 * "Pourquoi cette couleur ?": the places one commune reaches, by row of the surroundings; their
 * contributions, in the indicator's unit, add up to its value.
 */
export function explainProfessionAccess(
  surroundings: Surroundings,
  profession: Profession,
  communeRow: number,
  options: AccessOptions = {},
): AccessContribution[] {
  const place = surroundings.coreRows[communeRow];
  if (place === undefined) {
    const last = surroundings.coreRows.length - 1;
    throw new RangeError(`Commune row is ${communeRow}; expected 0 to ${last}`);
  }
  const { input, scale } = createCatchment(surroundings, profession, options);
  return explainAccess(input, place).map((given) => ({
    ...given,
    contribution: given.contribution * scale,
  }));
}
