import type { ZoneSet } from '../territory/territory.ts';
import { zoneCode } from '../territory/zone.ts';
import type { ComputeContext, Indicator, IndicatorRequest } from './indicator.ts';

const isAggregated: Record<Indicator['aggregation'], boolean> = {
  sum: true,
  ratioOfSums: true,
  populationWeightedMean: true,
  publishedOnly: false,
  populationByClass: false,
  none: false,
};

/**
 * The value of the three departments taken as one zone, by the same computation as any other zone.
 * `NaN` where a figure is only published, never recomputed (medians), or is a category.
 */
export function computeWholeTerritory(
  indicator: Indicator,
  context: ComputeContext,
  request: IndicatorRequest,
): number {
  if (!isAggregated[indicator.aggregation]) return Number.NaN;
  const { communes, zones } = context.territory;
  const whole: ZoneSet = {
    mesh: 'department',
    codes: [zoneCode('whole')],
    names: [''],
    members: [Uint32Array.from(communes.codes.keys())],
    insideShare: Float64Array.of(1),
    population: Float64Array.of(communes.population.reduce((sum, people) => sum + people, 0)),
  };
  const territory = { ...context.territory, zones: { ...zones, department: whole } };
  const column = indicator.compute({ ...context, territory }, { ...request, mesh: 'department' });
  return column.values[0] ?? Number.NaN;
}
