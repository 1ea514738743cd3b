import type { Indicator, RateParts, ValueRange } from '../indicators/indicator.ts';
import { rateInterval, wilsonInterval } from '../statistics/intervals.ts';
import { type Column, valueStatus } from '../territory/column.ts';

/** What is known of an indicator's zones, or of groups of communes: one row each. */
export interface FigureSource {
  column: Column;
  base100?: Column;
  coverage?: Float64Array;
  rateParts?: RateParts;
  range?: ValueRange;
}

/** Two ends, in the unit of the value. */
export interface Bounds {
  lower: number;
  upper: number;
}

/** One indicator of one zone, as the screen shows it. */
export interface ZoneFigure {
  /** `NaN` where there is none; `status` says why. */
  value: number;
  status: number;
  /** Share (0 to 1) of the inhabitants that the data covers. */
  coverage: number;
  /** The variation to expect of a small number, where the value is the rate of a count or a proportion. */
  interval: Bounds | null;
  /** Both ends of an estimate: no interval, since chance has no part in it. */
  range: Bounds | null;
}

export function selectFigure(source: FigureSource, row: number): ZoneFigure {
  const { values, status } = source.base100 ?? source.column;
  const value = values[row] ?? Number.NaN;
  const isKnown = !Number.isNaN(value);
  return {
    value,
    status: status[row] ?? valueStatus.absent,
    coverage: source.coverage?.[row] ?? 1,
    interval: isKnown && source.rateParts ? computeInterval(source.rateParts, row) : null,
    range: isKnown && source.range ? selectBounds(source.range, row) : null,
  };
}

/** `null` where there is nothing to take a rate of. */
function computeInterval({ kind, per, count, population }: RateParts, row: number): Bounds | null {
  const events = count[row] ?? Number.NaN;
  const people = population[row] ?? Number.NaN;
  if (!(people > 0) || Number.isNaN(events)) return null;
  const { lower, upper } =
    kind === 'rate' ? rateInterval(events, people) : wilsonInterval(events, people);
  return { lower: per * lower, upper: per * upper };
}

const selectBounds = ({ lower, upper }: ValueRange, row: number): Bounds => ({
  lower: lower[row] ?? Number.NaN,
  upper: upper[row] ?? Number.NaN,
});

/** Whether the value grows with the zone: a sum says how large a zone is, not how well served. */
export const isSum = ({ aggregation }: Pick<Indicator, 'aggregation'>): boolean =>
  aggregation === 'sum';
