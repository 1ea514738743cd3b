import { isRankable, type RankableResult } from '../indicators/isRankable.ts';
import { standardise } from '../statistics/standardise.ts';
import type { ZoneSet } from '../territory/territory.ts';

/**
 * How much more need than the middle zone each zone has by one indicator, in robust deviations; `NaN`
 * where it may not be ranked on it (no value, small numbers, too little of the zone inside, partial
 * data). The middle and the deviation are those of the zones that may be.
 */
export function computeNeedScores(
  zones: ZoneSet,
  result: RankableResult,
  sign: 1 | -1,
): Float64Array {
  const { values } = result.column;
  const comparable = values.map((value, row) =>
    isRankable(zones, result, row) ? value : Number.NaN,
  );
  // Not −0, which sorts and prints apart from 0.
  return standardise(comparable).map((score) => sign * score + 0);
}
