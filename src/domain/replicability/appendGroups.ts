import type { CommuneGroup } from '../indicators/withGroups.ts';
import type { ZoneSet } from '../territory/territory.ts';
import { zoneCode } from '../territory/zone.ts';

/** The groups after the zones of a mesh, as zones that are wholly elsewhere: never matched, never a yardstick. */
export function appendGroups(zones: ZoneSet, groups: readonly CommuneGroup[]): ZoneSet {
  const nowhere = groups.map(() => 0);
  return {
    ...zones,
    codes: [...zones.codes, ...groups.map((_, at) => zoneCode(`group-${at}`))],
    names: [...zones.names, ...groups.map(() => '')],
    members: [...zones.members, ...groups],
    insideShare: Float64Array.from([...zones.insideShare, ...nowhere]),
    population: Float64Array.from([...zones.population, ...nowhere]),
  };
}

/** Row of the zone that has exactly these communes; −1 when none has. */
export function findSameZone({ members }: ZoneSet, group: CommuneGroup): number {
  const own = new Set(group);
  return members.findIndex((rows) => rows.length === own.size && rows.every((row) => own.has(row)));
}
