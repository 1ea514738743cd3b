import distance from '@turf/distance';
import type { CommuneTable } from '../territory/territory.ts';
import type { ZoneCode } from '../territory/zone.ts';
import type { Experiment, ExperimentSite } from './experiment.ts';

export interface NearbySite {
  experiment: Experiment;
  site: ExperimentSite;
  /** Straight line from the nearest commune centre of the zone; 0 inside the zone. */
  distanceKm: number;
  /** In the zone, in the sector of a mobile unit, or around. */
  reach: 'inside' | 'sector' | 'around';
}

/** A zone as the register sees it. */
export interface ZoneExtent {
  /** Rows of its communes. */
  memberRows: ArrayLike<number>;
  /** The EPCI and departments its communes belong to. */
  epcis: ReadonlySet<ZoneCode>;
  departments: ReadonlySet<ZoneCode>;
}

const reachOrder = { inside: 0, sector: 1, around: 2 };

/**
 * Located sites in a zone, mobile units whose sector (an EPCI) it belongs to, and sites within
 * `radiusKm`: those of the zone first, then the nearest.
 */
export function selectNearbySites(
  register: readonly Experiment[],
  communes: CommuneTable,
  { memberRows, epcis }: ZoneExtent,
  radiusKm: number,
): NearbySite[] {
  const rows = Array.from(memberRows);
  const codes = new Set(rows.map((row) => communes.codes[row]));
  return register
    .flatMap((experiment) =>
      experiment.sites.flatMap((site): NearbySite[] => {
        const { commune, longitude, latitude, role, epci } = site;
        if (commune === null || longitude === null || latitude === null) return [];
        if (codes.has(commune)) return [{ experiment, site, distanceKm: 0, reach: 'inside' }];
        const distanceKm = rows.reduce((nearest, row) => {
          const centre = [communes.longitudes[row] ?? 0, communes.latitudes[row] ?? 0];
          return Math.min(nearest, distance(centre, [longitude, latitude]));
        }, Number.POSITIVE_INFINITY);
        const inSector = role === 'mobile' && epci !== null && epcis.has(epci);
        if (inSector) return [{ experiment, site, distanceKm, reach: 'sector' }];
        return distanceKm <= radiusKm ? [{ experiment, site, distanceKm, reach: 'around' }] : [];
      }),
    )
    .sort((a, b) => reachOrder[a.reach] - reachOrder[b.reach] || a.distanceKm - b.distanceKm);
}

/** Experiments of which only an EPCI or a department of the zone is known: on no map, yet perhaps here. */
export function selectAreaExperiments(
  register: readonly Experiment[],
  { epcis, departments }: ZoneExtent,
): Experiment[] {
  const isHere = ({ commune, precision, epci, department }: ExperimentSite) =>
    commune === null &&
    (precision === 'epci' ? epci !== null && epcis.has(epci) : departments.has(department));
  return register.filter(({ sites }) => sites.some(isHere));
}
