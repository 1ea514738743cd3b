import type { Geometry, Position } from 'geojson';
import type { Projection } from './mapProjection.ts';

/**
 * The `d` of an SVG path, to a tenth of a pixel. Rings are closed, lines are not, points are left
 * out. Steps shorter than a tenth of a pixel vanish; relative steps are counted in whole tenths, so
 * that rounding never accumulates.
 */
export function serializePath(geometry: Geometry, projection: Projection): string {
  switch (geometry.type) {
    case 'Polygon':
      return serializeAll(geometry.coordinates, projection, true);
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => serializeAll(rings, projection, true)).join('');
    case 'LineString':
      return serializeLine(geometry.coordinates, projection, false);
    case 'MultiLineString':
      return serializeAll(geometry.coordinates, projection, false);
    case 'GeometryCollection':
      return geometry.geometries.map((part) => serializePath(part, projection)).join('');
    default:
      return '';
  }
}

function serializeAll(lines: readonly Position[][], projection: Projection, isClosed: boolean) {
  let path = '';
  for (const line of lines) path += serializeLine(line, projection, isClosed);
  return path;
}

/** Rings repeat their first position at the end; `Z` says it instead. */
function serializeLine(line: readonly Position[], projection: Projection, isClosed: boolean) {
  const last = isClosed ? line.length - 1 : line.length;
  let path = '';
  let previousX = 0;
  let previousY = 0;
  for (let index = 0; index < last; index += 1) {
    const position = line[index];
    if (!position) continue;
    const [x, y] = projection(position[0] ?? Number.NaN, position[1] ?? Number.NaN);
    const tenthsX = Math.round(x * 10);
    const tenthsY = Math.round(y * 10);
    if (index === 0) {
      path = `M${tenthsX / 10} ${tenthsY / 10}l`;
    } else if (tenthsX !== previousX || tenthsY !== previousY) {
      path += `${(tenthsX - previousX) / 10} ${(tenthsY - previousY) / 10} `;
    }
    previousX = tenthsX;
    previousY = tenthsY;
  }
  if (path === '') return '';
  // A line reduced to one place keeps its move, and draws nothing.
  const drawn = path.endsWith('l') ? path.slice(0, -1) : path.trimEnd();
  return isClosed ? `${drawn}Z` : drawn;
}
