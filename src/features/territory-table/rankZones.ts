import { isRankable, type RankableResult } from '../../domain/indicators/isRankable.ts';
import { computeRank } from '../../domain/statistics/ranking.ts';
import type { ZoneSet } from '../../domain/territory/territory.ts';

export interface ZoneRanks {
  /** Rank by row of the mesh; `NaN` where the zone is not ranked. */
  ranks: Float64Array;
  rankedCount: number;
}

/** The rank of each zone that may be ranked; small numbers and zones cut by the border have none. */
export function rankZones(
  zones: ZoneSet,
  result: RankableResult,
  first: 'higher' | 'lower',
): ZoneRanks {
  const isEligible = zones.codes.map((_, row) => isRankable(zones, result, row));
  const ranks = Float64Array.from(
    zones.codes,
    (_, row) =>
      computeRank(result.column.values, row, first, (other) => isEligible[other] ?? false)?.rank ??
      Number.NaN,
  );
  return { ranks, rankedCount: isEligible.filter(Boolean).length };
}
