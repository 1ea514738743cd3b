import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { polygon } from '@turf/helpers';
import kinks from '@turf/kinks';

/** In any plane coordinates: those of the screen that it was drawn on. */
export type DrawnPoint = readonly [x: number, y: number];

export interface DrawnSelection {
  /** Of the points, which lie inside. */
  rows: number[];
  /** Whether the outline crosses itself: what it goes around twice is then outside. */
  isCrossed: boolean;
}

/** The points that an outline goes around; `null` when it has less than three corners. */
export function selectInside(
  outline: readonly DrawnPoint[],
  points: readonly DrawnPoint[],
): DrawnSelection | null {
  const corners = outline.filter(([x, y], at) => {
    // Before the first comes the last: an outline may be closed or not.
    const before = outline.at(at - 1);
    return !before || before[0] !== x || before[1] !== y;
  });
  const [first] = corners;
  if (first === undefined || new Set(corners.map(String)).size < 3) return null;
  const ring = [...corners, first].map(([x, y]) => [x, y]);
  const drawn = polygon([ring]);
  return {
    rows: points.flatMap((point, row) => (booleanPointInPolygon([...point], drawn) ? row : [])),
    isCrossed: kinks(drawn).features.length > 0,
  };
}
