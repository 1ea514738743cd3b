import distance from '@turf/distance';
import type { CommuneTable } from '../territory/territory.ts';
import type { Experiment, ExperimentSite } from './experiment.ts';

export interface NearbySite {
  experiment: Experiment;
  site: ExperimentSite;
  /** Straight line from the nearest commune centre of the zone; 0 inside the zone. */
  distanceKm: number;
}

/** Located sites within `radiusKm` of a zone (rows of its communes), the nearest first. */
export function selectNearbySites(
  register: readonly Experiment[],
  communes: CommuneTable,
  memberRows: ArrayLike<number>,
  radiusKm: number,
): NearbySite[] {
  const rows = Array.from(memberRows);
  const codes = new Set(rows.map((row) => communes.codes[row]));
  return register
    .flatMap((experiment) =>
      experiment.sites.flatMap((site): NearbySite[] => {
        const { commune, longitude, latitude } = site;
        if (commune === null || longitude === null || latitude === null) return [];
        const distanceKm = codes.has(commune)
          ? 0
          : rows.reduce((nearest, row) => {
              const centre = [communes.longitudes[row] ?? 0, communes.latitudes[row] ?? 0];
              return Math.min(nearest, distance(centre, [longitude, latitude]));
            }, Number.POSITIVE_INFINITY);
        return distanceKm <= radiusKm ? [{ experiment, site, distanceKm }] : [];
      }),
    )
    .sort((a, b) => a.distanceKm - b.distanceKm);
}
