import type { Formats } from '../../../i18n/formats.ts';
import type { coverage } from '../../../i18n/sections/coverage.ts';

/** From one end of the calculation to the other. */
export function describeMinutes(
  { commune: text }: Pick<(typeof coverage)['fr'], 'commune'>,
  formats: Formats,
  [fast, slow]: readonly [fast: number, slow: number],
  print = formats.minutesRange,
): string {
  if (Number.isNaN(fast)) return formats.noValue;
  if (!Number.isFinite(slow)) return text.far;
  return slow === 0 ? text.inPlace : print(fast, slow);
}
