import { departmentsOf } from '../../domain/territory/departmentsOf.ts';
import { normaliseName } from '../../domain/territory/normaliseName.ts';
import type { ZoneSet } from '../../domain/territory/territory.ts';
import type { ZoneCode } from '../../domain/territory/zone.ts';

/** One zone as the table lists it. */
export interface TerritoryRow {
  /** Row of the zone among those of its mesh. */
  zoneRow: number;
  code: ZoneCode;
  name: string;
  /** Departments it lies in. */
  departments: readonly string[];
  /** Name, code and departments as a filter reads them, each word after a space. */
  searched: string;
}

const byName = new Intl.Collator('fr');

/** The zones in order of name, those of one name in order of code: every sort keeps it among equals. */
export function selectTerritoryRows(zones: ZoneSet, departments: ZoneSet): TerritoryRow[] {
  return zones.codes
    .map((code, zoneRow) => {
      const name = zones.names[zoneRow] ?? '';
      const inside = departmentsOf(zones, zoneRow, departments);
      const departmentNames = inside.map((row) => departments.names[row] ?? '');
      const departmentCodes = inside.map((row) => departments.codes[row] ?? '');
      const words = normaliseName([name, ...departmentNames].join(' '));
      return {
        zoneRow,
        code,
        name,
        departments: departmentNames,
        searched: ` ${words} ${[code, ...departmentCodes].join(' ')}`,
      };
    })
    .sort((a, b) => byName.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
}
