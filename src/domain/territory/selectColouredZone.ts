import { findZone, findZoneOfCommune } from './findZone.ts';
import type { Territory } from './territory.ts';
import type { Mesh, ZoneCode } from './zone.ts';

/** The zone whose colour is seen where a territory is open: itself, or the one of the map that holds it. */
export interface ColouredZone {
  /** Row among the zones of the map's mesh. */
  row: number;
  /** Whether the map shows a coarser mesh than the commune that is open. */
  isContainer: boolean;
  /** Row of the commune that is open; −1 when it is no commune. */
  communeRow: number;
}

/** `null` when the map's mesh holds no such zone: the sheet of an EPCI open on a map by commune. */
export function selectColouredZone(
  territory: Territory,
  mapMesh: Mesh,
  code: ZoneCode,
): ColouredZone | null {
  const zones = territory.zones[mapMesh];
  const row = findZone(zones, code);
  // A living area has the code of a commune: on a map of living areas it is one.
  if (row >= 0) return { row, isContainer: false, communeRow: mapMesh === 'commune' ? row : -1 };
  const communeRow = findZone(territory.communes, code);
  const container = communeRow < 0 ? -1 : findZoneOfCommune(zones, communeRow);
  return container < 0 ? null : { row: container, isContainer: true, communeRow };
}
