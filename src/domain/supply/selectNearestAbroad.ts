import distance from '@turf/distance';
import type { HospitalAbroad } from './careSite.ts';

export interface NearestAbroad {
  hospital: HospitalAbroad;
  /** Straight line from the commune's centre to the hospital itself. */
  distanceKm: number;
}

/** The nearest general hospital beyond the national border; whether it takes emergencies is known in Belgium only. */
export function selectNearestAbroad(
  hospitals: readonly HospitalAbroad[],
  centre: [longitude: number, latitude: number],
): NearestAbroad | null {
  let nearest: NearestAbroad | null = null;
  for (const hospital of hospitals) {
    const distanceKm = distance(centre, [hospital.longitude, hospital.latitude]);
    if (!nearest || distanceKm < nearest.distanceKm) nearest = { hospital, distanceKm };
  }
  return nearest;
}
