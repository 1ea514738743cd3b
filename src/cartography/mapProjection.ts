/** Where a position falls on the picture, in pixels from its top left corner. */
export type Projection = (longitude: number, latitude: number) => readonly [number, number];

/** West, south, east, north, in degrees (WGS84). */
export type GeographicBounds = readonly [number, number, number, number];

export interface PictureSize {
  width: number;
  height: number;
}

/** Room left free around the territory, in pixels, on every side or on each. */
export type Padding = number | { top: number; right: number; bottom: number; left: number };

export function paddingOnEachSide(padding: Padding) {
  return typeof padding === 'number'
    ? { top: padding, right: padding, bottom: padding, left: padding }
    : padding;
}
