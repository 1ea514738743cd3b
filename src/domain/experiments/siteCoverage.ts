import { computeNearest } from '../access/computeNearest.ts';
import type { AccessPoint } from '../access/pointIndex.ts';
import { type TravelModel, travelMinutes } from '../access/travelModel.ts';
import { isAtOrBelowThreshold } from '../indicators/aplThreshold.ts';
import { findZone } from '../territory/findZone.ts';
import type { Territory } from '../territory/territory.ts';
import type { ZoneCode } from '../territory/zone.ts';
import type { ExperimentSite } from './experiment.ts';

/** Places where people go, and the sectors that a mobile unit comes to: the other sites cover nobody. */
export interface CoveringSites {
  /** A place beyond the three departments has no commune of ours: its id stands for one. */
  places: AccessPoint[];
  /** EPCI, each once. */
  sectors: ZoneCode[];
}

export function selectCoveringSites(sites: readonly ExperimentSite[]): CoveringSites {
  const sectors = sites.flatMap(({ role, epci }) => (role === 'mobile' && epci ? [epci] : []));
  return {
    places: sites.flatMap(({ id, role, commune, longitude, latitude }) =>
      role === 'patients' && longitude !== null && latitude !== null
        ? [{ code: commune ?? id, longitude, latitude }]
        : [],
    ),
    sectors: [...new Set(sectors)],
  };
}

/**
 * Straight line from each commune to the nearest covering site, 0 in the sector of a mobile unit; `NaN`
 * everywhere without any site. A commune near two sites has one figure: people are counted once.
 */
export function computeSiteKm(
  { communes, zones }: Territory,
  { places, sectors }: CoveringSites,
): Float64Array {
  const isCovered = places.length + sectors.length > 0;
  if (!isCovered) return new Float64Array(communes.codes.length).fill(Number.NaN);
  const demand = communes.codes.map((code, row) => ({
    code,
    longitude: communes.longitudes[row] ?? Number.NaN,
    latitude: communes.latitudes[row] ?? Number.NaN,
  }));
  // Of sectors alone: beyond them no distance is known to matter.
  const siteKm = computeNearest(demand, places).distanceKm.map((km) =>
    Number.isNaN(km) ? Number.POSITIVE_INFINITY : km,
  );
  for (const sector of sectors) {
    for (const row of zones.epci.members[findZone(zones.epci, sector)] ?? []) siteKm[row] = 0;
  }
  return siteKm;
}

/** Estimated minutes: 0 within a commune or a sector. */
export const siteMinutes = (model: TravelModel, siteKm: Float64Array): Float64Array =>
  siteKm.map((km) => (km === 0 ? 0 : travelMinutes(model, km)));

export interface CoveredPeople {
  /** Inhabitants of the group. */
  inhabitants: number;
  /** Of them, within each of the bounds asked for, in their order; the same people are in the larger ones. */
  within: number[];
}

/** People of a group of communes by estimated minutes; without any site nobody is counted (`NaN`). */
export function countCoveredPeople(
  minutes: ArrayLike<number>,
  population: ArrayLike<number>,
  rows: Iterable<number>,
  boundsMinutes: readonly number[],
): CoveredPeople {
  const covered: CoveredPeople = { inhabitants: 0, within: boundsMinutes.map(() => 0) };
  for (const row of rows) {
    const people = population[row] ?? 0;
    const away = minutes[row] ?? Number.NaN;
    covered.inhabitants += people;
    boundsMinutes.forEach((bound, at) => {
      const before = covered.within[at] ?? 0;
      covered.within[at] = Number.isNaN(away) ? Number.NaN : before + (away <= bound ? people : 0);
    });
  }
  return covered;
}

/** Cumulated inhabitants by estimated minutes, for a curve: one point per distinct time, the shortest first. */
export function computeCoverageCurve(
  minutes: ArrayLike<number>,
  population: ArrayLike<number>,
): { minutes: number; people: number }[] {
  const rows = Array.from(minutes, (away, row) => ({ away, people: population[row] ?? 0 }))
    .filter(({ away, people }) => Number.isFinite(away) && people > 0)
    .sort((a, b) => a.away - b.away);
  const curve: { minutes: number; people: number }[] = [];
  let total = 0;
  for (const { away, people } of rows) {
    total += people;
    const last = curve.at(-1);
    if (last?.minutes === away) last.people = total;
    else curve.push({ minutes: away, people: total });
  }
  return curve;
}

/** "Less than 20 minutes": the reach of the official APL too. */
export const leftOutBeyondMinutes = 20;

export const isNearSite = (minutes: number): boolean => minutes <= leftOutBeyondMinutes;

export interface LeftOutCommunes {
  /** At or under 2.5 on the official APL, with no documented and located site within 20 minutes. */
  leftOut: number[];
  /** Above 2.5, with such a site: the mirror. */
  wellServed: number[];
}

/**
 * Rows of the communes of either kind; `null` when no site is located, since then nobody is known to be
 * left out. Communes without an official figure are in neither.
 */
export function selectLeftOutCommunes(
  apl: ArrayLike<number>,
  minutes: ArrayLike<number>,
): LeftOutCommunes | null {
  const rows = Array.from(apl, (_, row) => row);
  if (rows.every((row) => Number.isNaN(minutes[row] ?? Number.NaN))) return null;
  const known = rows.filter((row) => !Number.isNaN(apl[row] ?? Number.NaN));
  const isNear = (row: number) => isNearSite(minutes[row] ?? Number.NaN);
  const isLow = (row: number) => isAtOrBelowThreshold(apl[row] ?? Number.NaN);
  return {
    leftOut: known.filter((row) => isLow(row) && !isNear(row)),
    wellServed: known.filter((row) => !isLow(row) && isNear(row)),
  };
}
