import distance from '@turf/distance';
import { type TravelModel, travelMinutes } from '../access/travelModel.ts';
import type { PlaceTable } from '../territory/territory.ts';
import type { ZoneCode } from '../territory/zone.ts';

/** How far from a commune: in straight kilometres, or in estimated minutes of a travel model. */
export type Nearness =
  | { unit: 'km'; most: number }
  | { unit: 'minutes'; most: number; model: TravelModel };

/** The communes whose centre is that near to a commune's, itself included. */
export function selectCommunesAround(
  { codes, longitudes, latitudes }: Pick<PlaceTable, 'codes' | 'longitudes' | 'latitudes'>,
  centreRow: number,
  limit: Nearness,
): ZoneCode[] {
  const centre = [longitudes[centreRow] ?? Number.NaN, latitudes[centreRow] ?? Number.NaN];
  return codes.filter((_, row) => {
    if (row === centreRow) return true;
    const distanceKm = distance(centre, [longitudes[row] ?? 0, latitudes[row] ?? 0]);
    const far = limit.unit === 'km' ? distanceKm : travelMinutes(limit.model, distanceKm);
    return far <= limit.most;
  });
}
