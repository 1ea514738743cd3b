import type { AplSeries } from '../domain/indicators/aplHistory.ts';
import { classifyAplChange } from '../domain/indicators/aplThreshold.ts';
import type { Formats } from '../i18n/formats.ts';
import type { zoneSheet } from '../i18n/sections/zoneSheet.ts';

/**
 * What may be said of the official access from its first year to its last, a sentence for each series
 * that has both: a quarter of a consultation is no change.
 */
export function describeAplTrends(
  text: (typeof zoneSheet)['fr']['apl'],
  formats: Formats,
  series: readonly AplSeries[],
): string[] {
  return series.flatMap(({ ageLimit, values }) => {
    const [first = Number.NaN, last = Number.NaN] = [values[0], values.at(-1)];
    if (Number.isNaN(last - first)) return [];
    const trend = text.trends[classifyAplChange(first, last)](formats.signed(last - first, 2));
    return [text.trendOf(text.ageLimit[ageLimit], trend)];
  });
}
