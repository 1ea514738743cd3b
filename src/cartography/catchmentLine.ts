import type { MultiPolygon, Polygon } from 'geojson';

/** The outline of what lies within so many estimated minutes of a site. */
export interface CatchmentLine {
  boundMinutes: number;
  geometry: Polygon | MultiPolygon;
}

/** The nearer the bound, the wider its line. */
export function catchmentPixels(boundMinutes: number): number {
  if (boundMinutes <= 10) return 3;
  return boundMinutes <= 20 ? 2 : 1.2;
}

/** What shows of the ground around a line, on both its sides together. */
export const catchmentCasingPixels = 2.5;
