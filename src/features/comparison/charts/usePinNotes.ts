import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';
import type { ChartZones } from './useChartZones.ts';

/** What the chart cannot say of the pinned zones: that there is none, or that some are of another mesh. */
export function usePinNotes({ pinned, elsewhere }: ChartZones): string[] {
  const text = useText(comparisonCharts);
  const formats = useFormats();
  if (pinned.length === 0) return [text.noPin];
  if (elsewhere.length === 0) return [];
  return [text.elsewhere(formats.list(elsewhere.map(({ name }) => displayName(name))))];
}
