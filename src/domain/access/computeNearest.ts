import { type AccessPoint, createPointIndex } from './pointIndex.ts';

export interface Nearest {
  /** Straight line from centre to centre, 0 within a commune; `NaN` where there is no place at all. */
  distanceKm: Float64Array;
  /** Row of the nearest place among `supplyPoints` (its own commune, else the first of equals); −1 where there is none. */
  rows: Int32Array;
}

/** Wide enough to hold the nearest GP of most communes at the first try. */
const firstRadiusKm = 8;
/** Half the Earth's circumference, rounded up: nothing is further. */
const lastRadiusKm = 20_038;

/** The nearest place of supply to each point. Points of equal code are the same commune, 0 km away. */
export function computeNearest(
  demandPoints: readonly AccessPoint[],
  supplyPoints: readonly AccessPoint[],
): Nearest {
  const distanceKm = new Float64Array(demandPoints.length).fill(Number.NaN);
  const rows = new Int32Array(demandPoints.length).fill(-1);
  if (supplyPoints.length === 0) return { distanceKm, rows };
  const index = createPointIndex(supplyPoints);
  const rowByCode = new Map<string, number>();
  supplyPoints.forEach(({ code }, row) => {
    if (!rowByCode.has(code)) rowByCode.set(code, row);
  });
  demandPoints.forEach((point, row) => {
    const own = rowByCode.get(point.code);
    let nearestRow = own ?? -1;
    let nearestKm = own === undefined ? Number.POSITIVE_INFINITY : 0;
    for (
      let radiusKm = firstRadiusKm;
      nearestRow < 0 && radiusKm < 2 * lastRadiusKm;
      radiusKm *= 2
    ) {
      index.forEachWithin(point, radiusKm, (candidate, candidateKm) => {
        const isNearer = candidateKm < nearestKm;
        if (isNearer || (candidateKm === nearestKm && candidate < nearestRow)) {
          nearestKm = candidateKm;
          nearestRow = candidate;
        }
      });
    }
    distanceKm[row] = nearestKm;
    rows[row] = nearestRow;
  });
  return { distanceKm, rows };
}
