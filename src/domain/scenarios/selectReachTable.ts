import { type DecayId, decays } from '../access/distanceDecay.ts';
import { selectTravelMatrix } from '../access/selectTravelMatrix.ts';
import type { TravelModelId } from '../access/travelModel.ts';
import type { PlaceTable, Surroundings } from '../territory/territory.ts';
import { createReachTable, type ReachTable } from './reachTable.ts';

/** How people are taken to travel. */
export interface TravelSettings {
  travelModelId: TravelModelId;
  decayId: DecayId;
}

const tablesByPlaces = new WeakMap<PlaceTable, Map<string, ReachTable>>();

/** What one unit of supply at each place of the surroundings gives the territory: built once per settings. */
export function selectReachTable(
  { places, coreRows }: Pick<Surroundings, 'places' | 'coreRows'>,
  { travelModelId, decayId }: TravelSettings,
): ReachTable {
  let tables = tablesByPlaces.get(places);
  if (!tables) {
    tables = new Map();
    tablesByPlaces.set(places, tables);
  }
  const key = `${travelModelId} ${decayId}`;
  let table = tables.get(key);
  if (!table) {
    table = createReachTable({
      travel: selectTravelMatrix(places, travelModelId),
      demand: places.population,
      decay: decays[decayId],
      coreRows,
    });
    tables.set(key, table);
  }
  return table;
}
