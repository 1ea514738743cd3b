import type { Territory } from '../domain/territory/territory.ts';
import type { Mesh } from '../domain/territory/zone.ts';
import type { Outline } from './parseOutlines.ts';

/**
 * Zones as the outlines of their communes side by side, inner borders included: what is drawn when the
 * dissolved outlines of a mesh could not be had.
 */
export function composeOutlines(
  { zones }: Pick<Territory, 'zones'>,
  communeOutlines: readonly Outline[],
  mesh: Mesh,
): Outline[] {
  const { codes, members } = zones[mesh];
  return codes.map((code, row) => ({
    type: 'Feature',
    id: Number(code),
    properties: { code },
    geometry: {
      type: 'MultiPolygon',
      coordinates: Array.from(members[row] ?? []).flatMap((commune) =>
        polygonsOf(communeOutlines[commune]),
      ),
    },
  }));
}

function polygonsOf(outline: Outline | undefined) {
  if (!outline) return [];
  const { geometry } = outline;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
