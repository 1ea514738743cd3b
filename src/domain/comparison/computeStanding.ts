import { firstRank } from '../indicators/firstRank.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { leastCount, type Unranked, whyUnranked } from '../indicators/isRankable.ts';
import { computeRank, populationPercentile, type Rank } from '../statistics/ranking.ts';
import type { ZoneSet } from '../territory/territory.ts';
import { type FigureSource, isSum } from './zoneFigure.ts';

export interface Standing extends Rank {
  /** Share (0 to 1) of the inhabitants of the ranked zones who live where the value is lower. */
  percentile: number;
}

/** Why a zone has no rank: `ownZone` is of no mesh, a `category` has no order. */
export type NoStanding = Unranked | 'ownZone' | 'category';

/** A zone's place among those of its mesh; zones that may not be ranked count for nobody. */
export function computeStanding(
  indicator: Indicator,
  zones: ZoneSet,
  source: FigureSource,
  row: number,
): Standing | NoStanding {
  if (indicator.categories) return 'category';
  const { values } = source.column;
  const reason = whyNoRank(indicator, zones, source, row);
  if (reason) return reason;
  const ranked = values.map((value, other) =>
    whyNoRank(indicator, zones, source, other) === null ? value : Number.NaN,
  );
  const rank = computeRank(ranked, row, firstRank(indicator));
  if (!rank) return 'noValue';
  return {
    ...rank,
    percentile: populationPercentile(ranked, zones.population, values[row] ?? Number.NaN),
  };
}

/** How many zones of the mesh have a rank. */
export function countRanked(indicator: Indicator, zones: ZoneSet, source: FigureSource): number {
  if (indicator.categories) return 0;
  const rows = Array.from(zones.codes.keys());
  return rows.filter((row) => whyNoRank(indicator, zones, source, row) === null).length;
}

function whyNoRank(
  indicator: Indicator,
  zones: ZoneSet,
  source: FigureSource,
  row: number,
): Unranked | null {
  const isSmallSum = isSum(indicator) && (source.column.values[row] ?? Number.NaN) < leastCount;
  return whyUnranked(zones, source, row) ?? (isSmallSum ? 'smallNumber' : null);
}
