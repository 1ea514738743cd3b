import type { CommuneGroup } from '../indicators/withGroups.ts';
import type { PlaceTable } from '../territory/territory.ts';

type Position = [longitude: number, latitude: number];

/**
 * Where the number of each zone stands on a map: on the commune of the zone nearest to where its people are
 * on average, none twice. The smallest zones choose first: they have the least room.
 */
export function placeNumbers(
  places: Pick<PlaceTable, 'longitudes' | 'latitudes' | 'population'>,
  zones: readonly CommuneGroup[],
): Position[] {
  const taken = new Set<number>();
  const positions = new Map<number, Position>();
  const bySize = [...zones.keys()].sort(
    (a, b) => (zones[a]?.length ?? 0) - (zones[b]?.length ?? 0),
  );
  const positionOf = (row: number): Position => [
    places.longitudes[row] ?? Number.NaN,
    places.latitudes[row] ?? Number.NaN,
  ];
  for (const at of bySize) {
    const members = zones[at] ?? new Uint32Array();
    const mean = meanPosition(places, members);
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const row of members) {
      const [longitude, latitude] = positionOf(row);
      const eastScale = Math.cos((latitude * Math.PI) / 180);
      const square = ((longitude - mean[0]) * eastScale) ** 2 + (latitude - mean[1]) ** 2;
      if (square >= least || taken.has(row)) continue;
      least = square;
      nearest = row;
    }
    taken.add(nearest);
    positions.set(at, nearest < 0 ? mean : positionOf(nearest));
  }
  return zones.map((_, at) => positions.get(at) ?? [Number.NaN, Number.NaN]);
}

function meanPosition(
  { longitudes, latitudes, population }: Parameters<typeof placeNumbers>[0],
  members: CommuneGroup,
): Position {
  let [longitude, latitude, total] = [0, 0, 0];
  for (const row of members) {
    // A village without inhabitants still has a place.
    const weight = 1 + (population[row] ?? 0);
    longitude += weight * (longitudes[row] ?? 0);
    latitude += weight * (latitudes[row] ?? 0);
    total += weight;
  }
  return [longitude / total, latitude / total];
}
