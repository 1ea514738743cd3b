import type { Indicator } from '../domain/indicators/indicator.ts';
import type { Formats } from '../i18n/formats.ts';
import type { Classification } from './classification.ts';
import { describeValue, type IndicatorMessages } from './describeValue.ts';

/** The words for each class, in order: bounds closed on the right, categories, the true zero. */
export function describeClasses(
  messages: IndicatorMessages,
  formats: Formats,
  indicator: Indicator,
  { bounds, classCount, hasZeroClass, max }: Classification,
): string[] {
  if (indicator.categories) {
    return indicator.categories.map(
      (_, value) => describeValue(messages, formats, indicator, { value, status: undefined }).text,
    );
  }
  const decimals = boundDecimals(indicator, bounds);
  const number = (value: number) => formats.number(value, decimals);
  return Array.from({ length: classCount }, (_, index) => {
    const lower = bounds[index - 1];
    const upper = bounds[index];
    if (hasZeroClass && index === 0) return messages.classes.zero;
    if (lower === undefined) return messages.classes.upTo(number(upper ?? max));
    if (upper === undefined) return messages.classes.above(number(lower));
    return messages.classes.between(number(lower), number(upper));
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
