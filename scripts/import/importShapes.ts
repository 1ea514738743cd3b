import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { compareCodes, coreDepartments, type ImportedFile } from './table.ts';

type Shape = Polygon | MultiPolygon;

/** Outlines of the communes, never simplified again, and what lies around them, for orientation. */
export function importShapes(folder: string): ImportedFile[] {
  const communes = readFeatures<Shape>(folder, 'communes_core_52_54_55.geojson');
  return [
    ...coreDepartments.map((department) => ({
      name: `communes-${department}.geojson`,
      content: serializeFeatures(
        communes
          .filter(({ properties }) => String(properties?.dep) === department)
          .map((item) => ({
            type: 'Feature' as const,
            properties: { code: String(item.properties?.code) },
            geometry: roundGeometry(item.geometry, 5),
          }))
          .sort((a, b) => compareCodes(a.properties.code, b.properties.code)),
      ),
    })),
    { name: 'neighbour-departments.geojson', content: neighbourDepartments(folder) },
    { name: 'rivers.geojson', content: rivers(folder) },
    { name: 'borders.geojson', content: borders(folder) },
  ];
}

function readFeatures<G extends Geometry>(folder: string, file: string): Feature<G>[] {
  return (JSON.parse(readFileSync(join(folder, file), 'utf8')) as FeatureCollection<G>).features;
}

/** One feature a line, so that a change is readable in a diff. */
function serializeFeatures(features: readonly Feature[]): string {
  const lines = features.map((item) => JSON.stringify(item)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

function roundGeometry<G extends Geometry>(geometry: G, decimals: number): G {
  const round = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(round) : Number(Number(value).toFixed(decimals));
  if (geometry.type === 'GeometryCollection') return geometry;
  return { ...geometry, coordinates: round(geometry.coordinates) };
}

/** Smallest triangle kept, in square degrees: about 0.8 km², enough for a backdrop at this scale. */
const smallestTriangle = 0.0001;

/** Simplified together, so that neighbours still share their borders. */
function neighbourDepartments(folder: string): string {
  const outlines = readFeatures<Shape>(folder, 'departements_outlines.geojson').filter(
    ({ properties }) => !coreDepartments.some((code) => code === properties?.dep),
  );
  const collection: FeatureCollection<Shape> = { type: 'FeatureCollection', features: outlines };
  const shared = topology({ departments: collection }) as Topology<Objects<object>>;
  const simplified = simplify(presimplify(shared), smallestTriangle);
  const object = simplified.objects.departments;
  if (!object) throw new Error('the topology lost its departments');
  const result = feature(simplified, object) as FeatureCollection<Shape>;
  const features = result.features.map((item) => ({
    type: 'Feature' as const,
    properties: { code: String(item.properties?.dep) },
    geometry: roundGeometry(item.geometry, 3),
  }));
  return serializeFeatures(
    features.sort((a, b) => compareCodes(a.properties.code, b.properties.code)),
  );
}

/** Names as used in France; the rest of Natural Earth's names are French already. */
const riverNames: Record<string, string> = {
  Mosel: 'Moselle',
  'Rhin (Rhein)': 'Rhin',
  Rhine: 'Rhin',
  Saone: 'Saône',
  Sure: 'Sûre',
};

function rivers(folder: string): string {
  const features = readFeatures(folder, 'rivers_natural_earth_10m.geojson').map((item) => {
    const name = String(item.properties?.name);
    return {
      type: 'Feature' as const,
      properties: { name: riverNames[name] ?? name },
      geometry: roundGeometry(item.geometry, 3),
    };
  });
  return serializeFeatures(
    features.sort((a, b) => compareCodes(a.properties.name, b.properties.name)),
  );
}

/**
 * Country borders; `france` marks France's own. The outline of France is more generalised than the border
 * lines, which therefore share only some points with it; a line that merely ends at a point where three
 * countries meet shares one.
 */
function borders(folder: string): string {
  const lines = readFeatures(folder, 'country_boundaries_natural_earth_10m.geojson');
  const countries = readFeatures<Shape>(folder, 'countries_natural_earth_10m.geojson');
  const france = countries.find(({ properties }) => properties?.iso_a2 === 'FR');
  if (!france) throw new Error('no outline of France');
  const onOutline = new Set(allPositions(france.geometry.coordinates).map(String));
  const features = lines.map((item) => ({
    type: 'Feature' as const,
    properties: {
      france:
        allPositions((item.geometry as Polygon).coordinates).filter((position) =>
          onOutline.has(String(position)),
        ).length > 1,
    },
    geometry: roundGeometry(item.geometry, 4),
  }));
  return serializeFeatures(features);
}

function allPositions(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : coordinates.flatMap(allPositions);
}
