import type { ComputeContext, Indicator, IndicatorRequest } from './indicator.ts';
import { groupMesh, wholeGroup, withGroups } from './withGroups.ts';

/**
 * The value of the three departments taken as one zone, by the same computation as any other zone.
 * `NaN` where a figure is only published, never recomputed (medians), or is a category.
 */
export function computeWholeTerritory(
  indicator: Indicator,
  context: ComputeContext,
  request: IndicatorRequest,
): number {
  const territory = withGroups(context.territory, [wholeGroup(context.territory)]);
  const column = indicator.compute({ ...context, territory }, { ...request, mesh: groupMesh });
  return column.values[0] ?? Number.NaN;
}
