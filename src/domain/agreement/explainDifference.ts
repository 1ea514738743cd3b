import type { CommuneTable } from '../territory/territory.ts';

/**
 * Why our index and the official APL part ways in a zone, as far as the data can tell.
 * - `travelTime`: the official value lies between those we get at the bounds of our travel model: not
 *   knowing the roads is enough to explain the difference;
 * - `listedAndLess`, `listedAndMore`: GPs are listed here, each counted for the same activity; the APL,
 *   which knows theirs, is lower (less), or higher (more);
 * - `noneListed`: nobody is listed here, all comes from neighbours: their roads and their activity;
 * - `nearBorder`: doctors abroad are in neither figure.
 */
export const differenceReasons = [
  'travelTime',
  'listedAndLess',
  'listedAndMore',
  'noneListed',
  'nearBorder',
] as const;
export type DifferenceReason = (typeof differenceReasons)[number];

export interface DifferenceFacts {
  ours: number;
  official: number;
  /** Our index at the flatter and at the steeper bound of the travel model. */
  atBounds: readonly number[];
  listedGps: number;
  /** Share (0 to 1) of the inhabitants within 20 minutes of the border. */
  nearBorderShare: number;
}

/** Share (0 to 1) of a zone's inhabitants whose commune is near the border; 0 where nobody lives. */
export function computeNearBorderShare(
  { nearBorder, population }: Pick<CommuneTable, 'nearBorder' | 'population'>,
  members: ArrayLike<number>,
): number {
  let near = 0;
  let total = 0;
  for (const row of Array.from(members)) {
    const people = population[row] ?? 0;
    total += people;
    if (nearBorder[row]) near += people;
  }
  return total > 0 ? near / total : 0;
}

/** Most of the zone's people: a corner of it at the border is no reason. */
const mostOfTheZone = 0.5;

export function explainDifference({
  ours,
  official,
  atBounds,
  listedGps,
  nearBorderShare,
}: DifferenceFacts): DifferenceReason[] {
  const reasons: DifferenceReason[] = [];
  const reached = [ours, ...atBounds].filter((value) => !Number.isNaN(value));
  if (official >= Math.min(...reached) && official <= Math.max(...reached)) {
    reasons.push('travelTime');
  }
  if (listedGps > 0) reasons.push(official < ours ? 'listedAndLess' : 'listedAndMore');
  else reasons.push('noneListed');
  if (nearBorderShare > mostOfTheZone) reasons.push('nearBorder');
  return reasons;
}
