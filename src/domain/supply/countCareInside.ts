import { findZone } from '../territory/findZone.ts';
import type { Territory } from '../territory/territory.ts';
import type { CarePoint } from './selectCarePoints.ts';

/** The points of the three departments alone. */
export function selectCareInside(
  points: readonly CarePoint[],
  { communes }: Territory,
): CarePoint[] {
  return points.filter(({ commune }) => commune !== null && findZone(communes, commune) >= 0);
}

/** Practitioners or places of care in the three departments. */
export function countCareInside(points: readonly CarePoint[], territory: Territory): number {
  return selectCareInside(points, territory).reduce((sum, { count }) => sum + count, 0);
}
