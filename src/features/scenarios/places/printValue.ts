import type { BestPlacesFound } from '../../../domain/scenarios/bestPlaces.ts';
import type { PlacementObjective } from '../../../domain/scenarios/placesQuestion.ts';
import type { Formats } from '../../../i18n/formats.ts';

/** A value of the objective, in the unit that its sentence names. */
export function printValue(
  formats: Formats,
  objective: PlacementObjective,
  { value, people }: Pick<BestPlacesFound, 'value' | 'people'>,
): string {
  return objective === 'fairness'
    ? formats.number(value / (people / 10), 2)
    : formats.integer(value);
}
