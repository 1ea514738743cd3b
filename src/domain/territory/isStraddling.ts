import type { ZoneSet } from './territory.ts';

/** Least share of a zone's population inside the three departments for it to stand for the zone. */
const leastInsideShare = 0.9;

/**
 * Whether too much of a zone lies beyond the three departments' outer border: it is drawn on its part
 * inside, but neither ranked nor matched.
 */
export function isStraddling(zones: Pick<ZoneSet, 'insideShare'>, row: number): boolean {
  return (zones.insideShare[row] ?? 0) < leastInsideShare;
}
