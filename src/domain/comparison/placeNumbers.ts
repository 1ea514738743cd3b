import type { CommuneGroup } from '../indicators/withGroups.ts';
import type { PlaceTable } from '../territory/territory.ts';

/** Two numbers nearer than this stand over each other when the whole territory is in view. */
const leastKm = 9;
const kmPerDegree = 111.2;

type Position = [longitude: number, latitude: number];

/**
 * Where the number of each zone stands on a map: on the commune of the zone nearest to where its people are
 * on average, and apart from the numbers placed before it where the zone is large enough. The smallest zones choose first: they have the least room.
 */
export function placeNumbers(
  places: Pick<PlaceTable, 'longitudes' | 'latitudes' | 'population'>,
  zones: readonly CommuneGroup[],
): Position[] {
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
    const placed = [...positions.values()];
    let best = mean;
    let bestRoom = Number.NEGATIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    for (const row of members) {
      const position = positionOf(row);
      // Beyond the least distance all have room enough, and the nearest to the middle is taken.
      const room = Math.min(leastKm, ...placed.map((other) => flatKm(position, other)));
      const far = flatKm(position, mean);
      if (room < bestRoom || (room === bestRoom && far >= least)) continue;
      best = position;
      bestRoom = room;
      least = far;
    }
    positions.set(at, best);
  }
  return zones.map((_, at) => positions.get(at) ?? [Number.NaN, Number.NaN]);
}

/** In kilometres, on a plane: near enough to keep numbers apart. */
function flatKm(one: Position, other: Position): number {
  const eastScale = Math.cos((one[1] * Math.PI) / 180);
  return kmPerDegree * Math.hypot((one[0] - other[0]) * eastScale, one[1] - other[1]);
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
