import type { UseTable } from './useTable.ts';

export interface UseEvaluation {
  periods: readonly string[];
  /** `NaN` where it is masked or missing. */
  treated: readonly number[];
  /** Of the comparators that have a value in the period. */
  lower: readonly number[];
  upper: readonly number[];
  mean: readonly number[];
  /** Place of the first period of the action; −1 when it is not among them. */
  actionAt: number;
  difference: DifferenceInDifferences | NoDifference;
}

export interface DifferenceInDifferences {
  kind: 'difference';
  /** (treated after − before) − (comparators after − before), of the means of the periods (METHOD 5). */
  effect: number;
  treatedChange: number;
  comparatorChange: number;
  periodsBefore: number;
  periodsAfter: number;
  comparators: number;
  /** How far the gap between treated and comparators already moved before: without parallel trends, no comparison. */
  gapRangeBefore: number;
}

/** Why the rules of METHOD 5 allow none. */
export interface NoDifference {
  kind: 'noAction' | 'fewBefore' | 'noneAfter' | 'noTreated' | 'fewComparators';
}

/** Fewer periods before the action show no trend. */
export const leastPeriodsBefore = 3;
/** The band of one territory is no band. */
const leastComparators = 2;

/**
 * A series beside its comparators, and the difference of their changes where the rules allow one. Comparators
 * with a gap are in the band where they can be, and not in the difference.
 */
export function evaluateUse(
  { periods, byZone }: UseTable,
  treatedCode: string,
  comparatorCodes: readonly string[],
  actionPeriod: string | null,
): UseEvaluation {
  const seriesOf = (code: string) =>
    Array.from(byZone.get(code)?.values ?? periods.map(() => Number.NaN));
  const treated = seriesOf(treatedCode);
  const comparators = comparatorCodes.filter((code) => byZone.has(code)).map(seriesOf);
  const across = (combine: (values: number[]) => number) =>
    periods.map((_, at) => {
      const values = comparators.map((series) => series[at] ?? Number.NaN).filter(isKnown);
      return values.length === 0 ? Number.NaN : combine(values);
    });
  const actionAt = actionPeriod === null ? -1 : periods.indexOf(actionPeriod);
  return {
    periods,
    treated,
    lower: across((values) => Math.min(...values)),
    upper: across((values) => Math.max(...values)),
    mean: across(meanOf),
    actionAt,
    difference: compareChanges(treated, comparators, actionAt),
  };
}

function compareChanges(
  treated: readonly number[],
  all: readonly (readonly number[])[],
  actionAt: number,
): DifferenceInDifferences | NoDifference {
  if (actionAt < 0) return { kind: 'noAction' };
  if (actionAt < leastPeriodsBefore) return { kind: 'fewBefore' };
  if (actionAt >= treated.length) return { kind: 'noneAfter' };
  if (!treated.every(isKnown)) return { kind: 'noTreated' };
  const complete = all.filter((series) => series.every(isKnown));
  if (complete.length < leastComparators) return { kind: 'fewComparators' };
  const mean = treated.map((_, at) => meanOf(complete.map((series) => series[at] ?? Number.NaN)));
  const changeOf = (series: readonly number[]) =>
    meanOf(series.slice(actionAt)) - meanOf(series.slice(0, actionAt));
  const gaps = treated.slice(0, actionAt).map((value, at) => value - (mean[at] ?? Number.NaN));
  return {
    kind: 'difference',
    effect: changeOf(treated) - changeOf(mean),
    treatedChange: changeOf(treated),
    comparatorChange: changeOf(mean),
    periodsBefore: actionAt,
    periodsAfter: treated.length - actionAt,
    comparators: complete.length,
    gapRangeBefore: Math.max(...gaps) - Math.min(...gaps),
  };
}

const isKnown = (value: number) => !Number.isNaN(value);
const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
