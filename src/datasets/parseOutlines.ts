import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { ZoneCode } from '../domain/territory/zone.ts';
import type { Parsed } from './problem.ts';
import { ShapeReader } from './shapeReader.ts';

/** `id` is the code as an integer, which is what MapLibre's feature states need. */
export type Outline = Feature<Polygon | MultiPolygon, { code: string }>;

/** The outlines of `codes`, in their order, from one or several collections: none missing, none besides. */
export function parseOutlines(
  files: readonly { name: string; json: unknown }[],
  codes: readonly ZoneCode[],
): Parsed<Outline[]> {
  const outlines = new Map<string, Outline>();
  const problems = files.flatMap(({ name, json }) => {
    const reader = new ShapeReader(name);
    const root = reader.record(json, '');
    reader.array(root.features, 'features').forEach((feature, index) => {
      const outline = readOutline(reader, feature, `features[${index}]`);
      if (outlines.has(outline.properties.code)) {
        reader.fail(`features[${index}]`, 'a code seen once', outline.properties.code);
      }
      outlines.set(outline.properties.code, outline);
    });
    return reader.problems;
  });
  const reader = new ShapeReader(files.map(({ name }) => name).join(' + '));
  const known = new Set<string>(codes);
  for (const code of outlines.keys()) {
    if (!known.has(code)) reader.fail('features', 'a code of the territory', code);
  }
  const ordered: Outline[] = [];
  for (const code of codes) {
    const outline = outlines.get(code);
    if (outline) ordered.push(outline);
    else reader.fail('features', `an outline of ${code}`, undefined);
  }
  problems.push(...reader.problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: ordered };
}

function readOutline(reader: ShapeReader, json: unknown, path: string): Outline {
  const feature = reader.record(json, path);
  const code = reader.text(
    reader.record(feature.properties, `${path}.properties`).code,
    `${path}.code`,
  );
  if (feature.id !== Number(code)) reader.fail(`${path}.id`, String(Number(code)), feature.id);
  const geometry = reader.record(feature.geometry, `${path}.geometry`);
  reader.oneOf(geometry.type, `${path}.geometry.type`, ['Polygon', 'MultiPolygon']);
  const polygons = reader.array(geometry.coordinates, `${path}.geometry.coordinates`);
  const at = `${path}.geometry.coordinates`;
  if (geometry.type === 'Polygon') checkRings(reader, polygons, at);
  else {
    polygons.forEach((rings, part) => {
      checkRings(reader, rings, `${at}[${part}]`);
    });
  }
  return json as Outline;
}

function checkRings(reader: ShapeReader, json: unknown, path: string): void {
  reader.array(json, path).forEach((ring, ringIndex) => {
    const positions = reader.array(ring, `${path}[${ringIndex}]`);
    if (positions.length < 4) reader.fail(`${path}[${ringIndex}]`, '4 positions or more', ring);
    positions.forEach((position, index) => {
      if (!isPosition(position)) {
        reader.fail(`${path}[${ringIndex}][${index}]`, '[longitude, latitude]', position);
      }
    });
    const [first, last] = [positions[0], positions.at(-1)];
    if (String(first) !== String(last)) reader.fail(`${path}[${ringIndex}]`, 'a closed ring', last);
  });
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [longitude, latitude] = value as unknown[];
  return (
    Number.isFinite(longitude) && Number.isFinite(latitude) && Math.abs(Number(latitude)) <= 90
  );
}
