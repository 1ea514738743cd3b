import { type BackdropFeature, backdropKinds } from '../domain/territory/backdrop.ts';
import type { Parsed } from './problem.ts';
import { ShapeReader } from './shapeReader.ts';

export const backdropFile = 'backdrop.geojson';

const geometriesByKind = {
  department: ['Polygon', 'MultiPolygon'],
  river: ['LineString', 'MultiLineString'],
  border: ['LineString', 'MultiLineString'],
  town: ['Point'],
} as const;

export function parseBackdrop(json: unknown): Parsed<BackdropFeature[]> {
  const reader = new ShapeReader(backdropFile);
  const features = reader.array(reader.record(json, '').features, 'features');
  features.forEach((item, index) => {
    const path = `features[${index}]`;
    const feature = reader.record(item, path);
    const properties = reader.record(feature.properties, `${path}.properties`);
    const kind = reader.oneOf(properties.kind, `${path}.properties.kind`, backdropKinds);
    if (kind !== 'border') reader.text(properties.name, `${path}.properties.name`);
    if (kind === 'town') reader.number(properties.population, `${path}.properties.population`, 0);
    const geometry = reader.record(feature.geometry, `${path}.geometry`);
    reader.oneOf(geometry.type, `${path}.geometry.type`, geometriesByKind[kind]);
    reader.array(geometry.coordinates, `${path}.geometry.coordinates`);
  });
  return reader.finish(features as BackdropFeature[]);
}
