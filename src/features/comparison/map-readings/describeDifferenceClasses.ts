import type { DifferenceClasses } from '../../../cartography/differenceClasses.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { mapReadings } from '../../../i18n/sections/mapReadings.ts';

type Messages = (typeof mapReadings)['fr'];

/** The words for each of the five classes, from far below to far above. */
export function describeDifferenceClasses(
  text: Messages,
  formats: Formats,
  { kind, inner, outer }: Pick<DifferenceClasses, 'kind' | 'inner' | 'outer'>,
): string[] {
  const decimals = Math.max(decimalsOf(inner), decimalsOf(outer));
  const number = (value: number) => formats.signed(value, decimals);
  const { below, between, middle, above } = text.classes;
  return [
    below(number(-outer)),
    between(number(-outer), number(-inner)),
    middle(formats.number(inner, decimals), text[kind].middle),
    between(number(inner), number(outer)),
    above(number(outer)),
  ];
}

/** As few as say the bound exactly. */
function decimalsOf(value: number): number {
  const exact = [0, 1, 2, 3].find(
    (decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9,
  );
  return exact ?? 4;
}
