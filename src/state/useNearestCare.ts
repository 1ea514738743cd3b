import { useMemo } from 'react';
import { type NearestCare, selectNearestCare } from '../domain/indicators/nearestCare.ts';
import { useAtlas } from './atlasStore.ts';

/** What is nearest to a commune, kind by kind; `null` for no commune, or while it is awaited. */
export function useNearestCare(communeRow: number | null): readonly NearestCare[] | null {
  const surroundings = useAtlas((state) => state.surroundings);
  const nearestPlaces = useAtlas((state) => state.nearestPlaces);
  return useMemo(
    () =>
      communeRow !== null && surroundings && nearestPlaces
        ? selectNearestCare(surroundings, nearestPlaces, communeRow)
        : null,
    [surroundings, nearestPlaces, communeRow],
  );
}
