import { findZoneOfCommune } from './findZone.ts';
import type { ZoneSet } from './territory.ts';

/** Rows of the departments that a zone lies in, in order of their codes. */
export function departmentsOf(
  { members }: Pick<ZoneSet, 'members'>,
  zoneRow: number,
  departments: Pick<ZoneSet, 'members'>,
): number[] {
  const rows = Array.from(members[zoneRow] ?? [], (commune) =>
    findZoneOfCommune(departments, commune),
  );
  return [...new Set(rows)].filter((row) => row >= 0).sort();
}
