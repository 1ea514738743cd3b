import { featureCollection } from '@turf/helpers';
import union from '@turf/union';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { CommuneGroup } from '../indicators/withGroups.ts';

type Outline = Feature<Polygon | MultiPolygon>;

/** One outline for communes taken together; `null` when there is none to take. */
export function dissolveCommunes(
  outlines: readonly Outline[],
  communes: CommuneGroup,
): Outline | null {
  const parts = Array.from(communes).flatMap((row) => outlines[row] ?? []);
  const [only] = parts;
  return parts.length < 2 ? (only ?? null) : union(featureCollection(parts));
}
