import { useMemo } from 'react';
import { type ComparedZone, findComparedZone } from '../domain/comparison/comparedZone.ts';
import { useAtlas } from './atlasStore.ts';

/** The pins that the territory knows, in their order; empty until the territory is there. */
export function useComparedZones(): ComparedZone[] {
  const territory = useAtlas((state) => state.territory);
  const pins = useAtlas((state) => state.view.pins);
  return useMemo(
    () => (territory ? pins.flatMap((pin) => findComparedZone(territory, pin) ?? []) : []),
    [territory, pins],
  );
}
