import { consultationsPerListedGp, type Profession } from '../supply/supplyFacts.ts';
import type { BestPlacesRequest, ChosenPlace } from './bestPlaces.ts';
import type { ScenarioChange } from './scenario.ts';
import { adjustSupply, openTeleconsultation } from './supplyGestures.ts';

/** What is placed: practitioners, so many at a time, or teleconsultation points that give so much a year. */
export type PlacedSupply =
  | { kind: 'practitioners'; perPlace: number }
  | { kind: 'points'; yearlyConsultations: number };

/** What one place gives, in the unit of its profession's access. */
export function amountOf(
  placed: PlacedSupply,
  profession: Profession,
): BestPlacesRequest['amount'] {
  if (placed.kind === 'points') return placed.yearlyConsultations;
  return placed.perPlace * (profession === 'gp' ? consultationsPerListedGp : 100_000);
}

/** The places as changes of a scenario like any other; the time of a point is new. */
export function createPlacesChanges(
  places: readonly Pick<ChosenPlace, 'commune' | 'times'>[],
  placed: PlacedSupply,
  profession: Profession,
): ScenarioChange[] {
  return places.map(({ commune, times }) =>
    placed.kind === 'points'
      ? openTeleconsultation(commune, times * placed.yearlyConsultations, null)
      : adjustSupply(profession, commune, times * placed.perPlace),
  );
}
