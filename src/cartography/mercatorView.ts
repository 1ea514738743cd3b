import {
  type GeographicBounds,
  type Padding,
  type PictureSize,
  type Projection,
  paddingOnEachSide,
} from './mapProjection.ts';

/** A camera as MapLibre understands it, without bearing or pitch. */
export interface MercatorView {
  center: [longitude: number, latitude: number];
  zoom: number;
}

/** MapLibre's world is 512 pixels wide at zoom 0, whatever the tiles. */
const worldSizeAtZoom0 = 512;

/** Web Mercator, 0 to 1 from west to east. */
const mercatorX = (longitude: number): number => (180 + longitude) / 360;

/** Web Mercator, 0 to 1 from north to south. */
const mercatorY = (latitude: number): number =>
  (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))) / 360;

const longitudeOf = (x: number): number => x * 360 - 180;

const latitudeOf = (y: number): number =>
  (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90;

/**
 * The closest view that shows the bounds inside the padding. The centre is that of the whole
 * picture, so a map given this view without any padding of its own shows the same thing.
 */
export function fitMercatorView(
  bounds: GeographicBounds,
  size: PictureSize,
  padding: Padding = 0,
): MercatorView {
  const { top, right, bottom, left } = paddingOnEachSide(padding);
  const [west, south, east, north] = bounds;
  const [x0, x1, y0, y1] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)];
  const worldSize = Math.min(
    Math.max(1, size.width - left - right) / (x1 - x0),
    Math.max(1, size.height - top - bottom) / (y1 - y0),
  );
  const centerX = (x0 + x1) / 2 + (right - left) / 2 / worldSize;
  const centerY = (y0 + y1) / 2 + (bottom - top) / 2 / worldSize;
  return {
    center: [longitudeOf(centerX), latitudeOf(centerY)],
    zoom: Math.log2(worldSize / worldSizeAtZoom0),
  };
}

/** Pixels of a view, the same as `map.project` gives in MapLibre for it. */
export function createMercatorProjection(view: MercatorView, size: PictureSize): Projection {
  const worldSize = worldSizeAtZoom0 * 2 ** view.zoom;
  const left = mercatorX(view.center[0]) * worldSize - size.width / 2;
  const top = mercatorY(view.center[1]) * worldSize - size.height / 2;
  return (longitude, latitude) => [
    mercatorX(longitude) * worldSize - left,
    mercatorY(latitude) * worldSize - top,
  ];
}
