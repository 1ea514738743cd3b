import { distance } from '@turf/distance';
import { earthRadius } from '@turf/helpers';
import KDBush from 'kdbush';

/** A commune's centre (WGS84 degrees). */
export interface AccessPoint {
  code: string;
  longitude: number;
  latitude: number;
}

/** Against rounding at the edge of the box; a tenth of a metre. */
const paddingDegrees = 1e-6;

const toDegrees = 180 / Math.PI;

/**
 * Points behind a spatial index. A query asks the index for the box that holds the circle, then
 * measures with Turf: nothing within the radius is lost, whatever the latitude (poles and the
 * 180th meridian aside).
 */
export interface PointIndex {
  /** Calls `visit` for every point within `radiusKm` of `centre`, in no particular order. */
  forEachWithin(
    centre: AccessPoint,
    radiusKm: number,
    visit: (row: number, distanceKm: number) => void,
  ): void;
}

export function createPointIndex(points: readonly AccessPoint[]): PointIndex {
  const positions = points.map(({ longitude, latitude }) => [longitude, latitude]);
  const tree = new KDBush(points.length);
  for (const point of points) {
    checkPosition(point);
    tree.add(point.longitude, point.latitude);
  }
  tree.finish();
  return {
    forEachWithin(centre, radiusKm, visit) {
      checkPosition(centre);
      if (radiusKm < 0) return;
      const { longitude, latitude } = centre;
      const from = [longitude, latitude];
      const { halfWidth, halfHeight } = boxAround(latitude, radiusKm);
      const candidates = tree.range(
        longitude - halfWidth,
        latitude - halfHeight,
        longitude + halfWidth,
        latitude + halfHeight,
      );
      for (const row of candidates) {
        const position = positions[row];
        if (!position) continue;
        const distanceKm = distance(from, position);
        if (distanceKm <= radiusKm) visit(row, distanceKm);
      }
    },
  };
}

function checkPosition({ code, longitude, latitude }: AccessPoint): void {
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    throw new RangeError(
      `Point ${code} is at [${longitude}, ${latitude}]; expected two finite numbers`,
    );
  }
}

/** Half sides, in degrees, of the box that holds the circle of `radiusKm` on Turf's sphere. */
function boxAround(latitude: number, radiusKm: number): { halfWidth: number; halfHeight: number } {
  const angle = (radiusKm * 1000) / earthRadius;
  const halfHeight = angle * toDegrees + paddingDegrees;
  const sine = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos(latitude / toDegrees);
  // The meridians converge: the circle is widest a little polewards of its centre.
  const halfWidth = sine < 1 ? Math.asin(sine) * toDegrees + paddingDegrees : 360;
  return { halfWidth, halfHeight };
}
