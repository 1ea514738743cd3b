import { useEffect } from 'react';
import { atlasStore, useAtlas } from '../../state/atlasStore.ts';
import { checkPins } from '../../state/url/checkPins.ts';
import { useViewedZone } from '../../state/useViewedZone.ts';

/** Whether the address names a zone that the territory does not have; pins it does not have are dropped. */
export function useKnownZones(): boolean {
  const territory = useAtlas((state) => state.territory);
  const zone = useAtlas((state) => state.view.zone);
  const viewed = useViewedZone();
  const hasTerritory = territory !== null;
  useEffect(() => {
    const { territory: known, view, changeView } = atlasStore.getState();
    if (!hasTerritory || !known) return;
    const { pins, problems } = checkPins(known, view.pins);
    if (problems.length > 0) changeView({ pins });
  }, [hasTerritory]);
  return hasTerritory && zone !== null && viewed === null;
}
