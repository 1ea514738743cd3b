import { type RankableResult, whyUnranked } from '../indicators/isRankable.ts';
import { isStraddling } from '../territory/isStraddling.ts';
import type { ZoneSet } from '../territory/territory.ts';
import type { ZonePriority } from './rankByNeed.ts';

/** Why a zone is in no ranking by need; `missing`: it lacks more than half of what weighs. */
export const notRankedReasons = ['straddling', 'fewInhabitants', 'missing'] as const;
export type NotRanked = (typeof notRankedReasons)[number];

interface UnrankedZone {
  row: number;
  reason: NotRanked;
}

/** The zones that a ranking leaves out, reason by reason: none is dropped in silence. */
export function listUnranked(
  zones: ZoneSet,
  results: readonly RankableResult[],
  ranking: readonly Pick<ZonePriority, 'row'>[],
): UnrankedZone[] {
  const ranked = new Set(ranking.map(({ row }) => row));
  const others = Array.from(zones.codes.keys())
    .filter((row) => !ranked.has(row))
    .map((row) => ({ row, reason: whyNotRanked(zones, results, row) }));
  return notRankedReasons.flatMap((reason) => others.filter((zone) => zone.reason === reason));
}

function whyNotRanked(zones: ZoneSet, results: readonly RankableResult[], row: number): NotRanked {
  if (isStraddling(zones, row)) return 'straddling';
  const isSmall = results.some((result) => whyUnranked(zones, result, row) === 'fewInhabitants');
  return isSmall || zones.population[row] === 0 ? 'fewInhabitants' : 'missing';
}
