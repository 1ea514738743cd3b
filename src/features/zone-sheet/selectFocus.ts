import { findZone } from '../../domain/territory/findZone.ts';
import { selectOverlappingZones } from '../../domain/territory/selectOverlappingZones.ts';
import type { Territory, ZoneSet } from '../../domain/territory/territory.ts';
import { type Mesh, meshes, type ZoneCode } from '../../domain/territory/zone.ts';

/** The zone whose sheet is open, and where it stands among the others. */
export interface Focus {
  mesh: Mesh;
  row: number;
  zones: ZoneSet;
  name: string;
  population: number;
  /** Share (0 to 1) of its inhabitants who live in the three departments. */
  insideShare: number;
  /** Rows of its communes. */
  memberRows: Uint32Array;
  /** Rows of the EPCI and departments its communes belong to, itself included. */
  epciRows: number[];
  departmentRows: number[];
  /** The coarser zone it lies within; −1 where it is one itself, or spans several. */
  epciRow: number;
  departmentRow: number;
}

/** The mesh in view first: a living area has the code of a commune. `null` for an unknown code. */
export function selectFocus(territory: Territory, code: ZoneCode, mesh: Mesh): Focus | null {
  for (const candidate of [mesh, ...meshes]) {
    const row = findZone(territory.zones[candidate], code);
    if (row >= 0) return createFocus(territory, candidate, row);
  }
  return null;
}

function createFocus(territory: Territory, mesh: Mesh, row: number): Focus {
  const zones = territory.zones[mesh];
  const memberRows = zones.members[row] ?? new Uint32Array();
  const epciRows = selectOverlappingZones(territory.zones.epci, memberRows);
  const departmentRows = selectOverlappingZones(territory.zones.department, memberRows);
  return {
    mesh,
    row,
    zones,
    name: zones.names[row] ?? '',
    population: zones.population[row] ?? 0,
    insideShare: zones.insideShare[row] ?? 1,
    memberRows,
    epciRows,
    departmentRows,
    epciRow: mesh === 'commune' ? onlyOf(epciRows) : -1,
    departmentRow: mesh === 'department' ? -1 : onlyOf(departmentRows),
  };
}

const onlyOf = (rows: readonly number[]): number => (rows.length === 1 ? (rows[0] ?? -1) : -1);
