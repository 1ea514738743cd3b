import type { Formats } from '../i18n/formats.ts';
import type { BivariateAxis } from './bivariateClasses.ts';
import type { IndicatorMessages } from './describeValue.ts';

/** The words for the low, the middle and the high level of one side of a crossed map. */
export function describeLevels(
  { classes }: IndicatorMessages,
  formats: Formats,
  { indicator, bounds }: BivariateAxis,
): [string, string, string] {
  const areWhole = bounds.every(Number.isInteger);
  const isExact = bounds.every((bound) => Math.abs(bound * 10 - Math.round(bound * 10)) < 1e-9);
  const decimals = areWhole ? 0 : isExact ? 1 : indicator.decimals;
  const [low, high] = [formats.number(bounds[0], decimals), formats.number(bounds[1], decimals)];
  return [classes.upTo(low), classes.between(low, high), classes.above(high)];
}
