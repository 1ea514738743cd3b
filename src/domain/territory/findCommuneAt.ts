import bbox from '@turf/bbox';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

export type CodedOutline = Feature<Polygon | MultiPolygon, { code: string }>;
type Position = readonly [longitude: number, latitude: number];

/** Code of the commune that holds a position; `null` outside the three departments. */
export const findCommuneAt = (
  outlines: readonly CodedOutline[],
  position: Position,
): string | null => createZoneFinder(outlines)(position);

/** For many positions: the code of the outline that holds each, `null` outside all of them. */
export function createZoneFinder(
  outlines: readonly CodedOutline[],
): (position: Position) => string | null {
  const boxes = outlines.map((outline) => bbox(outline));
  return ([longitude, latitude]) => {
    const found = outlines.find((outline, at) => {
      const [west, south, east, north] = boxes[at] ?? [0, 0, 0, 0];
      const isInBox =
        longitude >= west && longitude <= east && latitude >= south && latitude <= north;
      return isInBox && booleanPointInPolygon([longitude, latitude], outline);
    });
    return found?.properties.code ?? null;
  };
}
