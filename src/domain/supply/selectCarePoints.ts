import type { SupplyKind, Surroundings } from '../territory/territory.ts';
import type { ZoneCode } from '../territory/zone.ts';
import type { CareLayer } from './careLayer.ts';
import type { CareSites, HospitalOwnership, Ownership } from './careSite.ts';

/** A commune with its practitioners of one kind, or one named place. */
export interface CarePoint {
  layer: CareLayer;
  key: string;
  /** Of the commune, or of the place itself. */
  name: string;
  longitude: number;
  latitude: number;
  /** `null` abroad. */
  commune: ZoneCode | null;
  communeName: string;
  /** Practitioners or places of care; 1 for a named place. */
  count: number;
  /** Beds of a home for the elderly; `NaN` where the directory gives none, and for other kinds. */
  places: number;
  /** `null` where the source does not distinguish. */
  ownership: Ownership | HospitalOwnership | null;
}

const countedKinds: Partial<Record<CareLayer, SupplyKind>> = {
  gp: 'gp',
  nurse: 'nurse',
  physio: 'physio',
  dentist: 'dentist',
  midwife: 'midwife',
  pharmacy: 'pharmacy',
  healthHouse: 'healthHouse',
  healthCentre: 'healthCentre',
  emergency: 'emergency',
  maternity: 'maternity',
};

/** All points of a layer, the neighbouring departments' included; empty while its file has not come. */
export function selectCarePoints(
  layer: CareLayer,
  surroundings: Surroundings | null,
  careSites: CareSites | null,
): CarePoint[] {
  const kind = countedKinds[layer];
  if (kind) return surroundings ? selectCounted(layer, kind, surroundings) : [];
  if (!careSites) return [];
  if (layer === 'hospitalAbroad') return selectAbroad(careSites);
  const communeNames = namesByCode(surroundings);
  const places =
    layer === 'ehpad'
      ? careSites.homes.filter((home) => home.kind === 'ehpad')
      : careSites.hospitals;
  return places.map((place) => ({
    layer,
    key: `${layer}-${place.id}`,
    name: place.name,
    longitude: place.longitude,
    latitude: place.latitude,
    commune: place.commune,
    communeName: communeNames.get(place.commune) ?? '',
    count: 1,
    places: 'places' in place ? (place.places ?? Number.NaN) : Number.NaN,
    ownership: place.ownership,
  }));
}

function selectCounted(layer: CareLayer, kind: SupplyKind, { places, supply }: Surroundings) {
  const counts = supply.get(kind) ?? new Float64Array();
  const points: CarePoint[] = [];
  counts.forEach((count, row) => {
    const code = places.codes[row];
    if (count === 0 || code === undefined) return;
    const name = places.names[row] ?? '';
    points.push({
      layer,
      key: `${layer}-${code}`,
      name,
      longitude: places.longitudes[row] ?? Number.NaN,
      latitude: places.latitudes[row] ?? Number.NaN,
      commune: code,
      communeName: name,
      count,
      places: Number.NaN,
      ownership: null,
    });
  });
  return points;
}

function selectAbroad({ hospitalsAbroad }: CareSites): CarePoint[] {
  return hospitalsAbroad.map(({ id, name, town, country, longitude, latitude }) => ({
    layer: 'hospitalAbroad',
    key: `hospitalAbroad-${id}`,
    name,
    longitude,
    latitude,
    commune: null,
    communeName: `${town} (${country})`,
    count: 1,
    places: Number.NaN,
    ownership: null,
  }));
}

function namesByCode(surroundings: Surroundings | null): Map<string, string> {
  const { codes = [], names = [] } = surroundings?.places ?? {};
  return new Map(codes.map((code, row) => [code, names[row] ?? '']));
}
