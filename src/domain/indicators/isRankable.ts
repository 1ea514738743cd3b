import type { Column } from '../territory/column.ts';
import { isStraddling } from '../territory/isStraddling.ts';
import type { ZoneSet } from '../territory/territory.ts';
import type { RateParts } from './indicator.ts';

/** What the ranking of an indicator's zones looks at. */
export interface RankableResult {
  column: Column;
  coverage?: Float64Array;
  rateParts?: RateParts;
}

const leastInhabitants = 500;
/** Under ten events, a rate moves with one of them: an interval, no rank. */
const leastCount = 10;
/** Under this share of a zone's inhabitants, the data does not stand for it. */
export const leastCoverage = 0.9;

/**
 * Whether a zone may be ranked: it has a value, 500 inhabitants, 90 % of its population inside the
 * three departments, data on 90 % of them and, for the rate of a count, 10 events.
 */
export function isRankable(
  zones: ZoneSet,
  { column, coverage, rateParts }: RankableResult,
  row: number,
): boolean {
  return (
    !Number.isNaN(column.values[row] ?? Number.NaN) &&
    (zones.population[row] ?? 0) >= leastInhabitants &&
    !isStraddling(zones, row) &&
    (coverage === undefined || (coverage[row] ?? 0) >= leastCoverage) &&
    (rateParts === undefined || (rateParts.count[row] ?? 0) >= leastCount)
  );
}
