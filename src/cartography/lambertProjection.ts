import { geoConicConformal } from 'd3-geo';
import {
  type GeographicBounds,
  type Padding,
  type PictureSize,
  type Projection,
  paddingOnEachSide,
} from './mapProjection.ts';

/**
 * Lambert-93 (RGF93, EPSG:2154): conic conformal on the parallels 44° and 49°, central meridian 3°.
 * On the sphere: nobody sees the difference on a picture.
 */
export function createLambertProjection(
  bounds: GeographicBounds,
  size: PictureSize,
  padding: Padding = 0,
): Projection {
  const { top, right, bottom, left } = paddingOnEachSide(padding);
  const projection = geoConicConformal()
    .rotate([-3, 0])
    .parallels([44, 49])
    // Default resampling cuts lines at the antimeridian; here only points are projected.
    .precision(0)
    .fitExtent(
      [
        [left, top],
        [size.width - right, size.height - bottom],
      ],
      { type: 'MultiPoint', coordinates: outlinePositions(bounds) },
    );
  return (longitude, latitude) => projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
}

/** Points along the box: as points they have no winding for d3 to turn inside out. */
function outlinePositions([west, south, east, north]: GeographicBounds): [number, number][] {
  const middle = (west + east) / 2;
  return [west, middle, east].flatMap((longitude) => [
    [longitude, south] as [number, number],
    [longitude, north] as [number, number],
  ]);
}
