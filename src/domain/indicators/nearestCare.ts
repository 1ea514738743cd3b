import { travelMinutes, travelModels } from '../access/travelModel.ts';
import type { Surroundings } from '../territory/territory.ts';
import type { NearestKind } from './nearest.ts';
import type { NearestPlacesByKind } from './nearestPlaces.ts';

/** The nearest place of a kind to one commune. */
export interface NearestCare {
  kind: NearestKind;
  code: string;
  name: string;
  /** Straight line from centre to centre; 0 within the commune. */
  distanceKm: number;
  /** Estimated, at the low and high travel models; 0 within the commune. */
  lowMinutes: number;
  highMinutes: number;
}

/** The nearest place of each kind to a commune of the territory, those of neighbouring departments included. */
export function selectNearestCare(
  { places, coreRows }: Surroundings,
  nearestPlaces: NearestPlacesByKind,
  communeRow: number,
): NearestCare[] {
  return [...nearestPlaces].flatMap(([kind, { distanceKm, placeRows }]) => {
    const placeRow = placeRows[communeRow] ?? -1;
    if (placeRow < 0) return [];
    const km = distanceKm[communeRow] ?? Number.NaN;
    const isHere = placeRow === coreRows[communeRow];
    return {
      kind,
      code: places.codes[placeRow] ?? '',
      name: places.names[placeRow] ?? '',
      distanceKm: km,
      lowMinutes: isHere ? 0 : travelMinutes(travelModels.low, km),
      highMinutes: isHere ? 0 : travelMinutes(travelModels.high, km),
    };
  });
}
