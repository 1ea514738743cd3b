import bbox from '@turf/bbox';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

type CommuneOutline = Feature<Polygon | MultiPolygon, { code: string }>;

/** Code of the commune that holds a position; `null` outside the three departments. */
export function findCommuneAt(
  outlines: readonly CommuneOutline[],
  [longitude, latitude]: readonly [longitude: number, latitude: number],
): string | null {
  const found = outlines.find((outline) => {
    const [west, south, east, north] = bbox(outline);
    const isInBox =
      longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    return isInBox && booleanPointInPolygon([longitude, latitude], outline);
  });
  return found?.properties.code ?? null;
}
