import { toBase100 } from '../domain/indicators/accessibility.ts';
import type { computeWholeTerritory } from '../domain/indicators/computeWholeTerritory.ts';
import type {
  ComputeContext,
  Indicator,
  IndicatorRequest,
  RateParts,
  ValueRange,
} from '../domain/indicators/indicator.ts';
import { type Column, createColumn } from '../domain/territory/column.ts';

/** Data that a request needs and that was never set: its file failed, or has not come yet. */
export type MissingData = 'territory' | 'surroundings' | 'outlines' | 'experiments';

/** All that is drawn, listed and ranked for one request, aligned with the zones of its mesh. */
export interface IndicatorResult {
  column: Column;
  /** Share of each zone's inhabitants that the data covers, where it may be partial. */
  coverage?: Float64Array;
  /** Count and people of a rate, for its interval. */
  rateParts?: RateParts;
  /** Bounds of estimated minutes. */
  range?: ValueRange;
  /** What the screen shows of the indices: 100 = the three departments. */
  base100?: Column;
  /** Value of the three departments together, as the screen shows it; `NaN` where it is only published. */
  whole: number;
  /** Why the whole column is absent. */
  missing?: MissingData;
}

/** The value of the three departments: computed, or known already. */
export type SelectWhole = typeof computeWholeTerritory;

/** Everything the screens need of one indicator on one mesh, by its own functions. */
export function computeIndicatorResult(
  indicator: Indicator,
  context: ComputeContext,
  request: IndicatorRequest,
  selectWhole: SelectWhole,
): IndicatorResult {
  const zones = context.territory.zones[request.mesh];
  const missing = selectMissingData(indicator, context);
  if (missing) {
    return { column: createColumn(zones.codes.length), whole: Number.NaN, missing };
  }
  const column = indicator.compute(context, request);
  const result: IndicatorResult = {
    column,
    whole: selectWhole(indicator, context, request),
  };
  const coverage = indicator.coverage?.(context, request);
  if (coverage) result.coverage = coverage;
  const rateParts = indicator.rateParts?.(context, request);
  if (rateParts) result.rateParts = rateParts;
  // Minutes are never shown without their range. Counts and indices take two more travel matrices:
  // their range is asked for apart.
  if (indicator.unit === 'estimatedMinutes') {
    const range = indicator.range?.(context, request);
    if (range) result.range = range;
  }
  if (indicator.unit === 'index') {
    result.base100 = toBase100(column, result.whole);
    result.whole = 100;
  }
  return result;
}

export function selectMissingData(
  indicator: Indicator,
  context: ComputeContext,
): MissingData | null {
  if (indicator.needsSurroundings && !context.surroundings) return 'surroundings';
  if (indicator.needsOutlines && context.outlines.length === 0) return 'outlines';
  if (indicator.needsExperiments && !context.experiments) return 'experiments';
  return null;
}
