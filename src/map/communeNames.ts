import type { Feature } from 'geojson';
import type { PlaceTable } from '../domain/territory/territory.ts';

export type NamedPlaces = Pick<PlaceTable, 'names' | 'longitudes' | 'latitudes' | 'population'>;

/** The communes that the backdrop does not name among its towns: their names come as one zooms in. */
export function createCommuneNames(
  { names, longitudes, latitudes, population }: NamedPlaces,
  backdrop: readonly Feature[],
): Feature[] {
  const keyOf = (name: unknown, inhabitants: unknown) => `${name} ${inhabitants}`;
  const towns = new Set(
    backdrop
      .filter(({ properties }) => properties?.kind === 'town')
      .map(({ properties }) => keyOf(properties?.name, properties?.population)),
  );
  return names.flatMap((name, row): Feature[] => {
    const inhabitants = population[row] ?? 0;
    const coordinates = [longitudes[row] ?? Number.NaN, latitudes[row] ?? Number.NaN];
    if (towns.has(keyOf(name, inhabitants))) return [];
    const geometry = { type: 'Point' as const, coordinates };
    return [{ type: 'Feature', geometry, properties: { name, population: inhabitants } }];
  });
}
