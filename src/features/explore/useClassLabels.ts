import type { Classification } from '../../cartography/classification.ts';
import { describeValue } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';

/** The words for each class, in order: bounds closed on the right, categories, the true zero. */
export function useClassLabels(indicator: Indicator, classification: Classification): string[] {
  const names = useText(indicators);
  const formats = useFormats();
  if (indicator.categories) {
    return indicator.categories.map(
      (_, value) => describeValue(names, formats, indicator, { value, status: undefined }).text,
    );
  }
  const { bounds, classCount, hasZeroClass } = classification;
  const number = (value: number) => formats.number(value, boundDecimals(indicator, bounds));
  return Array.from({ length: classCount }, (_, index) => {
    const lower = bounds[index - 1];
    const upper = bounds[index];
    if (hasZeroClass && index === 0) return names.classes.zero;
    if (lower === undefined) return names.classes.upTo(number(upper ?? classification.max));
    if (upper === undefined) return names.classes.above(number(lower));
    return names.classes.between(number(lower), number(upper));
  });
}

/** As few decimals as tell the bounds apart exactly. */
function boundDecimals(indicator: Indicator, bounds: readonly number[]): number {
  for (let decimals = 0; decimals < indicator.decimals; decimals++) {
    if (bounds.every((bound) => Math.abs(bound - Number(bound.toFixed(decimals))) < 1e-9)) {
      return decimals;
    }
  }
  return indicator.decimals;
}
