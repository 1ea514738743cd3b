import type { Indicator } from '../indicators/indicator.ts';
import { indicators } from '../indicators/indicators.ts';
import { isMeshAllowed, type Mesh } from '../territory/zone.ts';
import { needSign } from './needSign.ts';

/**
 * What weighs unless one chooses otherwise: half for the official access to general practitioners, and half
 * for two things that it does not contain, the residents' means (care is given up most where incomes are
 * low) and the distance to emergency care. One measure of supply only, or supply would weigh several times;
 * no age, which the APL already takes into account. A choice of ours, meant to be changed.
 */
export const defaultPriorityWeights = [
  { indicatorId: 'apl-gp', weight: 5 },
  { indicatorId: 'median-income', weight: 3 },
  { indicatorId: 'nearest-emergency-km', weight: 2 },
] as const;

/** Indicators that say who needs more, and mean something on a mesh. */
export const selectPriorityIndicators = (mesh: Mesh): Indicator[] =>
  indicators.filter((indicator) => isPriorityIndicator(indicator, mesh));

export function isPriorityIndicator(indicator: Indicator, mesh: Mesh): boolean {
  return needSign(indicator) !== 0 && isMeshAllowed(mesh, indicator.finestMesh);
}
