import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';

/** What surrounds the territory on the map: for orientation only, nothing is computed from it. */
export type BackdropFeature =
  | Feature<Polygon | MultiPolygon, { kind: 'department'; code: string; name: string }>
  | Feature<LineString | MultiLineString, { kind: 'river'; name: string }>
  | Feature<LineString | MultiLineString, { kind: 'border' }>
  | Feature<Point, { kind: 'town'; name: string; population: number; core: boolean }>;

export const backdropKinds = ['department', 'river', 'border', 'town'] as const;
