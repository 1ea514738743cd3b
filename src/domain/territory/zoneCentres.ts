import type { Territory } from './territory.ts';
import type { Mesh } from './zone.ts';

/** A point per zone, in degrees: the commune's centre, or the mean of its communes' weighted by inhabitants. */
export interface Centres {
  longitudes: Float64Array;
  latitudes: Float64Array;
}

export function computeZoneCentres({ communes, zones }: Territory, mesh: Mesh): Centres {
  if (mesh === 'commune') {
    return { longitudes: communes.longitudes, latitudes: communes.latitudes };
  }
  const meanOf = (degrees: Float64Array) =>
    Float64Array.from(zones[mesh].members, (rows) => {
      let sum = 0;
      let total = 0;
      for (const row of rows) {
        const weight = communes.population[row] ?? 0;
        sum += weight * (degrees[row] ?? 0);
        total += weight;
      }
      return sum / total;
    });
  return { longitudes: meanOf(communes.longitudes), latitudes: meanOf(communes.latitudes) };
}
