import type { ComputeContext, Indicator, IndicatorRequest } from '../indicators/indicator.ts';
import { groupMesh, withGroups } from '../indicators/withGroups.ts';
import type { Column } from '../territory/column.ts';
import { type RestReference, selectReferenceMembers } from './reference.ts';

/**
 * For each zone of the mesh, the figure of what it is compared to: the communes of its reference taken
 * together, by the indicator's only function.
 */
export function computeReferences(
  indicator: Indicator,
  context: ComputeContext,
  request: IndicatorRequest,
  reference: RestReference,
): Column {
  const { territory } = context;
  const groups = territory.zones[request.mesh].members.map((members) =>
    selectReferenceMembers(territory, members, reference),
  );
  const grouped = { ...context, territory: withGroups(territory, groups) };
  return indicator.compute(grouped, { ...request, mesh: groupMesh });
}
