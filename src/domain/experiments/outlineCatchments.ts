import circle from '@turf/circle';
import { featureCollection } from '@turf/helpers';
import union from '@turf/union';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { reachKm, travelModels } from '../access/travelModel.ts';
import { dissolveCommunes } from '../comparison/dissolveCommunes.ts';
import { findZone } from '../territory/findZone.ts';
import type { Territory } from '../territory/territory.ts';
import { coverageBoundsMinutes } from './coverageBounds.ts';
import type { ExperimentSite } from './experiment.ts';
import { type CoveringSites, selectCoveringSites } from './siteCoverage.ts';

type Outline = Feature<Polygon | MultiPolygon>;

export interface Catchment {
  boundMinutes: number;
  outline: Outline;
}

/**
 * With more places the outlines take seconds to join on a slow phone, and are nearly one: the communes'
 * colours say as much.
 */
export const mostOutlinedPlaces = 150;

/**
 * What lies within so many estimated minutes of a site: circles, as the model knows no road, joined with
 * the sectors of mobile units, by the central travel model. Beyond the sectors,
 * a commune is covered where its centre is inside. None of too many places.
 */
export function outlineCatchments(
  territory: Territory,
  communeOutlines: readonly Outline[],
  sites: readonly ExperimentSite[],
): Catchment[] {
  const { places, sectors } = selectCoveringSites(sites);
  const { epci } = territory.zones;
  const areas = sectors.flatMap((sector) => {
    const members = epci.members[findZone(epci, sector)];
    return (members && dissolveCommunes(communeOutlines, members)) ?? [];
  });
  const centres = listCentres(places);
  if (centres.length > mostOutlinedPlaces) return [];
  return coverageBoundsMinutes.flatMap((boundMinutes) => {
    const radiusKm = reachKm(travelModels.central, boundMinutes);
    const circles = centres.map(
      (centre): Outline => circle(centre, radiusKm, { units: 'kilometers', steps: circleSteps }),
    );
    const outline = join([...circles, ...areas]);
    return outline ? [{ boundMinutes, outline }] : [];
  });
}

/** A side of the polygon lies within a thousandth of the radius of its circle. */
const circleSteps = 72;

/** Each once, from west to east and, within a fifth of a degree, from south to north: neighbours in a row. */
function listCentres(places: CoveringSites['places']): [longitude: number, latitude: number][] {
  const centres = new Map(
    places.map(({ longitude, latitude }): [string, [number, number]] => [
      `${longitude} ${latitude}`,
      [longitude, latitude],
    ]),
  );
  const stripOf = (longitude: number) => Math.floor(longitude * 5);
  return [...centres.values()].sort(
    ([longitudeA, latitudeA], [longitudeB, latitudeB]) =>
      stripOf(longitudeA) - stripOf(longitudeB) || latitudeA - latitudeB,
  );
}

/** A few neighbours at a time: what is joined first has fewer sides to meet the rest with. */
const joinedAtOnce = 4;

function join(parts: readonly Outline[]): Outline | null {
  let rest = parts;
  while (rest.length > 1) {
    const groups = Array.from({ length: Math.ceil(rest.length / joinedAtOnce) }, (_, at) =>
      rest.slice(at * joinedAtOnce, (at + 1) * joinedAtOnce),
    );
    rest = groups.flatMap((group) =>
      group.length > 1 ? (union(featureCollection(group)) ?? []) : group,
    );
  }
  return rest[0] ?? null;
}
