import type { ZoneSet } from './territory.ts';

/** Rows of the zones that share a commune with the given ones. */
export function selectOverlappingZones(
  zones: Pick<ZoneSet, 'members'>,
  memberRows: ArrayLike<number>,
): number[] {
  const wanted = new Set(Array.from(memberRows));
  return zones.members.flatMap((members, row) =>
    members.some((member) => wanted.has(member)) ? [row] : [],
  );
}
