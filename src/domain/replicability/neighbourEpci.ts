import type { ZoneCode } from '../territory/zone.ts';

/** What is known of them; their income is not in the tables. */
export const neighbourFigureIds = [
  'population',
  'share-75-plus',
  'population-change',
  'population-density',
  'apl-gp',
  'apl-gp-gap-65',
  'nearest-emergency-km',
  'nearest-pharmacy-km',
] as const;
export type NeighbourFigureId = (typeof neighbourFigureIds)[number];

/** The year of the APL that the neighbourhood has, and that all are then compared by. */
export const neighbourAplYear = 2023;

/**
 * The EPCI of the eight neighbouring departments, none of which has a commune in the three.
 */
export interface NeighbourEpci {
  codes: ZoneCode[];
  names: string[];
  /** Of most of their inhabitants. */
  departments: ZoneCode[];
  /** Inhabitants of their communes in the eight departments, 2023. */
  population: Float64Array;
  /** By variable, as the registry computes it; APL of 2023. */
  figures: ReadonlyMap<NeighbourFigureId, Float64Array>;
  /** By class of attraction area, the share (0 to 1) of their inhabitants. */
  attraction: readonly Float64Array[];
}
