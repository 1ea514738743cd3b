import type { Geometry, Position } from 'geojson';
import type { Projection } from './mapProjection.ts';

/** What a path is traced on: a canvas or a `Path2D`. */
export type PathSink = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>;

/** Traces a geometry on a canvas; rings are closed, lines are not, points are left out. */
export function tracePath(sink: PathSink, geometry: Geometry, projection: Projection): void {
  switch (geometry.type) {
    case 'Polygon':
      for (const ring of geometry.coordinates) traceLine(sink, ring, projection, true);
      break;
    case 'MultiPolygon':
      for (const rings of geometry.coordinates) {
        for (const ring of rings) traceLine(sink, ring, projection, true);
      }
      break;
    case 'LineString':
      traceLine(sink, geometry.coordinates, projection, false);
      break;
    case 'MultiLineString':
      for (const line of geometry.coordinates) traceLine(sink, line, projection, false);
      break;
    case 'GeometryCollection':
      for (const part of geometry.geometries) tracePath(sink, part, projection);
      break;
  }
}

/** Rings repeat their first position at the end; closing says it instead. */
function traceLine(
  sink: PathSink,
  line: readonly Position[],
  projection: Projection,
  isRing: boolean,
): void {
  const last = isRing ? line.length - 1 : line.length;
  for (let index = 0; index < last; index += 1) {
    const position = line[index];
    if (!position) continue;
    const [x, y] = projection(position[0] ?? Number.NaN, position[1] ?? Number.NaN);
    if (index === 0) sink.moveTo(x, y);
    else sink.lineTo(x, y);
  }
  if (isRing) sink.closePath();
}
