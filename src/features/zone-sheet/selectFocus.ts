import { findZone, findZoneOfCommune } from '../../domain/territory/findZone.ts';
import type { Territory, ZoneSet } from '../../domain/territory/territory.ts';
import { type Mesh, meshes, type ZoneCode } from '../../domain/territory/zone.ts';

/** The zone whose sheet is open, and where it stands among the others. */
export interface Focus {
  mesh: Mesh;
  row: number;
  zones: ZoneSet;
  name: string;
  /** Row in the EPCI and departments it belongs to; −1 where it is one itself, or spans several. */
  epciRow: number;
  departmentRow: number;
}

/** The mesh in view first: a living area has the code of a commune. `null` for an unknown code. */
export function selectFocus(territory: Territory, code: ZoneCode, mesh: Mesh): Focus | null {
  for (const candidate of [mesh, ...meshes]) {
    const zones = territory.zones[candidate];
    const row = findZone(zones, code);
    if (row < 0) continue;
    const name = zones.names[row] ?? '';
    return {
      mesh: candidate,
      row,
      zones,
      name,
      epciRow: candidate === 'commune' ? findZoneOfCommune(territory.zones.epci, row) : -1,
      departmentRow: candidate === 'department' ? -1 : departmentOf(territory, zones, row),
    };
  }
  return null;
}

function departmentOf({ zones }: Territory, own: ZoneSet, row: number): number {
  const departments = new Set(
    Array.from(own.members[row] ?? [], (commune) => findZoneOfCommune(zones.department, commune)),
  );
  const [only = -1] = departments;
  return departments.size === 1 ? only : -1;
}
