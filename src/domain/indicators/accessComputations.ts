import { computeNearest } from '../access/computeNearest.ts';
import { countWithinMinutes } from '../access/countWithinMinutes.ts';
import { selectTravelMatrix } from '../access/selectTravelMatrix.ts';
import { selectNearestPlaces } from './nearestPlaces.ts';
import { computeProfessionAccess } from './professionAccess.ts';

/**
 * What indicators compute over distances and minutes. They are handed it with the data, so that the page,
 * which reads their descriptions and computes only what needs neither, comes without its code.
 */
export const accessComputations = {
  computeNearest,
  computeProfessionAccess,
  countWithinMinutes,
  selectNearestPlaces,
  selectTravelMatrix,
} as const;

export type AccessComputations = typeof accessComputations;
