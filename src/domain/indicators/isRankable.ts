import type { Column } from '../territory/column.ts';
import { isStraddling } from '../territory/isStraddling.ts';
import type { ZoneSet } from '../territory/territory.ts';
import type { RateParts } from './indicator.ts';

/** What the ranking of an indicator's zones looks at. */
export interface RankableResult {
  column: Column;
  coverage?: Float64Array;
  rateParts?: Pick<RateParts, 'count'>;
}

/** Why a zone has no place among the others. */
export type Unranked = 'noValue' | 'fewInhabitants' | 'straddling' | 'partialData' | 'smallNumber';

const leastInhabitants = 500;
/** Under ten events, a rate moves with one of them: an interval, no rank. */
export const leastCount = 10;
/** Under this share of a zone's inhabitants, the data does not stand for it. */
export const leastCoverage = 0.9;

/**
 * Why a zone may not be ranked, if so: it needs a value, 90 % of its population inside the three
 * departments, 500 inhabitants, data on 90 % of them and, for the rate of a count, 10 events.
 */
export function whyUnranked(
  zones: ZoneSet,
  { column, coverage, rateParts }: RankableResult,
  row: number,
): Unranked | null {
  if (Number.isNaN(column.values[row] ?? Number.NaN)) return 'noValue';
  if (isStraddling(zones, row)) return 'straddling';
  if ((zones.population[row] ?? 0) < leastInhabitants) return 'fewInhabitants';
  if (coverage !== undefined && (coverage[row] ?? 0) < leastCoverage) return 'partialData';
  if (rateParts !== undefined && (rateParts.count[row] ?? 0) < leastCount) return 'smallNumber';
  return null;
}

export const isRankable = (zones: ZoneSet, result: RankableResult, row: number): boolean =>
  whyUnranked(zones, result, row) === null;
