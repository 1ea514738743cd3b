import { type RankableResult, whyUnranked } from '../indicators/isRankable.ts';
import { isStraddling } from '../territory/isStraddling.ts';
import type { ZoneSet } from '../territory/territory.ts';

/** Why a zone is in no ranking by need; `missing`: it lacks more than half of what weighs. */
export type NotRanked = 'straddling' | 'fewInhabitants' | 'missing';

export function whyNotRanked(
  zones: ZoneSet,
  results: readonly RankableResult[],
  row: number,
): NotRanked {
  if (isStraddling(zones, row)) return 'straddling';
  const isSmall = results.some((result) => whyUnranked(zones, result, row) === 'fewInhabitants');
  return isSmall || zones.population[row] === 0 ? 'fewInhabitants' : 'missing';
}
