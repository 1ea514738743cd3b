import type { ComparedZone } from '../comparison/comparedZone.ts';
import { findZoneOfCommune } from '../territory/findZone.ts';
import type { Territory } from '../territory/territory.ts';
import { findSameZone } from './appendGroups.ts';
import type { MatchMesh } from './matchMesh.ts';

/** Where matching starts: a zone of the mesh, or communes taken together, which have no row in it. */
export type MatchOrigin =
  | { kind: 'zone'; row: number }
  | { kind: 'group'; members: ComparedZone['members'] };

/**
 * A commune stands for the zone that holds it; any other zone that is not of the mesh, and one's own, is
 * compared as its communes taken together.
 */
export function selectMatchOrigin(
  { zones }: Territory,
  { place, members }: ComparedZone,
  mesh: MatchMesh,
): MatchOrigin {
  if (place?.mesh === mesh) return { kind: 'zone', row: place.row };
  const [only] = members;
  if (place?.mesh === 'commune' && only !== undefined) {
    return { kind: 'zone', row: findZoneOfCommune(zones[mesh], only) };
  }
  const same = findSameZone(zones[mesh], members);
  return same >= 0 ? { kind: 'zone', row: same } : { kind: 'group', members };
}
