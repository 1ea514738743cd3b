import type { Classification } from '../../cartography/classification.ts';
import { describeClasses } from '../../cartography/describeClasses.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';

/** The words for each class, in order. */
export function useClassLabels(indicator: Indicator, classification: Classification): string[] {
  return describeClasses(useText(indicators), useFormats(), indicator, classification);
}
