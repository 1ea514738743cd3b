/**
 * Driving minutes estimated from the straight line, the atlas having no road network. An estimate:
 * mean error 1 to 3 minutes below 20 minutes, local outliers of +60 % (a river without a bridge).
 * Slopes fitted on Gironde and Nord times and on clusters of Haute-Marne and Meuse.
 */
export interface TravelModel {
  id: TravelModelId;
  /** Minutes to leave one commune and park in another. */
  startMinutes: number;
  nearMinutesPerKm: number;
  /** Where country roads give way to faster ones. */
  nearUpToKm: number;
  farMinutesPerKm: number;
}

export type TravelModelId = 'low' | 'central' | 'high';

const withNearSlope = (id: TravelModelId, nearMinutesPerKm: number): TravelModel => ({
  id,
  startMinutes: 2,
  nearMinutesPerKm,
  nearUpToKm: 15,
  farMinutesPerKm: 1.15,
});

/** 2 + 1.4 km up to 15 km, 23 + 1.15 (km − 15) beyond; the bounds change the near slope only. */
export const travelModels: Record<TravelModelId, TravelModel> = {
  low: withNearSlope('low', 1.15),
  central: withNearSlope('central', 1.4),
  high: withNearSlope('high', 1.7),
};

/** Minutes between two different communes. Within one commune the travel time is 0, whatever its size. */
export function travelMinutes(model: TravelModel, distanceKm: number): number {
  if (distanceKm <= model.nearUpToKm) {
    return model.startMinutes + model.nearMinutesPerKm * distanceKm;
  }
  return (
    model.startMinutes +
    model.nearMinutesPerKm * model.nearUpToKm +
    model.farMinutesPerKm * (distanceKm - model.nearUpToKm)
  );
}

/** The straight line covered in `minutes`; negative when they do not even cover the start. */
export function reachKm(model: TravelModel, minutes: number): number {
  const nearMinutes = travelMinutes(model, model.nearUpToKm);
  return minutes <= nearMinutes
    ? (minutes - model.startMinutes) / model.nearMinutesPerKm
    : model.nearUpToKm + (minutes - nearMinutes) / model.farMinutesPerKm;
}
