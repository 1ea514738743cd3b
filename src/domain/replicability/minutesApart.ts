import { computeNearest } from '../access/computeNearest.ts';
import { type TravelModel, travelMinutes } from '../access/travelModel.ts';
import type { CommuneGroup } from '../indicators/withGroups.ts';
import type { CommuneTable } from '../territory/territory.ts';

/** Nearer than this, what is done in one territory may change the other (METHOD 5). */
export const spillOverMinutes = 20;

/** Estimated minutes between the two nearest communes of two territories; 0 where they share one. */
export function computeMinutesApart(
  communes: CommuneTable,
  one: CommuneGroup,
  other: CommuneGroup,
  model: TravelModel,
): number {
  const pointsOf = (rows: CommuneGroup) =>
    Array.from(rows, (row) => ({
      code: communes.codes[row] ?? '',
      longitude: communes.longitudes[row] ?? Number.NaN,
      latitude: communes.latitudes[row] ?? Number.NaN,
    }));
  const { distanceKm } = computeNearest(pointsOf(one), pointsOf(other));
  const nearest = distanceKm.reduce((least, km) => Math.min(least, km), Number.POSITIVE_INFINITY);
  return nearest === 0 ? 0 : travelMinutes(model, nearest);
}
