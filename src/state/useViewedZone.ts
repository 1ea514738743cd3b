import { useMemo } from 'react';
import { type ComparedZone, findComparedZone } from '../domain/comparison/comparedZone.ts';
import { findOwnZone } from '../domain/comparison/ownZone.ts';
import { meshes } from '../domain/territory/zone.ts';
import { useAtlas } from './atlasStore.ts';

/** The zone that the view names, one's own among the pinned ones included; `null` when it is unknown. */
export function useViewedZone(): ComparedZone | null {
  const territory = useAtlas((state) => state.territory);
  const { zone, mesh, pins } = useAtlas((state) => state.view);
  return useMemo(() => {
    if (!territory || zone === null) return null;
    const own = findOwnZone(pins, zone);
    if (own) return findComparedZone(territory, own);
    // The mesh in view first: a living area has the code of a commune.
    for (const candidate of [mesh, ...meshes]) {
      const found = findComparedZone(territory, { mesh: candidate, code: zone });
      if (found) return found;
    }
    return null;
  }, [territory, zone, mesh, pins]);
}
