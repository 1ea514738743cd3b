import type { ZoneSet } from './territory.ts';

/** Row of a code in a zone set, sorted by code; −1 when it is not there. */
export function findZone(zones: Pick<ZoneSet, 'codes'>, code: string): number {
  let low = 0;
  let high = zones.codes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const seen: string = zones.codes[middle] ?? '';
    if (seen === code) return middle;
    if (seen < code) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Row in `coarser` of the zone that holds a commune; −1 when none does. */
export function findZoneOfCommune(coarser: Pick<ZoneSet, 'members'>, communeRow: number): number {
  return coarser.members.findIndex((members) => members.includes(communeRow));
}
