import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as Shape,
  Polygon as SimpleShape,
} from 'topojson-specification';
import type { CoreCommunes } from './buildTerritory.ts';
import type { SourceTables } from './sourceTables.ts';

export type CodedFeature = Feature<Polygon | MultiPolygon, { code: string }>;

/** Outlines of the communes as they are in `data/`, with the integer id that feature states need. */
export function readCommuneOutlines(tables: SourceTables): CodedFeature[] {
  return ['52', '54', '55'].flatMap((department) =>
    tables
      .features<CodedFeature>(`communes-${department}.geojson`)
      .map(({ properties, geometry }) => createFeature(properties.code, geometry)),
  );
}

function createFeature(code: string, geometry: Polygon | MultiPolygon): CodedFeature {
  return { type: 'Feature', id: Number(code), properties: { code }, geometry };
}

/**
 * The zones of a mesh, dissolved from the communes alone: without quantisation, so that every vertex of a
 * zone is a vertex of its communes and borders coincide exactly.
 */
export function dissolve(
  communes: readonly CodedFeature[],
  core: CoreCommunes,
  membership: readonly string[],
): CodedFeature[] {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...communes] };
  const shared = topology({ communes: collection });
  const objects = shared.objects.communes as GeometryCollection;
  const zoneByCode = new Map(core.codes.map((code, row) => [code, membership[row] ?? '']));
  const shapes = new Map<string, (Shape | SimpleShape)[]>();
  for (const geometry of objects.geometries) {
    const zone = zoneByCode.get((geometry.properties as { code: string }).code) ?? '';
    shapes.set(zone, [...(shapes.get(zone) ?? []), geometry as Shape | SimpleShape]);
  }
  return [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, members]) => createFeature(zone, asPolygon(merge(shared, members))));
}

function asPolygon(geometry: MultiPolygon): Polygon | MultiPolygon {
  const [only, ...others] = geometry.coordinates;
  return only && others.length === 0 ? { type: 'Polygon', coordinates: only } : geometry;
}
