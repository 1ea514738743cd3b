import type { Formats } from '../i18n/formats.ts';
import type { BivariateAxis } from './bivariateClasses.ts';
import type { IndicatorMessages } from './describeValue.ts';

/** The words for the low, the middle and the high level of one side of a crossed map. */
export function describeLevels(
  { classes }: IndicatorMessages,
  formats: Formats,
  { indicator, method, bounds }: BivariateAxis,
): [string, string, string] {
  // The thresholds of the policy are written as one says them: 2.5 and 4.
  const number = (bound: number) =>
    formats.number(bound, method === 'policy' ? (bound % 1 === 0 ? 0 : 1) : indicator.decimals);
  const [low, high] = [number(bounds[0]), number(bounds[1])];
  return [classes.upTo(low), classes.between(low, high), classes.above(high)];
}
