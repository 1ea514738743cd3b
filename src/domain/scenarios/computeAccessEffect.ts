import type { SupplyBasis } from '../supply/supplyBasis.ts';
import { consultationsPerListedGp, type Profession } from '../supply/supplyFacts.ts';
import { findZone } from '../territory/findZone.ts';
import type { Surroundings } from '../territory/territory.ts';
import { addSupply } from './reachTable.ts';
import type { ScenarioChange, SupplyAt } from './scenario.ts';
import { selectReachTable, type TravelSettings } from './selectReachTable.ts';
import type { PlaceSupply } from './supplyChange.ts';
import { computeSupplyChange } from './supplyChange.ts';

/** A scenario, and what it is computed with. Changes that do not hold have been left out. */
export interface ScenarioRequest extends Partial<TravelSettings> {
  profession: Profession;
  changes: readonly ScenarioChange[];
  supplyBasis?: SupplyBasis;
}

/** What a scenario does to the access index. */
export interface AccessEffect {
  /**
   * By commune, in the export unit of the index: consultations a year per inhabitant, or practitioners per
   * 100,000 inhabitants.
   */
  change: Float64Array;
  /** Supply added in all, in consultations a year or practitioners; 0 when it is conserved. */
  added: number;
}

/** Practitioners listed, as the data of the surroundings have them. */
export const createSupplyAt =
  ({ places, supply }: Surroundings): SupplyAt =>
  (profession, commune) => {
    const row = findZone(places, commune);
    return row < 0 ? undefined : supply.get(profession)?.[row];
  };

/** What a scenario adds to the access of each commune: a sum over the places it changes. */
export function computeAccessEffect(
  surroundings: Surroundings,
  request: ScenarioRequest,
): AccessEffect {
  const { profession, changes, supplyBasis = 'headcount' } = request;
  const { travelModelId = 'central', decayId = 'step' } = request;
  const table = selectReachTable(surroundings, { travelModelId, decayId });
  const amounts = computeSupplyChange(
    selectPlaceSupply(surroundings, profession, supplyBasis),
    changes.filter((change) => change.profession === profession),
    (commune) => findZone(surroundings.places, commune),
  );
  const perInhabitant = profession === 'gp' ? 1 : 100_000;
  const change = new Float64Array(table.communeCount);
  let added = 0;
  for (const [place, amount] of amounts) {
    addSupply(table, change, place, amount * perInhabitant);
    added += amount;
  }
  return { change, added };
}

function selectPlaceSupply(
  { supply, calibration }: Surroundings,
  profession: Profession,
  basis: SupplyBasis,
): PlaceSupply {
  const listed = supply.get(profession) ?? new Float64Array();
  if (profession !== 'gp') return { listed, given: listed, givenByNew: 1 };
  const given =
    basis === 'implied'
      ? calibration.impliedActivity.values
      : listed.map((count) => count * consultationsPerListedGp);
  return { listed, given, givenByNew: consultationsPerListedGp };
}
