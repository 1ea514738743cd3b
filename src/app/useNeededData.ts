import { useEffect } from 'react';
import { namedCareLayers } from '../domain/supply/careLayer.ts';
import { useAtlasHand } from '../state/AtlasHand.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { whyRecord } from '../state/sharedView.ts';
import { useRegister } from '../state/useRegister.ts';

/** Asks for the files that the view needs and the first view did without, whatever opened it. */
export function useNeededData(): void {
  const hand = useAtlasHand();
  const { record, relatedSchemes, care } = useAtlas((state) => state.view);
  const isLoaded = useAtlas((state) => state.firstView !== null);
  const register = useRegister();
  const isOfRegister = record === null || register.some(({ id }) => id === record);
  const needsSchemes = relatedSchemes || (record !== whyRecord && !isOfRegister);
  const needsCareSites = care.some((layer) => namedCareLayers.includes(layer));
  useEffect(() => {
    if (isLoaded && needsSchemes) hand.request('relatedSchemes');
  }, [hand, isLoaded, needsSchemes]);
  useEffect(() => {
    if (isLoaded && needsCareSites) hand.request('careSites');
  }, [hand, isLoaded, needsCareSites]);
}
