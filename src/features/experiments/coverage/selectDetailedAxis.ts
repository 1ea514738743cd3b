import type { Axis } from '../../../domain/experiments/experiment.ts';
import type { AxisEquity } from '../../../domain/experiments/measureEquity.ts';

/** The axis of the view, or the first one with a located site; `null` where none has any. */
export function selectDetailedAxis(
  equity: readonly AxisEquity[] | null,
  chosen: Axis | null,
): AxisEquity | null {
  const located = (equity ?? []).filter(({ found }) => found !== null);
  return located.find(({ axis }) => axis === chosen) ?? located[0] ?? null;
}
