import type { ZoneCode } from '../territory/zone.ts';
import type { MatchVariableId } from './matchVariableIds.ts';

/**
 * The EPCI of the eight neighbouring departments, none of which has a commune in the three: what is known of
 * them is what matching needs. Their income is not in the tables.
 */
export interface NeighbourEpci {
  codes: ZoneCode[];
  names: string[];
  /** Of most of their inhabitants. */
  departments: ZoneCode[];
  /** Inhabitants of their communes in the eight departments, 2023. */
  population: Float64Array;
  /** By variable, as the registry computes it; APL of 2023. */
  values: ReadonlyMap<Exclude<MatchVariableId, 'median-income' | 'attraction'>, Float64Array>;
  /** By class of attraction area, the share (0 to 1) of their inhabitants. */
  attraction: readonly Float64Array[];
}
