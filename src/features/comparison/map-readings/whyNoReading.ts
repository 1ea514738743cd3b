import { hasYears, whyNoDifference } from '../../../domain/comparison/differenceMap.ts';
import { isSum } from '../../../domain/comparison/zoneFigure.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import type { mapReadings } from '../../../i18n/sections/mapReadings.ts';
import type { MapReading } from '../../../state/sharedView.ts';

/** A key of the messages: why an indicator cannot be read so. */
export type NoReading = keyof (typeof mapReadings)['fr']['unavailable'];

/** Whether an indicator can be one of the two of a crossed map: a quantity that does not grow with the zone. */
export const canBeCrossed = (indicator: Indicator): boolean =>
  indicator.categories === undefined && !isSum(indicator);

export function whyNoReading(indicator: Indicator, reading: MapReading): NoReading | null {
  if (reading === 'difference') return whyNoDifference(indicator);
  if (reading === 'change') return hasYears(indicator) ? null : 'oneYear';
  if (reading === 'bivariate') return canBeCrossed(indicator) ? null : 'notCrossed';
  return null;
}
