export type ArrowDirection = 'left' | 'right' | 'up' | 'down';

export interface ZoneCentres {
  longitudes: ArrayLike<number>;
  latitudes: ArrayLike<number>;
}

/**
 * The zone an arrow key leads to, or −1 at the edge of the territory.
 *
 * Rule: of the zones in the quarter turn around the arrow, the one that is the least far *along* the
 * arrow (then the nearest beside it, then the first row). These are the edges of a directed Θ4-graph,
 * in which a path leads from any point to any other (Bose, De Carufel, Hill and Smid, "On the
 * spanning and routing ratio of the directed theta-four graph", 2019): by arrows alone every zone
 * can be reached from every other, as long as no two share a centre.
 */
export function nextZoneInDirection(
  centres: ZoneCentres,
  fromRow: number,
  direction: ArrowDirection,
): number {
  const { longitudes, latitudes } = centres;
  const fromLongitude = longitudes[fromRow] ?? Number.NaN;
  const fromLatitude = latitudes[fromRow] ?? Number.NaN;
  // One scale for the whole territory, or the cones of two zones would not agree.
  const eastScale = Math.cos((meanOf(latitudes) * Math.PI) / 180);
  let best = -1;
  let bestAlong = Number.POSITIVE_INFINITY;
  let bestBeside = Number.POSITIVE_INFINITY;
  for (let row = 0; row < longitudes.length; row += 1) {
    if (row === fromRow) continue;
    const east = ((longitudes[row] ?? Number.NaN) - fromLongitude) * eastScale;
    const north = (latitudes[row] ?? Number.NaN) - fromLatitude;
    const [along, beside] = turnTo(direction, east, north);
    // Each diagonal belongs to one arrow only: the cone is open on its right-hand side.
    if (!(along > 0 && beside >= -along && beside < along)) continue;
    const distanceBeside = Math.abs(beside);
    if (along < bestAlong || (along === bestAlong && distanceBeside < bestBeside)) {
      best = row;
      bestAlong = along;
      bestBeside = distanceBeside;
    }
  }
  return best;
}

/** The displacement seen along the arrow: ahead, and to its left. */
function turnTo(direction: ArrowDirection, east: number, north: number): [number, number] {
  switch (direction) {
    case 'right':
      return [east, north];
    case 'up':
      return [north, -east];
    case 'left':
      return [-east, -north];
    case 'down':
      return [-north, east];
  }
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) sum += values[row] ?? 0;
  return sum / Math.max(1, values.length);
}
